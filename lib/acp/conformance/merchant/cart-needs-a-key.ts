import { servesCarts } from '../discovery';
import { expectRefusal } from '../expect';
import type { Rule } from '../rule';

/** Creating and replacing a cart need an Idempotency-Key. */
export const cartNeedsAKey: Rule = {
  name: 'cart-needs-a-key',
  clause: 'Cart OpenAPI: Idempotency-Key',
  level: 'must',
  async check(context) {
    await servesCarts(context);
    const body = { line_items: [{ id: context.item }] };
    expectRefusal(await context.send('POST', '/carts', { body, key: null }), 'a cart without a key', [400], 'idempotency_key_required');
    const made = await context.send('POST', '/carts', { body });
    const { id } = made.json as { id: string };
    expectRefusal(
      await context.send('PUT', `/carts/${id}`, { body, key: null }),
      'PUT of a cart without a key',
      [400],
      'idempotency_key_required',
    );
  },
};
