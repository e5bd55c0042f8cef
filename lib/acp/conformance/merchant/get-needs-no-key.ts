import { glimpse } from '../expect';
import { hold } from '../finding';
import { opened, pathOf } from '../purchase';
import type { Rule } from '../rule';

/** Reading a session needs no Idempotency-Key. */
export const getNeedsNoKey: Rule = {
  name: 'get-needs-no-key',
  clause: 'Checkout RFC §6',
  level: 'must',
  async check(context) {
    const { id } = await opened(context);
    const answer = await context.send('GET', pathOf(id));
    hold(answer.status === 200, `a get without a key must be answered 200, not ${glimpse(answer)}`);
  },
};
