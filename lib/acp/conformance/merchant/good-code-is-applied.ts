import { amountOf } from '../../schema';
import { discounting } from '../discounting';
import { totalOf } from '../expect';
import { hold, notApplicable } from '../finding';
import { addressed } from '../purchase';
import type { Rule } from '../rule';

/** An accepted code is listed in applied with its coupon, in any letter case, and lowers the total by its amount. */
export const goodCodeIsApplied: Rule = {
  name: 'good-code-is-applied',
  clause: 'Discount RFC: applied[]',
  level: 'must',
  async check(context) {
    const { discountCode: code } = context;
    if (!code) return notApplicable('no accepted discount code was given (--code)');
    const plain = await addressed(context);
    for (const spelled of [code, code.toLowerCase()]) {
      const session = await discounting(context, [spelled]);
      const applied = session.discounts?.applied?.find((discount) => discount.code?.toLowerCase() === code.toLowerCase());
      hold(applied, `discounts.applied must list ${spelled}`);
      hold(totalOf(session) < totalOf(plain), `${spelled} was applied, but the total stays ${totalOf(session)}`);
      const taken = (amountOf(session.totals, 'items_discount') ?? 0) + (amountOf(session.totals, 'discount') ?? 0);
      hold(taken >= applied.amount && applied.amount > 0, `${applied.amount} were applied, the totals show ${taken}`);
    }
  },
};
