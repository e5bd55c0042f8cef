import { expectNothingBought } from '../judge';
import type { Scenario } from '../scenario';

/** The price goes up and the shopper says no to the new one: nothing is bought. */
export const priceUpRefused: Scenario = {
  name: 'price-up-refused',
  clause: 'Complete: consent',
  level: 'must',
  review: (stage, nth) => {
    stage.world.prices.boot = 12_000;
    return nth === 1;
  },
  expect: (take) => expectNothingBought(take),
};
