import { glimpse, sameJson } from '../expect';
import { hold } from '../finding';
import { create } from '../purchase';
import type { Rule } from '../rule';

/** The same key with the same body gives the status and the body of the first answer. */
export const replayGivesTheFirstAnswer: Rule = {
  name: 'replay-gives-the-first-answer',
  clause: 'Checkout RFC §6: replay',
  level: 'must',
  async check(context) {
    const asked = { key: context.key() };
    const first = await create(context, {}, asked);
    const again = await create(context, {}, asked);
    hold(again.status === first.status, `the replay must be answered ${first.status}, not ${glimpse(again)}`);
    hold(sameJson(again.json, first.json), 'the replay has another body than the first answer');
  },
};
