import { hold } from '../../finding';
import { neverArrives } from '../behaviours';
import type { Scenario } from '../scenario';

/** The connection breaks on create: the same request with the same key, or an honest end. */
export const createNeverArrives: Scenario = {
  name: 'create-never-arrives',
  clause: 'Checkout RFC §6: retries',
  level: 'must',
  prepare: (stage) => stage.next('create', neverArrives),
  expect: ({ told, stage }) => {
    hold(stage.sessions.size <= 1, `${stage.sessions.size} sessions were opened`);
    hold(told.outcome !== 'unknown', 'nothing is unknown: no complete was sent');
  },
};
