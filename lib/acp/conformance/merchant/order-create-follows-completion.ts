import { problemsOf } from '../../schema';
import { hold } from '../finding';
import type { Rule } from '../rule';
import { eventsOf } from '../webhook';

/** A completed session is followed by exactly one order_create with the full order. */
export const orderCreateFollowsCompletion: Rule = {
  name: 'order-create-follows-completion',
  clause: 'Webhooks: order_create',
  level: 'must',
  async check(context) {
    const { events, orderId } = await eventsOf(context);
    const created = events.map(({ rawBody }) => JSON.parse(rawBody)).filter(({ type }) => type === 'order_create');
    hold(new Set(created.map(({ data }) => data.id)).size === 1, `one order_create was expected, ${created.length} came`);
    hold(created[0].data.id === orderId, `order_create names ${created[0].data.id}, the session's order is ${orderId}`);
    const problems = problemsOf('OrderEvent', created[0]);
    hold(!problems.length, `the event is not valid: ${problems.join('; ')}`);
  },
};
