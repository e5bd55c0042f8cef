import { failsAfterEffect } from '../behaviours';
import { expectBoughtOrUnknown } from '../judge';
import type { Scenario } from '../scenario';

/** The order is placed and then the answer is 500: the agent does not believe that nothing happened. */
export const completeAnswers500AfterTheEffect: Scenario = {
  name: 'complete-answers-500-after-the-effect',
  clause: 'Checkout RFC §6: retries',
  level: 'must',
  prepare: (stage) => stage.next('complete', failsAfterEffect(500)),
  expect: (take) => expectBoughtOrUnknown(take),
};
