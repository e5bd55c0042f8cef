import { servesCarts } from '../discovery';
import { expectRefusal } from '../expect';
import { hold } from '../finding';
import { objects } from '../observe';
import type { Rule } from '../rule';

/** An item that does not exist is refused or spoken of, never silently left out. */
export const cartDoesNotDropItemsSilently: Rule = {
  name: 'cart-does-not-drop-items-silently',
  clause: 'Cart API: unavailable items',
  level: 'must',
  async check(context) {
    await servesCarts(context);
    const body = { line_items: [{ id: context.item }, { id: 'no-such-item-of-the-kit' }] };
    const answer = await context.send('POST', '/carts', { body });
    if (answer.status >= 400) {
      expectRefusal(answer, 'a cart with an unknown item');
      return;
    }
    hold(objects((answer.json as { messages?: unknown }).messages).length, 'the cart left an item out and says nothing');
  },
};
