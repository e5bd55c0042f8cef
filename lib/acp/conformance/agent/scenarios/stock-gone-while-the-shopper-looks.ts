import { expectNothingBought } from '../judge';
import type { Scenario } from '../scenario';

/** The last piece goes between review and complete: nothing bought, and the shopper learns it. */
export const stockGoneWhileTheShopperLooks: Scenario = {
  name: 'stock-gone-while-the-shopper-looks',
  clause: 'MessageError out_of_stock',
  level: 'must',
  review: (stage) => {
    stage.world.stock.boot = 0;
    return true;
  },
  expect: (take) => expectNothingBought(take),
};
