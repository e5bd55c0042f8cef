import { expectNoSuchQuantity } from '../quantity';
import type { Rule } from '../rule';

/** A negative quantity is not a refund. */
export const negativeQuantityIsNotSold: Rule = {
  name: 'negative-quantity-is-not-sold',
  clause: 'LineItem.quantity: integer ≥ 1',
  level: 'must',
  async check(context) {
    await expectNoSuchQuantity(context, -1);
  },
};
