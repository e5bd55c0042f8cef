import { askedToAuthenticate } from '../authenticating';
import { glimpse, sessionOf } from '../expect';
import { hold, notApplicable } from '../finding';
import { complete, paymentWith } from '../purchase';
import type { Rule } from '../rule';

/** When the shopper has confirmed with the bank and the agent says so, the session that waited for it completes. */
export const authenticatedSessionCompletes: Rule = {
  name: 'authenticated-session-completes',
  clause: 'AuthenticationResult.outcome',
  level: 'must',
  async check(context) {
    if (!context.authenticate) return notApplicable('no way to confirm a payment with the bank was given');
    const { answer, session, token } = await askedToAuthenticate(context);
    hold(sessionOf(answer).status === 'authentication_required', 'the bank wants authentication, the answer does not say so');
    const authentication_result = await context.authenticate(token);
    const done = await complete(context, session.id, { ...paymentWith(session, token), authentication_result });
    hold(sessionOf(done).status === 'completed', `an authenticated session must complete, not ${glimpse(done)}`);
  },
};
