'use client';

import { useEffect, useId } from 'react';
import { createSignal } from '@/components/ui/signal';

/** The checkout cards that stand open on the page. */
const shown = createSignal<ReadonlySet<string>>(new Set());
const none: ReadonlySet<string> = new Set();

/** "Checkout", or "Checkout at <merchant>" when several are on the page and the name must tell them apart. */
export function useCheckoutName(merchantName: string | undefined, open: boolean): string {
  const all = shown.use(none);
  const mine = useId();
  useEffect(() => {
    if (!open) return;
    shown.set(new Set(shown.get()).add(mine));
    return () => shown.set(new Set([...shown.get()].filter((one) => one !== mine)));
  }, [mine, open]);
  return all.size > 1 && merchantName ? `Checkout at ${merchantName}` : 'Checkout';
}
