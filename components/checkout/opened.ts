import type { CheckoutView } from '@/lib/checkout/types';

/** Checkouts that an action has just brought, so that their card need not ask for them again. */
const opened = new Map<string, CheckoutView>();

export function keepOpened(view: CheckoutView): void {
  opened.set(view.id, view);
}

export const justOpened = (checkoutId: string): CheckoutView | undefined => opened.get(checkoutId);
