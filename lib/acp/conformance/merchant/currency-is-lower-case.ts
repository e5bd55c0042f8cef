import { hold } from '../finding';
import { opened } from '../purchase';
import type { Rule } from '../rule';

/** Sessions write their currency in lower case. */
export const currencyIsLowerCase: Rule = {
  name: 'currency-is-lower-case',
  clause: 'CheckoutSession.currency: ISO 4217, lower case',
  level: 'must',
  async check(context) {
    const { currency } = await opened(context);
    hold(/^[a-z]{3}$/.test(currency), `the currency must be three lower-case letters, not ${currency}`);
  },
};
