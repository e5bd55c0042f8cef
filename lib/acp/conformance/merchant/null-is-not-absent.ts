import { expectRefusal } from '../expect';
import { opened, pathOf } from '../purchase';
import type { Rule } from '../rule';

/** A member that is null makes another body than one that is left out. */
export const nullIsNotAbsent: Rule = {
  name: 'null-is-not-absent',
  clause: 'Checkout RFC §6: null clears, absent leaves',
  level: 'must',
  async check(context) {
    const { id } = await opened(context);
    const key = context.key();
    await context.send('POST', pathOf(id), { body: { buyer: { email: context.email } }, key });
    const answer = await context.send('POST', pathOf(id), { body: { buyer: { email: context.email }, order_notes: null }, key });
    expectRefusal(answer, 'null where the first body had nothing', [422], 'idempotency_conflict');
  },
};
