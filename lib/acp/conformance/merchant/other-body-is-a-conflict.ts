import { expectRefusal } from '../expect';
import { hold } from '../finding';
import { addressed, get, pathOf } from '../purchase';
import type { Rule } from '../rule';

/** The same key with another body is answered 422 and changes nothing. */
export const otherBodyIsAConflict: Rule = {
  name: 'other-body-is-a-conflict',
  clause: 'Checkout RFC §6: 422 idempotency_conflict',
  level: 'must',
  async check(context) {
    const { id } = await addressed(context);
    const key = context.key();
    await context.send('POST', pathOf(id), { body: { buyer: { email: 'one@example.com' } }, key });
    const before = await get(context, id);
    const answer = await context.send('POST', pathOf(id), { body: { buyer: { email: 'two@example.com' } }, key });
    expectRefusal(answer, 'another body under the same key', [422], 'idempotency_conflict');
    const after = await get(context, id);
    hold(after.buyer?.email === before.buyer?.email, 'the refused body must not be applied');
  },
};
