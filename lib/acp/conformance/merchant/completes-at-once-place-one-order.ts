import { glimpse, sessionOf } from '../expect';
import { hold } from '../finding';
import { complete, get, payable, paymentWith, tokenFor } from '../purchase';
import type { Rule } from '../rule';

/** Eight completes of one session at once, each with its own key, place one order. */
export const completesAtOncePlaceOneOrder: Rule = {
  name: 'completes-at-once-place-one-order',
  clause: 'Complete: one order',
  level: 'must',
  async check(context) {
    const session = await payable(context);
    const body = paymentWith(session, await tokenFor(context, session));
    const answers = await Promise.all(Array.from({ length: 8 }, () => complete(context, session.id, body)));
    for (const answer of answers) hold(answer.status < 500, `a race must not be a server error: ${glimpse(answer)}`);
    const orders = new Set(answers.filter(({ status }) => status === 200).flatMap((answer) => sessionOf(answer).order?.id ?? []));
    hold(orders.size === 1, `eight completes at once placed ${orders.size} orders`);
    hold(orders.has((await get(context, session.id)).order?.id ?? ''), 'the session shows another order than complete answered');
  },
};
