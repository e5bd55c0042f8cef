import { glimpse, sessionOf } from '../expect';
import { hold } from '../finding';
import { complete, get, payable, paymentWith } from '../purchase';
import type { Rule } from '../rule';

/** A token that no provider issued never becomes an order. */
export const madeUpTokenPlacesNoOrder: Rule = {
  name: 'made-up-token-places-no-order',
  clause: 'Complete: no order without payment',
  level: 'must',
  async check(context) {
    const session = await payable(context);
    const answer = await complete(context, session.id, paymentWith(session, 'spt_made_up_by_the_conformance_kit'));
    hold(answer.status < 500, `a made-up token must not be a server error: ${glimpse(answer)}`);
    if (answer.status < 400) hold(sessionOf(answer).status !== 'completed', 'a made-up token completed the session');
    const now = await get(context, session.id);
    hold(now.status !== 'completed' && !now.order, 'a made-up token made an order');
  },
};
