import { expectRefusal } from '../expect';
import { create } from '../purchase';
import type { Rule } from '../rule';

/** An attribution with somebody's e-mail address in it is refused with pii_not_allowed. */
export const attributionHoldsNoPersonalData: Rule = {
  name: 'attribution-holds-no-personal-data',
  clause: 'Affiliate RFC: pii_not_allowed',
  level: 'should',
  async check(context) {
    const affiliate_attribution = { provider: 'kit.example', token: 'aff-token', metadata: { reader: 'somebody@example.com' } };
    const answer = await create(context, { affiliate_attribution });
    expectRefusal(answer, 'an attribution with an e-mail address', [400], 'pii_not_allowed');
  },
};
