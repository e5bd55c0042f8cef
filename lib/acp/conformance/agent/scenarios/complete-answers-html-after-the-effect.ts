import { answersHtml } from '../behaviours';
import { expectBoughtOrUnknown } from '../judge';
import type { Scenario } from '../scenario';

/** The order is placed and the answer is a web page with status 200: the agent finds the order or says that it does not know. */
export const completeAnswersHtmlAfterTheEffect: Scenario = {
  name: 'complete-answers-html-after-the-effect',
  clause: 'Checkout RFC: errors',
  level: 'must',
  prepare: (stage) => stage.next('complete', answersHtml(true)),
  expect: (take) => expectBoughtOrUnknown(take),
};
