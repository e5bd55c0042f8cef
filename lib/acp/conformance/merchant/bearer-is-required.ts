import { expectRefusal } from '../expect';
import { create } from '../purchase';
import type { Rule } from '../rule';

/** A request without Authorization is answered 401 with an Error body. */
export const bearerIsRequired: Rule = {
  name: 'bearer-is-required',
  clause: 'Checkout RFC §10: authentication',
  level: 'must',
  async check(context) {
    expectRefusal(await create(context, {}, { bearer: null }), 'create without Authorization', [401]);
    expectRefusal(await context.send('GET', '/checkout_sessions/any', { bearer: null }), 'get without Authorization', [401]);
  },
};
