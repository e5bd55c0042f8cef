import { sumOf } from '../arithmetic';
import { hold } from '../finding';
import { objects, sessionsSeen } from '../observe';
import type { Rule } from '../rule';

/** A discount’s allocations make its amount. */
export const allocationsMakeTheDiscount: Rule = {
  name: 'allocations-make-the-discount',
  clause: 'Discount RFC: allocations',
  level: 'must',
  async check(context) {
    for (const { exchange, session } of await sessionsSeen(context)) {
      for (const { id, amount, allocations } of objects((session.discounts as { applied?: unknown } | undefined)?.applied)) {
        if (!Array.isArray(allocations)) continue;
        const made = sumOf(objects(allocations).map((allocation) => Number(allocation.amount)));
        hold(made === amount, `${String(id)}: the allocations make ${made}, the amount is ${String(amount)}`, exchange);
      }
    }
  },
};
