import { glimpse } from '../expect';
import { hold } from '../finding';
import { addressed, get, pathOf } from '../purchase';
import type { Rule } from '../rule';

/** An update to an item that does not exist never makes a payable session. */
export const unknownItemInAnUpdateIsNotSold: Rule = {
  name: 'unknown-item-in-an-update-is-not-sold',
  clause: 'Error invalid_item_id, or a message',
  level: 'must',
  async check(context) {
    const before = await addressed(context);
    const answer = await context.send('POST', pathOf(before.id), {
      body: { line_items: [{ id: 'no-such-item-of-the-kit', quantity: 1 }] },
    });
    hold(answer.status < 500, `an unknown item must not be a server error: ${glimpse(answer)}`);
    const after = await get(context, before.id);
    const kept = after.line_items.some(({ item }) => item.id === context.item);
    hold(kept || after.status !== 'ready_for_payment', 'the session is payable with an item that does not exist');
  },
};
