import { hold } from '../finding';
import { bought, get } from '../purchase';
import type { Rule } from '../rule';

/** Reading a completed session later shows the order, so that a lost answer can be found again. */
export const completedSessionShowsItsOrder: Rule = {
  name: 'completed-session-shows-its-order',
  clause: 'CheckoutSession.order',
  level: 'should',
  async check(context) {
    const { after } = await bought(context);
    const later = await get(context, after.id);
    hold(later.status === 'completed', `a completed session must stay completed, it is ${later.status}`);
    hold(later.order && later.order.id === after.order?.id, `get must show order ${after.order?.id}, found ${later.order?.id}`);
  },
};
