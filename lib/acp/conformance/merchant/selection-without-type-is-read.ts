import { updated } from '../purchase';
import type { Rule } from '../rule';
import { expectChosen, twoOptions } from '../selecting';

/** A selection that leaves its type out, as the RFC’s own example does, is read. */
export const selectionWithoutTypeIsRead: Rule = {
  name: 'selection-without-type-is-read',
  clause: 'Checkout RFC 9.3: no type',
  level: 'should',
  async check(context) {
    const { session, other } = await twoOptions(context);
    const selection = { option_id: other.id, item_ids: session.line_items.map((line) => line.id) };
    expectChosen(await updated(context, session.id, { selected_fulfillment_options: [selection] }), other.id, 'a selection without type');
  },
};
