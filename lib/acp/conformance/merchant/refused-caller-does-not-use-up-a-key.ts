import { glimpse } from '../expect';
import { hold } from '../finding';
import { create } from '../purchase';
import type { Rule } from '../rule';

/** A request that was turned away for its version or its token leaves its key fresh. */
export const refusedCallerDoesNotUseUpAKey: Rule = {
  name: 'refused-caller-does-not-use-up-a-key',
  clause: 'Checkout RFC §6',
  level: 'should',
  async check(context) {
    const key = context.key();
    await create(context, {}, { key, headers: { 'API-Version': '1999-01-01' } });
    await create(context, {}, { key, bearer: 'made-up-token-of-the-conformance-kit' });
    const answer = await create(context, {}, { key });
    hold(answer.status === 201, `the same key must work once the request is right, not ${glimpse(answer)}`);
  },
};
