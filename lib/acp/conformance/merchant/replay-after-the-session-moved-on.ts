import { sameJson } from '../expect';
import { hold } from '../finding';
import { addressed, get, pathOf, updated } from '../purchase';
import type { Rule } from '../rule';

/** A replayed update gives the stored answer and changes nothing, although the session has moved on. */
export const replayAfterTheSessionMovedOn: Rule = {
  name: 'replay-after-the-session-moved-on',
  clause: 'Checkout RFC §6: updates replay too',
  level: 'must',
  async check(context) {
    const { id } = await addressed(context);
    const key = context.key();
    const one = { body: { buyer: { email: 'one@example.com' } }, key };
    const first = await context.send('POST', pathOf(id), one);
    const { buyer } = await updated(context, id, { buyer: { email: 'two@example.com' } });
    const again = await context.send('POST', pathOf(id), one);
    hold(sameJson(again.json, first.json), 'the replay must give the answer of then, not the state of now');
    const now = await get(context, id);
    hold(now.buyer?.email === buyer?.email, `the replay must not run again: the email is ${now.buyer?.email} once more`);
  },
};
