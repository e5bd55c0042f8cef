import { glimpse } from '../expect';
import { hold } from '../finding';
import { complete, get, payable, paymentWith, tokenFor } from '../purchase';
import type { Rule } from '../rule';

/** A token made out for one session does not pay another. */
export const tokenOfAnotherSessionIsNotCharged: Rule = {
  name: 'token-of-another-session-is-not-charged',
  clause: 'Allowance: checkout_session_id',
  level: 'must',
  async check(context) {
    const session = await payable(context);
    const other = await payable(context);
    const answer = await complete(context, session.id, paymentWith(session, await tokenFor(context, other)));
    hold(answer.status < 500, `a foreign token must not be a server error: ${glimpse(answer)}`);
    hold(!(await get(context, session.id)).order, 'a token made out for another session paid this one');
  },
};
