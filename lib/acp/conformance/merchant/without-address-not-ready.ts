import { hold, notApplicable } from '../finding';
import { addressed, opened } from '../purchase';
import type { Rule } from '../rule';

/** Goods that are delivered cannot be paid before an address is known. */
export const withoutAddressNotReady: Rule = {
  name: 'without-address-not-ready',
  clause: 'Agentic Checkout Spec: addresses',
  level: 'should',
  async check(context) {
    const session = await opened(context);
    const delivered = (await addressed(context)).fulfillment_options.some(({ type }) => type !== 'digital');
    if (!delivered) return notApplicable('the item is not delivered to an address');
    hold(session.status !== 'ready_for_payment', 'a session without address must not be ready_for_payment');
  },
};
