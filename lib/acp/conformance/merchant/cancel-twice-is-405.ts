import { canceled } from '../ended';
import { expectRefusal } from '../expect';
import { cancel } from '../purchase';
import type { Rule } from '../rule';

/** Cancel of a canceled session with a new key is answered 405. */
export const cancelTwiceIs405: Rule = {
  name: 'cancel-twice-is-405',
  clause: 'OpenAPI: 405 on cancel',
  level: 'must',
  async check(context) {
    const { id } = await canceled(context);
    expectRefusal(await cancel(context, id), 'cancel of a canceled session', [405]);
  },
};
