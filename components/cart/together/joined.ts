import type { CheckoutView } from '@/lib/checkout/types';
import { owedFor } from './owed';

/**
 * Several checkouts as the one that a form about the shopper and the card needs: the first, with what all merchants say about the fields, with the ways
 * of delivery of all, and with the sum for the card fields. It is never shown or sent as a checkout.
 */
export function joined(views: readonly [CheckoutView, ...CheckoutView[]]): CheckoutView {
  const [first] = views;
  // A form for a card cannot be made for nothing: what gift cards have paid whole is not what it is for.
  const owed = owedFor(views).filter(({ amount }) => amount > 0);
  return {
    ...first,
    total: owed.find(({ currency }) => currency === first.total.currency) ?? owed[0] ?? first.total,
    messages: views.flatMap(({ messages }) => messages),
    session: { ...first.session, fulfillment_options: views.flatMap(({ session }) => session.fulfillment_options) },
  };
}
