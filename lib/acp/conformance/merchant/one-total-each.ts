import { hold } from '../finding';
import { sessionsSeen, totalsIn } from '../observe';
import type { Rule } from '../rule';

/** The session’s totals have exactly one entry of type total, a line’s at most one. */
export const oneTotalEach: Rule = {
  name: 'one-total-each',
  clause: 'Agentic Checkout Spec: totals',
  level: 'must',
  async check(context) {
    for (const { exchange, session } of await sessionsSeen(context)) {
      for (const { where, totals } of totalsIn(session)) {
        const count = totals.filter(({ type }) => type === 'total').length;
        hold(where === '$.totals' ? count === 1 : count <= 1, `${where} has ${count} entries of type total`, exchange);
      }
    }
  },
};
