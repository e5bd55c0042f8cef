import { expectRefusal, sessionOf } from '../expect';
import { hold } from '../finding';
import { create } from '../purchase';
import type { Rule } from '../rule';

/** A currency that the merchant does not sell in is refused or answered in the merchant’s own: amounts are never relabelled. */
export const foreignCurrencyIsNotFaked: Rule = {
  name: 'foreign-currency-is-not-faked',
  clause: 'Checkout RFC: currency',
  level: 'should',
  async check(context) {
    const asked = context.currency === 'xts' ? 'usd' : 'xts';
    const answer = await create(context, { currency: asked });
    if (answer.status >= 400) {
      expectRefusal(answer, `create in ${asked}`);
      return;
    }
    const { currency, status } = sessionOf(answer);
    hold(currency !== asked || status !== 'ready_for_payment', `nobody trades in ${asked}, but the session offers to be paid in it`);
  },
};
