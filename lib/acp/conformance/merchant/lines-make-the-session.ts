import { amounts, sumOf } from '../arithmetic';
import { hold } from '../finding';
import { objects, sessionsSeen } from '../observe';
import type { Rule } from '../rule';

/** The lines’ base amounts and discounts make the session’s. */
export const linesMakeTheSession: Rule = {
  name: 'lines-make-the-session',
  clause: 'Agentic Checkout Spec: arithmetic of totals',
  level: 'should',
  async check(context) {
    for (const { exchange, session } of await sessionsSeen(context)) {
      const lines = objects(session.line_items).map((line) => amounts(objects(line.totals)));
      const of = amounts(objects(session.totals));
      for (const type of ['items_base_amount', 'items_discount']) {
        if (!objects(session.totals).some((total) => total.type === type)) continue;
        const made = sumOf(lines.map((line) => line(type)));
        hold(made === of(type), `the lines' ${type} make ${made}, the session says ${of(type)}`, exchange);
      }
    }
  },
};
