'use client';

import { useEffect } from 'react';
import { createSignal } from '@/components/ui/signal';
import { listCards, type ShownCard } from '@/lib/actions/payments';

/** The shopper's saved cards as every open checkout shows them; undefined: not known yet. */
const known = createSignal<ShownCard[] | undefined>(undefined);

/** Says what a change on the Payments page has brought. */
export const announceCards = (cards: ShownCard[]) => known.set(cards);

let asking: Promise<void> | undefined;

/** Asks again. Whoever cannot be told is offered the card form, which works without. */
export function refreshCards(): Promise<void> {
  asking ??= listCards()
    .then(known.set, () => known.get() ?? known.set([]))
    .then(() => {
      asking = undefined;
    });
  return asking;
}

/** The saved cards, read anew when a checkout opens. */
export function useSavedCards(): ShownCard[] | undefined {
  useEffect(() => void refreshCards(), []);
  return known.use(undefined);
}
