import { updated } from '../purchase';
import type { Rule } from '../rule';
import { expectChosen, twoOptions } from '../selecting';

/** The nested shape of 2025-12-12, still in the examples of 2026-04-17, is read. */
export const nestedSelectionIsRead: Rule = {
  name: 'nested-selection-is-read',
  clause: 'OpenAPI examples: { type, shipping: { option_id } }',
  level: 'should',
  async check(context) {
    const { session, other } = await twoOptions(context);
    const selection = { type: other.type, [other.type]: { option_id: other.id, item_ids: session.line_items.map((line) => line.id) } };
    expectChosen(await updated(context, session.id, { selected_fulfillment_options: [selection] }), other.id, 'a nested selection');
  },
};
