import { servesCarts } from '../discovery';
import { expectRefusal, glimpse } from '../expect';
import { hold } from '../finding';
import { needsPieces } from '../quantity';
import type { Rule } from '../rule';

/** Cancel answers the last state; afterwards the cart is 404, as one that never was. */
export const canceledCartIsGone: Rule = {
  name: 'canceled-cart-is-gone',
  clause: 'Cart API: 404',
  level: 'must',
  async check(context) {
    await servesCarts(context);
    await needsPieces(context, 1);
    const made = await context.send('POST', '/carts', { body: { line_items: [{ id: context.item }] } });
    const { id } = made.json as { id: string };
    const answer = await context.send('POST', `/carts/${id}/cancel`, { body: {} });
    hold(answer.status === 200, `cancel of a cart must be answered 200, not ${glimpse(answer)}`);
    expectRefusal(await context.send('GET', `/carts/${id}`), 'a canceled cart', [404]);
    expectRefusal(await context.send('GET', '/carts/no_such_cart'), 'an unknown cart', [404]);
    expectRefusal(
      await context.send('PUT', `/carts/${id}`, { body: { line_items: [{ id: context.item }] } }),
      'PUT of a canceled cart',
      [404],
    );
  },
};
