import { expectNoSuchQuantity } from '../quantity';
import type { Rule } from '../rule';

/** Nothing can be bought zero times. */
export const zeroQuantityIsNotSold: Rule = {
  name: 'zero-quantity-is-not-sold',
  clause: 'LineItem.quantity: integer ≥ 1',
  level: 'must',
  async check(context) {
    await expectNoSuchQuantity(context, 0);
  },
};
