import { expectRefusal } from '../expect';
import { opened, pathOf } from '../purchase';
import type { Rule } from '../rule';

/** Arrays in another order are another body. */
export const arrayOrderMatters: Rule = {
  name: 'array-order-matters',
  clause: 'Checkout RFC §6: semantic equality',
  level: 'must',
  async check(context) {
    const { id } = await opened(context);
    const key = context.key();
    const body = (codes: string[]) => ({ buyer: { email: context.email }, discounts: { codes } });
    await context.send('POST', pathOf(id), { body: body(['FIRST-OF-KIT', 'SECOND-OF-KIT']), key });
    const answer = await context.send('POST', pathOf(id), { body: body(['SECOND-OF-KIT', 'FIRST-OF-KIT']), key });
    expectRefusal(answer, 'an array in another order', [422], 'idempotency_conflict');
  },
};
