import { canceled, expectUnchanged } from '../ended';
import { expectRefusal } from '../expect';
import { buyerAndAddress, complete, pathOf } from '../purchase';
import type { Rule } from '../rule';

/** Nothing changes a canceled session: update and complete are refused. */
export const canceledSessionIsClosed: Rule = {
  name: 'canceled-session-is-closed',
  clause: 'Status machine: canceled is terminal',
  level: 'must',
  async check(context) {
    const session = await canceled(context);
    expectRefusal(await context.send('POST', pathOf(session.id), { body: buyerAndAddress(context) }), 'update of a canceled session');
    const payment = { payment_data: { handler_id: 'card', instrument: { type: 'card', credential: { type: 'spt', token: 'spt_none' } } } };
    expectRefusal(await complete(context, session.id, payment), 'complete of a canceled session');
    await expectUnchanged(context, session);
  },
};
