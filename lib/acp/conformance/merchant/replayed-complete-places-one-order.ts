import { glimpse, sameJson } from '../expect';
import { hold } from '../finding';
import { bought, complete } from '../purchase';
import type { Rule } from '../rule';

/** Complete again with the same key and body answers the same order. */
export const replayedCompletePlacesOneOrder: Rule = {
  name: 'replayed-complete-places-one-order',
  clause: 'Checkout RFC §6: replay',
  level: 'must',
  async check(context) {
    const { after, answer, body, key } = await bought(context);
    const again = await complete(context, after.id, body, { key });
    hold(again.status === answer.status && sameJson(again.json, answer.json), `the replay must be the first answer, not ${glimpse(again)}`);
  },
};
