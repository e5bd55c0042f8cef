import { answerLost } from '../behaviours';
import { expectBoughtOrUnknown } from '../judge';
import type { Scenario } from '../scenario';

/** The order is placed, the answer is lost: the agent finds the order and does not buy again. */
export const completeAnswerLost: Scenario = {
  name: 'complete-answer-lost',
  clause: 'Checkout RFC §6: retries',
  level: 'must',
  prepare: (stage) => stage.next('complete', answerLost),
  expect: (take) => expectBoughtOrUnknown(take),
};
