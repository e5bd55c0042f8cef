import { hold } from '../../finding';
import { neverArrives } from '../behaviours';
import type { Scenario } from '../scenario';

/** The connection breaks before complete arrives: one order in the end, or none and said so. */
export const completeNeverArrives: Scenario = {
  name: 'complete-never-arrives',
  clause: 'Checkout RFC §6: retries',
  level: 'must',
  prepare: (stage) => stage.next('complete', neverArrives),
  expect: ({ stage }) => hold(stage.charges.length <= 1, `${stage.charges.length} charges`),
};
