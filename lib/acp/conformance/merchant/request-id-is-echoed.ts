import { hold } from '../finding';
import { create } from '../purchase';
import type { Rule } from '../rule';

/** Request-Id comes back when one was sent, in successes and refusals. */
export const requestIdIsEchoed: Rule = {
  name: 'request-id-is-echoed',
  clause: 'OpenAPI: response headers',
  level: 'should',
  async check(context) {
    const headers = { 'Request-Id': 'req_conformance_1' };
    const answers = [await create(context, {}, { headers }), await context.send('GET', '/checkout_sessions/no_such_session', { headers })];
    for (const answer of answers) {
      const echoed = answer.headers.get('request-id');
      hold(echoed === 'req_conformance_1', `Request-Id must be echoed in a ${answer.status}, found ${echoed}`);
    }
  },
};
