import { hold } from '../finding';
import { sessionsSeen } from '../observe';
import type { Rule } from '../rule';

/** Every session answer has its required fields, and line_items, totals, fulfillment_options, messages and links are arrays even when empty. */
export const requiredFieldsAreAlwaysThere: Rule = {
  name: 'required-fields-are-always-there',
  clause: 'Checkout RFC: authoritative state',
  level: 'must',
  async check(context) {
    for (const { exchange, session } of await sessionsSeen(context)) {
      for (const name of ['id', 'status', 'currency']) hold(typeof session[name] === 'string', `${name} is missing`, exchange);
      for (const name of ['line_items', 'totals', 'fulfillment_options', 'messages', 'links'])
        hold(Array.isArray(session[name]), `${name} must be an array`, exchange);
    }
  },
};
