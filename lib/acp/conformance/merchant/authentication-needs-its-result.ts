import { askedToAuthenticate } from '../authenticating';
import { expectRefusal, sessionOf } from '../expect';
import { hold } from '../finding';
import { complete, get, paymentWith, tokenFor } from '../purchase';
import type { Rule } from '../rule';

/** A session that waits for authentication is not completed without authentication_result: 4xx requires_3ds. */
export const authenticationNeedsItsResult: Rule = {
  name: 'authentication-needs-its-result',
  clause: 'Error requires_3ds, param $.authentication_result',
  level: 'must',
  async check(context) {
    const { answer, session } = await askedToAuthenticate(context);
    hold(sessionOf(answer).status === 'authentication_required', 'the bank wants authentication, the answer does not say so');
    const again = await complete(context, session.id, paymentWith(session, await tokenFor(context, session)));
    const { param } = expectRefusal(again, 'complete without authentication_result', undefined, 'requires_3ds');
    hold(param === '$.authentication_result', `the param must be $.authentication_result, not ${param}`);
    hold(!(await get(context, session.id)).order, 'an order was placed without the authentication');
  },
};
