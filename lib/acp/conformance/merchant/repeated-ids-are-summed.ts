import { hold } from '../finding';
import { opened } from '../purchase';
import type { Rule } from '../rule';

/** The same id twice means two pieces. */
export const repeatedIdsAreSummed: Rule = {
  name: 'repeated-ids-are-summed',
  clause: 'Seen in the wild: one entry per piece',
  level: 'should',
  async check(context) {
    const { line_items } = await opened(context, { line_items: [{ id: context.item }, { id: context.item }] });
    const counted = line_items.reduce((sum, line) => sum + line.quantity, 0);
    hold(counted === 2, `two pieces were asked for by repeating the id, the session holds ${counted}`);
  },
};
