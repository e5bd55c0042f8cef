'use client';

import { useState } from 'react';
import { Button } from '@/components/ui/Button';
import { Notice } from '@/components/ui/Notice';
import { startCartCheckout } from '@/lib/actions/checkout';
import type { CartView } from '@/lib/cart/types';
import type { CheckoutView } from '@/lib/checkout/types';
import { loadTogether } from './TogetherSlot';

/** The checkouts of one opening, at least one. */
export type Opening = [CheckoutView, ...CheckoutView[]];

/** The offer to buy everything with one confirmation. A merchant that does not open is said, and the others can be bought without it. */
export function TogetherStart({ groups, onOpened }: { groups: CartView['groups']; onOpened: (opening: Opening) => void }) {
  const [opening, setOpening] = useState(false);
  const [trouble, setTrouble] = useState<string>();

  async function open() {
    setOpening(true);
    setTrouble(undefined);
    try {
      const [answers] = await Promise.all([Promise.all(groups.map(({ merchant }) => startCartCheckout(merchant.slug))), loadTogether()]);
      const troubles = answers.flatMap((answer) => ('trouble' in answer ? [answer.trouble.text] : []));
      const [first, ...rest] = answers.flatMap((answer) => ('view' in answer ? [answer.view] : []));
      if (troubles.length > 0 || !first) setTrouble(troubles.join(' '));
      else onOpened([first, ...rest]);
    } catch {
      setTrouble('The shop could not be reached. Nothing was charged; try again in a moment.');
    } finally {
      setOpening(false);
    }
  }

  return (
    <div className="rounded-card bg-sunken px-4 py-4 sm:px-6 sm:py-5">
      <p className="font-semibold">One address, one card, one confirmation</p>
      <p className="mt-1 text-sm text-soft">
        {new Intl.ListFormat('en').format(groups.map(({ merchant }) => merchant.name))} each get a payment of their own, never more than
        their total, and send their own order.
      </p>
      {trouble && (
        <div className="mt-3">
          <Notice look="warn">{trouble}</Notice>
        </div>
      )}
      <Button tone="primary" size="large" className="mt-4 w-full" disabled={opening} onClick={open}>
        {opening ? 'Opening…' : `Checkout at ${groups.length === 2 ? 'both' : `all ${groups.length}`} merchants`}
      </Button>
    </div>
  );
}
