import { sessionOf } from '../expect';
import { hold } from '../finding';
import { cancel, complete, get, payable, paymentWith, tokenFor } from '../purchase';
import type { Rule } from '../rule';

/** A cancel and a complete at once leave the session either canceled without order or completed with one. */
export const cancelRacingCompleteHasOneWinner: Rule = {
  name: 'cancel-racing-complete-has-one-winner',
  clause: 'Status machine: terminal states',
  level: 'must',
  async check(context) {
    const session = await payable(context);
    const body = paymentWith(session, await tokenFor(context, session));
    const [done, gone] = await Promise.all([complete(context, session.id, body), cancel(context, session.id)]);
    const now = await get(context, session.id);
    const sold = now.status === 'completed' && now.order !== undefined;
    const off = now.status === 'canceled' && now.order === undefined;
    hold(sold !== off, `after the race the session is ${now.status} ${now.order ? 'with' : 'without'} an order`);
    hold(sold ? gone.status >= 400 : gone.status === 200, `the session is ${now.status}, but cancel was answered ${gone.status}`);
    if (off && done.status === 200)
      hold(sessionOf(done).status !== 'completed', 'the session is canceled, but complete was answered completed');
  },
};
