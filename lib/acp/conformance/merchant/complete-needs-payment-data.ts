import { expectRefusal } from '../expect';
import { hold } from '../finding';
import { addressed, complete, get } from '../purchase';
import type { Rule } from '../rule';

/** A complete without payment_data is refused and places no order. */
export const completeNeedsPaymentData: Rule = {
  name: 'complete-needs-payment-data',
  clause: 'CheckoutSessionCompleteRequest.required',
  level: 'must',
  async check(context) {
    const { id } = await addressed(context);
    expectRefusal(await complete(context, id, {}), 'complete without payment_data');
    hold(!(await get(context, id)).order, 'an order was placed without payment');
  },
};
