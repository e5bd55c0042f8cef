import { expectRefusal } from '../expect';
import { create } from '../purchase';
import type { Rule } from '../rule';

/** An attribution without token and publisher credits nobody: 400 invalid_type. */
export const attributionNamesSomebody: Rule = {
  name: 'attribution-names-somebody',
  clause: 'Affiliate RFC: provider and token or publisher_id',
  level: 'should',
  async check(context) {
    const answer = await create(context, { affiliate_attribution: { provider: 'kit.example' } });
    expectRefusal(answer, 'an attribution without token and publisher_id', [400], 'invalid_type');
  },
};
