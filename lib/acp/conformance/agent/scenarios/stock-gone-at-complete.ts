import { expectNothingBought } from '../judge';
import type { Scenario } from '../scenario';

/** The last piece goes at the very moment of complete: 200 with out_of_stock is no order. */
export const stockGoneAtComplete: Scenario = {
  name: 'stock-gone-at-complete',
  clause: 'MessageError out_of_stock',
  level: 'must',
  prepare: (stage) =>
    stage.next('complete', (give) => {
      stage.world.stock.boot = 0;
      return give();
    }),
  expect: (take) => expectNothingBought(take),
};
