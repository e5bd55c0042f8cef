import type { CheckoutView } from '@/lib/checkout/types';

/** Checkouts as this page knows them: what an action has just brought need not be asked for again, and a card that is drawn anew is not an old one. */
const opened = new Map<string, CheckoutView>();

export function keepOpened(view: CheckoutView): void {
  opened.set(view.id, view);
}

let pressedFor: string | undefined;

/** A press has opened this checkout: its card takes the focus when it is drawn, which may be after its code has come. */
export function expectFocus(checkoutId: string): void {
  pressedFor = checkoutId;
}

/** Whether the card of this checkout is the one that a press has opened; true once. */
export function takesFocus(checkoutId: string): boolean {
  if (pressedFor !== checkoutId) return false;
  pressedFor = undefined;
  return true;
}

/** The newer of what the page came with and what is known since. */
export function knownCheckout(checkoutId: string, initial: CheckoutView | undefined): CheckoutView | undefined {
  const kept = opened.get(checkoutId);
  return kept && initial ? newerOf(kept, initial) : (kept ?? initial);
}

/** An answer that was overtaken on its way by a later one is not shown any more. */
export const newerOf = (shown: CheckoutView, come: CheckoutView): CheckoutView => (come.version < shown.version ? shown : come);
