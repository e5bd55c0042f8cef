import { hold } from '../finding';
import { bought } from '../purchase';
import type { Rule } from '../rule';

/** The order’s page opens with at most the buyer’s email. */
export const orderPageOpens: Rule = {
  name: 'order-page-opens',
  clause: 'Order.permalink_url',
  level: 'should',
  async check(context) {
    const { after } = await bought(context);
    const url = after.order?.permalink_url ?? '';
    const answer = await context.open(url);
    hold(answer.status >= 200 && answer.status < 400, `${url} is answered ${answer.status}`);
  },
};
