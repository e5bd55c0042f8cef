import { hold } from '../finding';
import { sessionsSeen } from '../observe';
import type { Rule } from '../rule';

/** Every session answer carries capabilities. */
export const capabilitiesAreInEveryAnswer: Rule = {
  name: 'capabilities-are-in-every-answer',
  clause: 'Capability RFC: capabilities in all responses',
  level: 'must',
  async check(context) {
    for (const { exchange, session } of await sessionsSeen(context)) {
      hold(typeof session.capabilities === 'object' && session.capabilities !== null, 'capabilities are missing', exchange);
    }
  },
};
