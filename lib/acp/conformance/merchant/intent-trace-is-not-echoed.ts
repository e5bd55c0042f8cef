import { expectNoEcho } from '../echo';
import { addressed, cancel, pathOf } from '../purchase';
import type { Rule } from '../rule';

/** What the agent says about the buyer’s reasons is not in any answer. */
export const intentTraceIsNotEchoed: Rule = {
  name: 'intent-trace-is-not-echoed',
  clause: 'Intent trace RFC: write-only',
  level: 'must',
  async check(context) {
    const { id } = await addressed(context);
    const intent_trace = { reason_code: 'shipping_cost', trace_summary: 'summary-of-the-kit-3141' };
    expectNoEcho(await cancel(context, id, { body: { intent_trace } }), 'summary-of-the-kit-3141', 'intent_trace');
    expectNoEcho(await context.send('GET', pathOf(id)), 'summary-of-the-kit-3141', 'intent_trace');
  },
};
