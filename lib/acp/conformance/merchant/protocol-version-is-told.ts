import { hold } from '../finding';
import { opened } from '../purchase';
import type { Rule } from '../rule';

/** The session says which version it was written in. */
export const protocolVersionIsTold: Rule = {
  name: 'protocol-version-is-told',
  clause: 'Checkout RFC: protocol.version',
  level: 'should',
  async check(context) {
    const { protocol } = await opened(context);
    hold(protocol?.version === '2026-04-17', `protocol.version must be the negotiated version, not ${protocol?.version}`);
  },
};
