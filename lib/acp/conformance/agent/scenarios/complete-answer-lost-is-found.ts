import { answerLost } from '../behaviours';
import { expectBought } from '../judge';
import type { Scenario } from '../scenario';

/** After a lost answer the agent asks the merchant and ends by telling the shopper of the order. */
export const completeAnswerLostIsFound: Scenario = {
  name: 'complete-answer-lost-is-found',
  clause: 'Agent: unknown outcome',
  level: 'should',
  prepare: (stage) => stage.next('complete', answerLost),
  expect: (take) => expectBought(take),
};
