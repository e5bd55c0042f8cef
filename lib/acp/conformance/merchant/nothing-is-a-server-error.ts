import { hold } from '../finding';
import { refusalsSeen } from '../observe';
import type { Rule } from '../rule';

/** Nothing that the kit sent was answered 5xx. */
export const nothingIsAServerError: Rule = {
  name: 'nothing-is-a-server-error',
  clause: 'Checkout RFC: errors',
  level: 'must',
  async check(context) {
    for (const exchange of await refusalsSeen(context))
      hold(exchange.answer.status < 500, `${exchange.method} ${exchange.path} was answered ${exchange.answer.status}`, exchange);
  },
};
