import { expectRefusal, hasError, sessionOf } from '../expect';
import { hold, notApplicable } from '../finding';
import { buyerAndAddress, create } from '../purchase';
import type { Rule } from '../rule';

/** An address that cannot be delivered to is refused or gets an error message; the session is not payable. */
export const badAddressIsSaid: Rule = {
  name: 'bad-address-is-said',
  clause: 'CheckoutSession.messages',
  level: 'should',
  async check(context) {
    const address = { ...context.address, country: 'ZZ', postal_code: '?' };
    const answer = await create(context, { ...buyerAndAddress(context), fulfillment_details: { name: address.name, address } });
    if (answer.status >= 400) {
      expectRefusal(answer, 'an address in a country that does not exist');
      return;
    }
    const session = sessionOf(answer);
    const { fulfillment_options: options } = session;
    if (options.length && options.every(({ type }) => type === 'digital')) return notApplicable('the item is not delivered to an address');
    hold(session.status !== 'ready_for_payment', 'a session to a country that does not exist must not be payable');
    hold(hasError(session), 'a message of type error must say what is wrong with the address');
  },
};
