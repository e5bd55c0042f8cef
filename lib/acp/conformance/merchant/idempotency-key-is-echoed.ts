import { hold } from '../finding';
import { create } from '../purchase';
import type { Rule } from '../rule';

/** Every POST answer repeats the Idempotency-Key. */
export const idempotencyKeyIsEchoed: Rule = {
  name: 'idempotency-key-is-echoed',
  clause: 'OpenAPI: response headers of POST',
  level: 'should',
  async check(context) {
    const key = context.key();
    const answer = await create(context, {}, { key });
    hold(answer.headers.get('idempotency-key') === key, `Idempotency-Key must be echoed, found ${answer.headers.get('idempotency-key')}`);
  },
};
