import { hold } from '../../finding';
import { fails } from '../behaviours';
import type { Scenario } from '../scenario';

/** Complete is answered 500 without an effect: the same key again, or an honest end. */
export const completeAnswers500: Scenario = {
  name: 'complete-answers-500',
  clause: 'Checkout RFC §6: 5xx is not kept',
  level: 'must',
  prepare: (stage) => stage.next('complete', fails(500)),
  expect: ({ stage }) => hold(stage.charges.length <= 1, `${stage.charges.length} charges`),
};
