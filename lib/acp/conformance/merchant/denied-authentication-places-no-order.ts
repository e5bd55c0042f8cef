import { askedToAuthenticate } from '../authenticating';
import { glimpse, sessionOf } from '../expect';
import { hold } from '../finding';
import { complete, get, paymentWith, tokenFor } from '../purchase';
import type { Rule } from '../rule';

/** An authentication that was denied, rejected, abandoned or canceled never becomes an order, whatever the token is good for. */
export const deniedAuthenticationPlacesNoOrder: Rule = {
  name: 'denied-authentication-places-no-order',
  clause: 'AuthenticationResult.outcome',
  level: 'must',
  async check(context) {
    for (const outcome of ['denied', 'rejected', 'abandoned', 'canceled']) {
      const { session } = await askedToAuthenticate(context);
      const payment = paymentWith(session, await tokenFor(context, session));
      const answer = await complete(context, session.id, { ...payment, authentication_result: { outcome } });
      hold(answer.status < 500, `${outcome} must not be a server error: ${glimpse(answer)}`);
      if (answer.status < 400) hold(sessionOf(answer).status !== 'completed', `${outcome} completed the session`);
      hold(!(await get(context, session.id)).order, `${outcome} made an order`);
    }
  },
};
