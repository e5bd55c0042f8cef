import { glimpse, totalOf } from '../expect';
import { hold } from '../finding';
import { complete, get, payable, paymentWith, tokenFor } from '../purchase';
import type { Rule } from '../rule';

/** A token that allows less than the total does not pay it. */
export const tokenForLessIsNotCharged: Rule = {
  name: 'token-for-less-is-not-charged',
  clause: 'Allowance: max_amount',
  level: 'must',
  async check(context) {
    const session = await payable(context);
    const token = await tokenFor(context, session, { amount: totalOf(session) - 1 });
    const answer = await complete(context, session.id, paymentWith(session, token));
    hold(answer.status < 500, `a token for too little must not be a server error: ${glimpse(answer)}`);
    hold(!(await get(context, session.id)).order, `a token for ${totalOf(session) - 1} paid ${totalOf(session)}`);
  },
};
