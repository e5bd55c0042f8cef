import { expectRefusal } from '../expect';
import { hold } from '../finding';
import type { Rule } from '../rule';

/** A body that is no JSON is answered 400 invalid_request. */
export const malformedJsonIsRefused: Rule = {
  name: 'malformed-json-is-refused',
  clause: 'Checkout RFC: errors',
  level: 'must',
  async check(context) {
    const body = expectRefusal(await context.send('POST', '/checkout_sessions', { text: '{"line_items": [' }), 'malformed JSON', [400]);
    hold(body.type === 'invalid_request', `the type must be invalid_request, not ${body.type}`);
  },
};
