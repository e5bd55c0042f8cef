import { problemsOf } from '../../schema';
import { hold } from '../finding';
import { sessionsSeen } from '../observe';
import type { Rule } from '../rule';

/** Every session answer of the run is valid against the JSON Schema of 2026-04-17, without a field too many. */
export const sessionsAreValid: Rule = {
  name: 'sessions-are-valid',
  clause: 'CheckoutSession schema',
  level: 'must',
  async check(context) {
    for (const { exchange, session } of await sessionsSeen(context)) {
      const completed = exchange.path.endsWith('/complete') && session.status === 'completed';
      const problems = problemsOf(completed ? 'CheckoutSessionWithOrder' : 'CheckoutSession', session);
      hold(!problems.length, problems.slice(0, 5).join('; '), exchange);
    }
  },
};
