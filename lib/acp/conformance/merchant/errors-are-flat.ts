import { problemsOf } from '../../schema';
import { hold } from '../finding';
import { refusalsSeen } from '../observe';
import type { Rule } from '../rule';

/** Every refusal is a flat Error: type, code, message, no envelope, nothing else. */
export const errorsAreFlat: Rule = {
  name: 'errors-are-flat',
  clause: 'Error schema',
  level: 'must',
  async check(context) {
    for (const exchange of await refusalsSeen(context)) {
      const problems = problemsOf('Error', exchange.answer.json);
      hold(!problems.length, `a ${exchange.answer.status} is no valid Error: ${problems.join('; ')}`, exchange);
    }
  },
};
