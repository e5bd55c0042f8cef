import { servesCarts } from '../discovery';
import { glimpse } from '../expect';
import { hold } from '../finding';
import { needsPieces } from '../quantity';
import type { Rule } from '../rule';

/** PUT replaces the whole cart. */
export const cartIsReplacedByPut: Rule = {
  name: 'cart-is-replaced-by-put',
  clause: 'Cart API: PUT /carts/{id}',
  level: 'must',
  async check(context) {
    await servesCarts(context);
    await needsPieces(context, 3);
    const made = await context.send('POST', '/carts', { body: { line_items: [{ id: context.item, quantity: 3 }] } });
    const { id } = made.json as { id: string };
    const answer = await context.send('PUT', `/carts/${id}`, { body: { line_items: [{ id: context.item, quantity: 1 }] } });
    hold(answer.status === 200, `PUT must be answered 200, not ${glimpse(answer)}`);
    const { line_items } = answer.json as { line_items: { quantity: number }[] };
    hold(line_items.reduce((sum, line) => sum + line.quantity, 0) === 1, 'the cart must hold what PUT said and nothing else');
  },
};
