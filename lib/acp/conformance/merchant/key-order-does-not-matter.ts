import { glimpse, sameJson } from '../expect';
import { hold } from '../finding';
import { create, createBody } from '../purchase';
import type { Rule } from '../rule';

/** Members in another order are the same body. */
export const keyOrderDoesNotMatter: Rule = {
  name: 'key-order-does-not-matter',
  clause: 'Checkout RFC §6: semantic equality',
  level: 'must',
  async check(context) {
    const key = context.key();
    const first = await create(context, {}, { key });
    const reordered = Object.fromEntries(Object.entries(createBody(context)).reverse());
    const again = await context.send('POST', '/checkout_sessions', { body: reordered, key });
    hold(again.status === first.status && sameJson(again.json, first.json), `reordered members must replay, not ${glimpse(again)}`);
  },
};
