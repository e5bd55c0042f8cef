import { expectNoEcho } from '../echo';
import { glimpse, sessionOf } from '../expect';
import { hold } from '../finding';
import { create, pathOf } from '../purchase';
import type { Rule } from '../rule';

/** Affiliate attribution never stops a checkout and is in no answer. */
export const attributionIsNotEchoed: Rule = {
  name: 'attribution-is-not-echoed',
  clause: 'Affiliate RFC: write-only',
  level: 'must',
  async check(context) {
    const affiliate_attribution = { provider: 'kit.example', token: 'aff-token-of-the-kit-2718', touchpoint: 'first', x_new: 1 };
    const answer = await create(context, { affiliate_attribution });
    hold(answer.status === 201, `attribution must not stop a checkout: ${glimpse(answer)}`);
    expectNoEcho(answer, 'aff-token-of-the-kit-2718', 'affiliate_attribution');
    expectNoEcho(await context.send('GET', pathOf(sessionOf(answer).id)), 'aff-token-of-the-kit-2718', 'affiliate_attribution');
  },
};
