import { expectRefusal } from '../expect';
import { cancel, complete, pathOf } from '../purchase';
import type { Rule } from '../rule';

/** A session that does not exist is answered 404, whatever is asked of it. */
export const unknownSessionIs404: Rule = {
  name: 'unknown-session-is-404',
  clause: 'OpenAPI: 404',
  level: 'must',
  async check(context) {
    const id = 'no_such_session';
    const payment = { payment_data: { handler_id: 'card', instrument: { type: 'card', credential: { type: 'spt', token: 'spt_none' } } } };
    expectRefusal(await context.send('GET', pathOf(id)), 'get of an unknown session', [404]);
    expectRefusal(
      await context.send('POST', pathOf(id), { body: { buyer: { email: context.email } } }),
      'update of an unknown session',
      [404],
    );
    expectRefusal(await complete(context, id, payment), 'complete of an unknown session', [404]);
    expectRefusal(await cancel(context, id), 'cancel of an unknown session', [404]);
  },
};
