import { servesCarts } from '../discovery';
import { glimpse } from '../expect';
import { hold } from '../finding';
import { needsPieces } from '../quantity';
import type { Rule } from '../rule';

/** A cart is created with 201 and read with 200. */
export const cartAnswers201: Rule = {
  name: 'cart-answers-201',
  clause: 'Cart API: POST /carts',
  level: 'must',
  async check(context) {
    await servesCarts(context);
    await needsPieces(context, 2);
    const made = await context.send('POST', '/carts', { body: { line_items: [{ id: context.item, quantity: 2 }] } });
    hold(made.status === 201, `creating a cart must be answered 201, not ${glimpse(made)}`);
    const { id, line_items } = made.json as { id: string; line_items: { quantity: number }[] };
    hold(line_items.reduce((sum, line) => sum + line.quantity, 0) === 2, 'the cart must hold the two pieces asked for');
    const read = await context.send('GET', `/carts/${id}`);
    hold(read.status === 200 && (read.json as { id?: string }).id === id, `reading the cart must be answered 200, not ${glimpse(read)}`);
  },
};
