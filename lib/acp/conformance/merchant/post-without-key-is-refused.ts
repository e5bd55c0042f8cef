import { expectRefusal } from '../expect';
import { hold } from '../finding';
import { addressed, buyerAndAddress, cancel, complete, create, get, pathOf } from '../purchase';
import type { Rule } from '../rule';

/** Create, update, complete and cancel all need an Idempotency-Key. */
export const postWithoutKeyIsRefused: Rule = {
  name: 'post-without-key-is-refused',
  clause: 'Checkout RFC §6: 400 idempotency_key_required',
  level: 'must',
  async check(context) {
    const { id } = await addressed(context);
    const answers = {
      create: await create(context, {}, { key: null }),
      update: await context.send('POST', pathOf(id), { body: buyerAndAddress(context), key: null }),
      complete: await complete(context, id, {}, { key: null }),
      cancel: await cancel(context, id, { key: null }),
    };
    for (const [what, answer] of Object.entries(answers)) expectRefusal(answer, `${what} without a key`, [400], 'idempotency_key_required');
    hold((await get(context, id)).status !== 'canceled', 'a cancel without a key must not cancel');
  },
};
