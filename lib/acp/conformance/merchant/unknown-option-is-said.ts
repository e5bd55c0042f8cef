import { sessionOf } from '../expect';
import { hold } from '../finding';
import { addressed, pathOf } from '../purchase';
import type { Rule } from '../rule';

/** A choice that cannot be kept is refused or spoken of in a message, not dropped in silence. */
export const unknownOptionIsSaid: Rule = {
  name: 'unknown-option-is-said',
  clause: 'SelectedFulfillmentOption.option_id: one that was offered',
  level: 'should',
  async check(context) {
    const before = await addressed(context);
    const selection = { type: 'shipping', option_id: 'no-such-option', item_ids: before.line_items.map((line) => line.id) };
    const answer = await context.send('POST', pathOf(before.id), { body: { selected_fulfillment_options: [selection] } });
    if (answer.status < 400) hold(sessionOf(answer).messages.length, 'the option was dropped and no message says so');
  },
};
