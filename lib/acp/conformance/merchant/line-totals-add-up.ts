import { amounts } from '../arithmetic';
import { hold } from '../finding';
import { objects, sessionsSeen } from '../observe';
import type { Rule } from '../rule';

/** A line’s total is its base less its discount, with tax or without. */
export const lineTotalsAddUp: Rule = {
  name: 'line-totals-add-up',
  clause: 'Agentic Checkout Spec: line totals',
  level: 'should',
  async check(context) {
    for (const { exchange, session } of await sessionsSeen(context)) {
      for (const [index, line] of objects(session.line_items).entries()) {
        const totals = objects(line.totals);
        const of = amounts(totals);
        if (!totals.some(({ type }) => type === 'total') || !totals.some(({ type }) => type === 'items_base_amount')) continue;
        const net = of('items_base_amount') - of('items_discount') - of('discount');
        const right = of('total') === net || of('total') === net + of('tax');
        hold(right, `line ${index}: ${net} and tax ${of('tax')} do not make ${of('total')}`, exchange);
      }
    }
  },
};
