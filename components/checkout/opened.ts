import type { CheckoutView } from '@/lib/checkout/types';

/** Checkouts as this page knows them: what an action has just brought need not be asked for again, and a card that is drawn anew is not an old one. */
const opened = new Map<string, CheckoutView>();

export function keepOpened(view: CheckoutView): void {
  opened.set(view.id, view);
}

/** The newer of what the page came with and what is known since. */
export function knownCheckout(checkoutId: string, initial: CheckoutView | undefined): CheckoutView | undefined {
  const kept = opened.get(checkoutId);
  return kept && initial ? newerOf(kept, initial) : (kept ?? initial);
}

/** An answer that was overtaken on its way by a later one is not shown any more. */
export const newerOf = (shown: CheckoutView, come: CheckoutView): CheckoutView => (come.version < shown.version ? shown : come);
