import { hold } from '../finding';
import { sessionsSeen, totalsIn } from '../observe';
import type { Rule } from '../rule';

/** Every total, of lines and options too, has words to show. */
export const totalsHaveWords: Rule = {
  name: 'totals-have-words',
  clause: 'Total.display_text',
  level: 'must',
  async check(context) {
    for (const { exchange, session } of await sessionsSeen(context)) {
      for (const { where, totals } of totalsIn(session)) {
        for (const total of totals)
          hold(
            typeof total.display_text === 'string' && total.display_text !== '',
            `${where}: ${String(total.type)} has no display_text`,
            exchange,
          );
      }
    }
  },
};
