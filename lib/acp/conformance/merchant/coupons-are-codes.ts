import { hold, notApplicable } from '../finding';
import { addressed } from '../purchase';
import type { Rule } from '../rule';

/** The deprecated alias `coupons: [...]` is read as discounts.codes; `discounts` wins when both are there. */
export const couponsAreCodes: Rule = {
  name: 'coupons-are-codes',
  clause: 'Discount RFC: coupons alias',
  level: 'should',
  async check(context) {
    const { discountCode: code } = context;
    if (!code) return notApplicable('no accepted discount code was given (--code)');
    const asked = { capabilities: { extensions: ['discount'] }, coupons: [code] };
    const session = await addressed(context, asked);
    if (!session.capabilities.extensions?.length) return notApplicable('the merchant does not declare the discount extension');
    hold(session.discounts?.applied?.length, `coupons: ["${code}"] must be applied like discounts.codes`);
    const both = await addressed(context, { ...asked, discounts: { codes: [] } });
    hold(!both.discounts?.applied?.some((discount) => discount.code), 'discounts.codes: [] beside coupons must win');
  },
};
