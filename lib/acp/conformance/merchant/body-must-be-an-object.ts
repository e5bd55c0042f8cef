import { expectRefusal } from '../expect';
import type { Rule } from '../rule';

/** JSON that is no object is answered 400. */
export const bodyMustBeAnObject: Rule = {
  name: 'body-must-be-an-object',
  clause: 'Checkout RFC: errors',
  level: 'must',
  async check(context) {
    for (const text of ['[]', '"session"', 'null', '7']) {
      expectRefusal(await context.send('POST', '/checkout_sessions', { text }), `the body ${text}`, [400]);
    }
  },
};
