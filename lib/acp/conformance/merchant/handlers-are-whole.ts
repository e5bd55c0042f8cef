import { problemsOf } from '../../schema';
import { rawSession } from '../exchange';
import { hold, notApplicable } from '../finding';
import { objects } from '../observe';
import { addressed } from '../purchase';
import type { Rule } from '../rule';

/** Every payment handler has all the fields that the schema requires. */
export const handlersAreWhole: Rule = {
  name: 'handlers-are-whole',
  clause: 'PaymentHandler: ten required fields',
  level: 'must',
  async check(context) {
    const session = await addressed(context);
    const last = context.seen.at(-1);
    const { capabilities } = (last ? rawSession(last) : undefined) ?? {};
    const handlers = objects((capabilities as { payment?: { handlers?: unknown } } | undefined)?.payment?.handlers);
    if (!handlers.length) return notApplicable(`the session (${session.status}) offers no payment handler`);
    for (const handler of handlers) {
      const problems = problemsOf('PaymentHandler', handler);
      hold(!problems.length, `handler ${String(handler.id)}: ${problems.join('; ')}`);
    }
  },
};
