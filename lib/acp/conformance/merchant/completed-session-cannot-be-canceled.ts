import { expectUnchanged } from '../ended';
import { expectRefusal } from '../expect';
import { bought, cancel } from '../purchase';
import type { Rule } from '../rule';

/** Cancel of a completed session is answered 405; the order stays. */
export const completedSessionCannotBeCanceled: Rule = {
  name: 'completed-session-cannot-be-canceled',
  clause: 'OpenAPI: 405 on cancel',
  level: 'must',
  async check(context) {
    const { after } = await bought(context);
    expectRefusal(await cancel(context, after.id), 'cancel of a completed session', [405]);
    await expectUnchanged(context, after);
  },
};
