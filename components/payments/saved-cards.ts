'use client';

import { useEffect } from 'react';
import { onNewsOf, tellOtherTabs } from '@/components/ui/other-tabs';
import { createSignal } from '@/components/ui/signal';
import { listCards, type ShownCard } from '@/lib/actions/payments';

/** The shopper's saved cards as every open checkout shows them; undefined: not known yet. */
const known = createSignal<ShownCard[] | undefined>(undefined);

/** Says what a change on the Payments page has brought, to this page and to other tabs. */
export function announceCards(cards: ShownCard[]): void {
  known.set(cards);
  tellOtherTabs('cards');
}

let asking: Promise<void> | undefined;
let again = false;

/** Asks again; what changed while an answer was on its way is asked for after it. Whoever cannot be told is offered the card form, which works without. */
export function refreshCards(): Promise<void> {
  again = asking !== undefined;
  asking ??= listCards()
    .then(known.set, () => known.get() ?? known.set([]))
    .then(() => {
      asking = undefined;
      return again ? refreshCards() : undefined;
    });
  return asking;
}

/** The saved cards, read anew when a checkout opens, when the shopper comes back to it, and when another tab has changed them. */
export function useSavedCards(): ShownCard[] | undefined {
  useEffect(() => {
    void refreshCards();
    return onNewsOf('cards', () => void refreshCards());
  }, []);
  return known.use(undefined);
}
