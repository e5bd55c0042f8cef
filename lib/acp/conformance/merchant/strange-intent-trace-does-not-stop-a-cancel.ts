import { glimpse, sessionOf } from '../expect';
import { hold } from '../finding';
import { addressed, cancel } from '../purchase';
import type { Rule } from '../rule';

/** Cancel works although nobody knows the reason that the agent gives; the trace never comes back. */
export const strangeIntentTraceDoesNotStopACancel: Rule = {
  name: 'strange-intent-trace-does-not-stop-a-cancel',
  clause: 'Intent trace RFC: unknown code is other',
  level: 'must',
  async check(context) {
    const { id } = await addressed(context);
    const intent_trace = { reason_code: 'found_a_unicorn', trace_summary: 'summary-of-the-kit', metadata: { depth: 3 } };
    const answer = await cancel(context, id, { body: { intent_trace } });
    hold(answer.status === 200 && sessionOf(answer).status === 'canceled', `cancel must succeed, not ${glimpse(answer)}`);
  },
};
