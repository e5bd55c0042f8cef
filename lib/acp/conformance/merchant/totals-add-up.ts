import { amounts, expectedSubtotal, expectedTotal } from '../arithmetic';
import { hold } from '../finding';
import { objects, sessionsSeen } from '../observe';
import type { Rule } from '../rule';

/** total = base − items_discount − discount + fulfillment + tax + fee + gift_wrap + tip − store_credit; subtotal = base − items_discount. */
export const totalsAddUp: Rule = {
  name: 'totals-add-up',
  clause: 'Agentic Checkout Spec: arithmetic of totals',
  level: 'must',
  async check(context) {
    for (const { exchange, session } of await sessionsSeen(context)) {
      const totals = objects(session.totals);
      const of = amounts(totals);
      hold(of('total') === expectedTotal(totals), `the entries make ${expectedTotal(totals)}, total says ${of('total')}`, exchange);
      if (totals.some(({ type }) => type === 'subtotal') && totals.some(({ type }) => type === 'items_base_amount')) {
        hold(
          of('subtotal') === expectedSubtotal(totals),
          `base − items_discount is ${expectedSubtotal(totals)}, subtotal says ${of('subtotal')}`,
          exchange,
        );
      }
    }
  },
};
