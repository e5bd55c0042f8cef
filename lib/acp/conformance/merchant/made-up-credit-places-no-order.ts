import { sellerBackedKind } from '../../schema';
import { glimpse, sessionOf } from '../expect';
import { hold, notApplicable } from '../finding';
import { complete, get, payable } from '../purchase';
import type { Rule } from '../rule';

/** A token for a gift card or store credit that the seller never made pays for nothing. */
export const madeUpCreditPlacesNoOrder: Rule = {
  name: 'made-up-credit-places-no-order',
  clause: 'Seller-backed payment handlers RFC §9.2',
  level: 'must',
  async check(context) {
    const session = await payable(context);
    const handler = session.capabilities.payment?.handlers.find(({ name }) => sellerBackedKind(name));
    if (!handler) return notApplicable('the session offers no seller-backed handler');
    const credential = { type: 'spt', token: 'vt_made_up_by_the_conformance_kit' };
    const instrument = { type: `seller_backed_${sellerBackedKind(handler.name)}`, credential };
    const answer = await complete(context, session.id, { payment_data: { handler_id: handler.id, instrument } });
    hold(answer.status < 500, `a made-up token must not be a server error: ${glimpse(answer)}`);
    if (answer.status < 400) hold(sessionOf(answer).status !== 'completed', 'a made-up token of the seller completed the session');
    hold(!(await get(context, session.id)).order, 'a made-up token of the seller made an order');
  },
};
