import { glimpse, hasError, sessionOf } from '../expect';
import { hold } from '../finding';
import { complete, get, payable, paymentWith, tokenFor } from '../purchase';
import type { Rule } from '../rule';

/** A declined card is 200 with payment_declined: no order, and the session stays open. */
export const declineIsAnAnswer: Rule = {
  name: 'decline-is-an-answer',
  clause: 'MessageError payment_declined',
  level: 'must',
  async check(context) {
    const session = await payable(context);
    const answer = await complete(context, session.id, paymentWith(session, await tokenFor(context, session, { card: 'declined' })));
    hold(answer.status === 200, `a decline must be answered 200, not ${glimpse(answer)}`);
    const after = sessionOf(answer);
    hold(after.status !== 'completed' && !after.order, `a declined card made a session ${after.status}`);
    hold(hasError(after, 'payment_declined'), 'messages must hold an error with code payment_declined');
    const now = await get(context, session.id);
    hold(now.status !== 'completed' && !now.order, 'after a decline the session shows an order');
  },
};
