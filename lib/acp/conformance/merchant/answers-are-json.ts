import { hold } from '../finding';
import { sessionsSeen } from '../observe';
import type { Rule } from '../rule';

/** Every answer of the run, refusals included, is application/json and parses. */
export const answersAreJson: Rule = {
  name: 'answers-are-json',
  clause: 'Checkout RFC §10: JSON',
  level: 'must',
  async check(context) {
    await sessionsSeen(context);
    for (const exchange of context.seen.filter(({ path }) => /^\/(checkout_sessions|carts)/.test(path))) {
      const { headers, json, status } = exchange.answer;
      hold(headers.get('content-type')?.startsWith('application/json'), `a ${status} is ${headers.get('content-type')}`, exchange);
      hold(json !== undefined, `a ${status} is no JSON`, exchange);
    }
  },
};
