import { hold } from '../finding';
import { opened } from '../purchase';
import type { Rule } from '../rule';

/** A fresh session says until when it is good, and that is ahead. */
export const sessionExpiresInTheFuture: Rule = {
  name: 'session-expires-in-the-future',
  clause: 'CheckoutSession.expires_at',
  level: 'should',
  async check(context) {
    const { expires_at } = await opened(context);
    hold(expires_at, 'the session must have expires_at');
    hold(Date.parse(expires_at) > context.now().getTime(), `a fresh session must not have expired already (${expires_at})`);
  },
};
