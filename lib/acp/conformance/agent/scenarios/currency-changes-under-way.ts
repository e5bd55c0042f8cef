import { expectNothingBought } from '../judge';
import type { Scenario } from '../scenario';

/** A session that turns to another currency is not paid on the old yes. */
export const currencyChangesUnderWay: Scenario = {
  name: 'currency-changes-under-way',
  clause: 'CheckoutSession.currency',
  level: 'must',
  review: (stage, nth) => {
    if (nth === 1) stage.twist((session) => ({ ...session, currency: 'kwd' }));
    return nth === 1;
  },
  expect: (take) => expectNothingBought(take),
};
