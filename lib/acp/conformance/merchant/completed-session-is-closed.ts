import { expectUnchanged } from '../ended';
import { expectRefusal } from '../expect';
import { bought, complete, pathOf, paymentWith } from '../purchase';
import type { Rule } from '../rule';

/** Nothing changes a completed session: update and complete are refused. */
export const completedSessionIsClosed: Rule = {
  name: 'completed-session-is-closed',
  clause: 'Status machine: completed is terminal',
  level: 'must',
  async check(context) {
    const { after } = await bought(context);
    const change = { body: { line_items: [{ id: context.item, quantity: 3 }] } };
    expectRefusal(await context.send('POST', pathOf(after.id), change), 'update of a completed session');
    expectRefusal(
      await complete(context, after.id, paymentWith(after, 'spt_made_up_by_the_conformance_kit')),
      'complete of a completed session',
    );
    await expectUnchanged(context, after);
  },
};
