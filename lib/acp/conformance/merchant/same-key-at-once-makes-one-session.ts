import { expectRefusal, sessionOf } from '../expect';
import { hold } from '../finding';
import { create } from '../purchase';
import type { Rule } from '../rule';

/** Twelve equal requests with one key at once make one session; who comes too early is told 409 with Retry-After. */
export const sameKeyAtOnceMakesOneSession: Rule = {
  name: 'same-key-at-once-makes-one-session',
  clause: 'Checkout RFC §6: 409 idempotency_in_flight',
  level: 'must',
  async check(context) {
    const key = context.key();
    const answers = await Promise.all(Array.from({ length: 12 }, () => create(context, {}, { key })));
    const ids = new Set<string>();
    for (const answer of answers) {
      if (answer.status === 409) {
        expectRefusal(answer, 'a request while the first is running', [409], 'idempotency_in_flight');
        const wait = answer.headers.get('retry-after');
        hold(wait !== null && Number(wait) >= 0, `409 idempotency_in_flight must carry Retry-After in seconds, found ${wait}`);
      } else ids.add(sessionOf(answer).id);
    }
    hold(ids.size === 1, `twelve requests with one key made ${ids.size} sessions`);
    const later = sessionOf(await create(context, {}, { key }));
    hold(ids.has(later.id), 'the same key afterwards must replay that session');
  },
};
