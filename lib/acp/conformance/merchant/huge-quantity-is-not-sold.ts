import { expectNoSuchQuantity } from '../quantity';
import type { Rule } from '../rule';

/** More than anyone has is not sold. */
export const hugeQuantityIsNotSold: Rule = {
  name: 'huge-quantity-is-not-sold',
  clause: 'LineItem.quantity: integer ≥ 1',
  level: 'must',
  async check(context) {
    await expectNoSuchQuantity(context, 2 ** 53);
  },
};
