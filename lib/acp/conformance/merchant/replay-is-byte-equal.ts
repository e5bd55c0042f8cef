import { hold } from '../finding';
import { create } from '../purchase';
import type { Rule } from '../rule';

/** The replayed body is the first one byte for byte, so that signatures and caches over it hold. */
export const replayIsByteEqual: Rule = {
  name: 'replay-is-byte-equal',
  clause: 'Checkout RFC §6: “same body”',
  level: 'should',
  async check(context) {
    const asked = { key: context.key() };
    const first = await create(context, {}, asked);
    const again = await create(context, {}, asked);
    hold(again.text === first.text, 'the replayed body is spelled differently');
  },
};
