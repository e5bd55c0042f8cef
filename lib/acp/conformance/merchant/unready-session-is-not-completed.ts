import { glimpse, sessionOf } from '../expect';
import { hold, notApplicable } from '../finding';
import { addressed, complete, get, opened, paymentWith } from '../purchase';
import type { Rule } from '../rule';

/** A session that is not ready is not completed, whatever payment comes. */
export const unreadySessionIsNotCompleted: Rule = {
  name: 'unready-session-is-not-completed',
  clause: 'Status machine: complete',
  level: 'must',
  async check(context) {
    const session = await opened(context);
    if (session.status === 'ready_for_payment') return notApplicable('the session is ready without an address');
    const answer = await complete(context, session.id, paymentWith(await addressed(context), 'spt_made_up_by_the_conformance_kit'));
    hold(answer.status < 500, `an early complete must not be a server error: ${glimpse(answer)}`);
    if (answer.status < 400) hold(sessionOf(answer).status !== 'completed', 'a session that was not ready is completed');
    hold(!(await get(context, session.id)).order, 'an order was placed from a session that was not ready');
  },
};
