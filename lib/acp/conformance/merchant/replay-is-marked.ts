import { hold } from '../finding';
import { create } from '../purchase';
import type { Rule } from '../rule';

/** A replay says Idempotent-Replayed: true, a first answer does not. */
export const replayIsMarked: Rule = {
  name: 'replay-is-marked',
  clause: 'Checkout RFC §6: Idempotent-Replayed',
  level: 'should',
  async check(context) {
    const asked = { key: context.key() };
    const first = await create(context, {}, asked);
    const again = await create(context, {}, asked);
    hold(again.headers.get('idempotent-replayed') === 'true', 'the replay must carry Idempotent-Replayed: true');
    hold(first.headers.get('idempotent-replayed') !== 'true', 'the first answer must not call itself a replay');
  },
};
