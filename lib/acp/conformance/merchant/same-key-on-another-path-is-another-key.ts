import { glimpse, sessionOf } from '../expect';
import { hold } from '../finding';
import { opened, pathOf } from '../purchase';
import type { Rule } from '../rule';

/** A key counts together with its path: the same on two sessions are two. */
export const sameKeyOnAnotherPathIsAnotherKey: Rule = {
  name: 'same-key-on-another-path-is-another-key',
  clause: 'Checkout RFC §6: scope',
  level: 'must',
  async check(context) {
    const one = await opened(context);
    const two = await opened(context);
    const key = context.key();
    const first = await context.send('POST', pathOf(one.id), { body: { buyer: { email: 'one@example.com' } }, key });
    const second = await context.send('POST', pathOf(two.id), { body: { buyer: { email: 'two@example.com' } }, key });
    hold(sessionOf(first).id === one.id, 'the first update must answer the first session');
    hold(second.status === 200, `the same key on another session must work, not ${glimpse(second)}`);
    hold(sessionOf(second).id === two.id, 'the same key on another session must not replay the first one');
  },
};
