import { hold } from '../finding';
import { sessionsSeen, totalsIn } from '../observe';
import type { Rule } from '../rule';

/** Every amount is a whole number, and none is negative. */
export const amountsAreWhole: Rule = {
  name: 'amounts-are-whole',
  clause: 'Total.amount: integer in minor units',
  level: 'must',
  async check(context) {
    for (const { exchange, session } of await sessionsSeen(context)) {
      for (const { where, totals } of totalsIn(session)) {
        for (const { type, amount } of totals)
          hold(Number.isSafeInteger(amount) && Number(amount) >= 0, `${where}: ${String(type)} is ${String(amount)}`, exchange);
      }
    }
  },
};
