import { answerLate } from '../behaviours';
import { expectBoughtOrUnknown } from '../judge';
import type { Scenario } from '../scenario';

/** The order is placed, the answer does not come for a long time: never “not bought”, never a second order. */
export const completeAnswerLate: Scenario = {
  name: 'complete-answer-late',
  clause: 'Agent: slow merchant',
  level: 'must',
  prepare: (stage) => stage.next('complete', answerLate(60_000)),
  expect: (take) => expectBoughtOrUnknown(take),
};
