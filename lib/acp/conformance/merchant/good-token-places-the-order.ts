import { totalOf } from '../expect';
import { hold } from '../finding';
import { bought } from '../purchase';
import type { Rule } from '../rule';

/** A good token completes the session: 200, status completed, an order of this session. */
export const goodTokenPlacesTheOrder: Rule = {
  name: 'good-token-places-the-order',
  clause: 'OpenAPI: 200 CheckoutSessionWithOrder',
  level: 'must',
  async check(context) {
    const { before, after, answer } = await bought(context);
    hold(answer.status === 200, `complete must be answered 200, not ${answer.status}`);
    hold(after.order, 'a completed session must carry its order');
    hold(
      after.order.checkout_session_id === before.id,
      `the order names session ${after.order.checkout_session_id} instead of ${before.id}`,
    );
    hold(/^https?:\/\//.test(after.order.permalink_url), `permalink_url must be an absolute address, not ${after.order.permalink_url}`);
    hold(totalOf(after) === totalOf(before), `${totalOf(before)} were agreed, ${totalOf(after)} are in the order's session`);
  },
};
