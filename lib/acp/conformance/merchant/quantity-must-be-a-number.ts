import { expectNoSuchQuantity } from '../quantity';
import type { Rule } from '../rule';

/** A quantity in words is refused. */
export const quantityMustBeANumber: Rule = {
  name: 'quantity-must-be-a-number',
  clause: 'LineItem.quantity: integer ≥ 1',
  level: 'must',
  async check(context) {
    await expectNoSuchQuantity(context, 'two');
  },
};
