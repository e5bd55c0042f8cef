import { updated } from '../purchase';
import type { Rule } from '../rule';
import { expectChosen, twoOptions } from '../selecting';

/** Agents write item ids into item_ids as every published example does; that is read too. */
export const selectionByItemIdsIsRead: Rule = {
  name: 'selection-by-item-ids-is-read',
  clause: 'Seen in the wild: item ids in item_ids',
  level: 'should',
  async check(context) {
    const { session, other } = await twoOptions(context);
    const selection = { type: other.type, option_id: other.id, item_ids: session.line_items.map(({ item }) => item.id) };
    expectChosen(await updated(context, session.id, { selected_fulfillment_options: [selection] }), other.id, 'a selection by item ids');
  },
};
