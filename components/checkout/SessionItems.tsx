'use client';

import type { CheckoutChange, CheckoutView } from '@/lib/checkout/types';
import { Lines } from './Lines';

type Props = { view: CheckoutView; busy: boolean; change: (change: CheckoutChange) => Promise<unknown> };

/** What is bought from this merchant; quantity and variant change at once. */
export function SessionItems({ view, busy, change }: Props) {
  return (
    <Lines
      view={view}
      busy={busy}
      onQuantity={(lineItemId, quantity) => void change({ quantities: [{ lineItemId, quantity }] })}
      onVariant={(lineItemId, variantId) => void change({ variant: { lineItemId, variantId } })}
    />
  );
}
