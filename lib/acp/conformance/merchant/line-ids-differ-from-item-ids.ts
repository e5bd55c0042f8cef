import { hold } from '../finding';
import { opened } from '../purchase';
import type { Rule } from '../rule';

/** A line has an id of its own, so that the same item can stand on two lines. */
export const lineIdsDifferFromItemIds: Rule = {
  name: 'line-ids-differ-from-item-ids',
  clause: 'CheckoutSession.line_items[].id',
  level: 'should',
  async check(context) {
    for (const line of (await opened(context)).line_items) hold(line.id !== line.item.id, `the line's id is the item's id (${line.id})`);
  },
};
