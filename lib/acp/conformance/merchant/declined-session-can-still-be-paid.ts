import { glimpse, sessionOf } from '../expect';
import { hold } from '../finding';
import { complete, payable, paymentWith, tokenFor } from '../purchase';
import type { Rule } from '../rule';

/** After a decline another card completes the same session. */
export const declinedSessionCanStillBePaid: Rule = {
  name: 'declined-session-can-still-be-paid',
  clause: 'Status machine: ready_for_payment',
  level: 'should',
  async check(context) {
    const session = await payable(context);
    await complete(context, session.id, paymentWith(session, await tokenFor(context, session, { card: 'declined' })));
    const answer = await complete(context, session.id, paymentWith(session, await tokenFor(context, session)));
    hold(sessionOf(answer).status === 'completed', `a good card after a declined one must complete, not ${glimpse(answer)}`);
  },
};
