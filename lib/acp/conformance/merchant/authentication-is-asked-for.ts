import { askedToAuthenticate } from '../authenticating';
import { glimpse, sessionOf } from '../expect';
import { hold } from '../finding';
import { get } from '../purchase';
import type { Rule } from '../rule';

/** When the bank wants 3-D Secure, the answer says authentication_required and how to run it; there is no order yet. */
export const authenticationIsAskedFor: Rule = {
  name: 'authentication-is-asked-for',
  clause: 'Status authentication_required',
  level: 'must',
  async check(context) {
    const { answer, session } = await askedToAuthenticate(context);
    const after = sessionOf(answer);
    hold(after.status === 'authentication_required', `the bank wants authentication, the answer is ${glimpse(answer)}`);
    hold(after.authentication_metadata, 'authentication_metadata must say how to run it');
    hold(!after.order && !(await get(context, session.id)).order, 'there is an order before the authentication');
  },
};
