import { expectNoSuchQuantity } from '../quantity';
import type { Rule } from '../rule';

/** LineItem.quantity is a whole number. */
export const fractionalQuantityIsNotSold: Rule = {
  name: 'fractional-quantity-is-not-sold',
  clause: 'LineItem.quantity: integer ≥ 1',
  level: 'must',
  async check(context) {
    await expectNoSuchQuantity(context, 1.5);
  },
};
