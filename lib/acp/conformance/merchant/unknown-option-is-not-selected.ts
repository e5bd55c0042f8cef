import { glimpse } from '../expect';
import { hold } from '../finding';
import { addressed, get, pathOf } from '../purchase';
import type { Rule } from '../rule';

/** An option that was not offered is refused or left aside; it never counts as selected. */
export const unknownOptionIsNotSelected: Rule = {
  name: 'unknown-option-is-not-selected',
  clause: 'SelectedFulfillmentOption.option_id: one that was offered',
  level: 'must',
  async check(context) {
    const before = await addressed(context);
    const selection = { type: 'shipping', option_id: 'no-such-option', item_ids: before.line_items.map((line) => line.id) };
    const answer = await context.send('POST', pathOf(before.id), { body: { selected_fulfillment_options: [selection] } });
    hold(answer.status < 500, `an unknown option must not be a server error: ${glimpse(answer)}`);
    const after = await get(context, before.id);
    const chosen = after.selected_fulfillment_options?.map(({ option_id }) => option_id) ?? [];
    hold(!chosen.includes('no-such-option'), 'an option that was never offered is selected');
  },
};
