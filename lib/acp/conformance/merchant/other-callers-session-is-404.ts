import { expectRefusal } from '../expect';
import { hold, notApplicable } from '../finding';
import { addressed, cancel, get, pathOf } from '../purchase';
import type { Rule } from '../rule';

/** A session of one caller or merchant does not exist for another. */
export const otherCallersSessionIs404: Rule = {
  name: 'other-callers-session-is-404',
  clause: 'Checkout RFC: security',
  level: 'must',
  async check(context) {
    const { secondToken: bearer } = context;
    if (!bearer) return notApplicable('no second token was given (--second-token)');
    const session = await addressed(context);
    expectRefusal(await context.send('GET', pathOf(session.id), { bearer }), 'get with another token', [404, 403]);
    const change = { body: { buyer: { email: 'thief@example.com' } }, bearer };
    expectRefusal(await context.send('POST', pathOf(session.id), change), 'update with another token', [404, 403]);
    expectRefusal(await cancel(context, session.id, { bearer }), 'cancel with another token', [404, 403]);
    const now = await get(context, session.id);
    hold(now.status !== 'canceled' && now.buyer?.email === session.buyer?.email, 'another caller changed the session');
  },
};
