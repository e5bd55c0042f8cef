'use client';

import { type ComponentType, useEffect, useState } from 'react';
import type { CheckoutView } from '@/lib/checkout/types';

type Props = { checkoutId: string; initial?: CheckoutView };

let card: ComponentType<Props> | undefined;

/** Fetches the checkout's code; called while the shopper reads the cards, so that it is there when they press Buy. */
export async function loadCheckoutCard(): Promise<void> {
  card ??= (await import('@/components/checkout/CheckoutCard')).CheckoutCard;
}

/**
 * Where a checkout is shown. Not `next/dynamic`: a lazy component suspends even when its code is there, and React then holds it back for 300 ms
 * behind its placeholder (measured: Buy to checkout 360 ms with it).
 */
export function CheckoutSlot(props: Props) {
  // Only effects load it, so that the server's first drawing and the browser's are the same placeholder.
  const [Card, setCard] = useState<ComponentType<Props> | undefined>(() => card);
  useEffect(() => {
    if (!Card) void loadCheckoutCard().then(() => setCard(() => card));
  }, [Card]);
  // As tall as a checkout is at first, so that the thread does not jump when it opens.
  return Card ? <Card {...props} /> : <div aria-hidden className="h-[44rem] animate-breathe rounded-card bg-sunken" />;
}
