import { hold } from '../finding';
import { sessionsSeen } from '../observe';
import type { Rule } from '../rule';

/** An answer to complete that says completed carries its order, and no other session answer shows an order unless completed. */
export const completedMeansOrder: Rule = {
  name: 'completed-means-order',
  clause: 'OpenAPI: CheckoutSessionWithOrder',
  level: 'must',
  async check(context) {
    for (const { exchange, session } of await sessionsSeen(context)) {
      if (exchange.path.endsWith('/complete') && session.status === 'completed')
        hold(session.order, 'completed without an order', exchange);
      if (session.order) hold(session.status === 'completed', `an order in a session that is ${String(session.status)}`, exchange);
    }
  },
};
