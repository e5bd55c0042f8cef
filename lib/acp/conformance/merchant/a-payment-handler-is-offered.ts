import { hold } from '../finding';
import { payable } from '../purchase';
import type { Rule } from '../rule';

/** A session that can be paid says how. */
export const aPaymentHandlerIsOffered: Rule = {
  name: 'a-payment-handler-is-offered',
  clause: 'Capability RFC: payment.handlers',
  level: 'must',
  async check(context) {
    const session = await payable(context);
    hold(session.capabilities.payment?.handlers.length, 'capabilities.payment.handlers must offer a way to pay');
  },
};
