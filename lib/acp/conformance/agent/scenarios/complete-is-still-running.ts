import { hold } from '../../finding';
import { stillRunning } from '../behaviours';
import type { Scenario } from '../scenario';

/** Complete is answered 409 idempotency_in_flight: wait and come again with the same key. */
export const completeIsStillRunning: Scenario = {
  name: 'complete-is-still-running',
  clause: 'Checkout RFC §6: 409 idempotency_in_flight',
  level: 'must',
  prepare: (stage) => stage.next('complete', stillRunning),
  expect: ({ stage }) => hold(stage.charges.length <= 1, `${stage.charges.length} charges`),
};
