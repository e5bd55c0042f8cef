import { answersWith } from '../behaviours';
import { expectBoughtOrUnknown } from '../judge';
import type { Scenario } from '../scenario';

/** An answer that says completed but carries no order is looked into, not taken for “not bought”. */
export const completedWithoutOrder: Scenario = {
  name: 'completed-without-order',
  clause: 'OpenAPI: CheckoutSessionWithOrder',
  level: 'should',
  prepare: (stage) =>
    stage.next(
      'complete',
      answersWith(({ order: _order, ...session }) => session),
    ),
  expect: (take) => expectBoughtOrUnknown(take),
};
