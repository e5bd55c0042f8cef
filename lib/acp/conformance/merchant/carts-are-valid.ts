import { problemsOf } from '../../schema';
import { succeeded } from '../exchange';
import { hold, notApplicable } from '../finding';
import type { Rule } from '../rule';

/** Every cart answer of the run is valid against the JSON Schema. */
export const cartsAreValid: Rule = {
  name: 'carts-are-valid',
  clause: 'Cart schema',
  level: 'must',
  async check(context) {
    const carts = context.seen.filter((exchange) => exchange.path.startsWith('/carts') && succeeded(exchange));
    if (!carts.length) return notApplicable('no cart was answered');
    for (const exchange of carts) {
      const problems = problemsOf('Cart', exchange.answer.json);
      hold(!problems.length, problems.slice(0, 5).join('; '), exchange);
    }
  },
};
