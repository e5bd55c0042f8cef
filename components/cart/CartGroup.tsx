'use client';

import { useState } from 'react';
import { LinePicture } from '@/components/checkout/LinePicture';
import { MerchantHead } from '@/components/checkout/MerchantHead';
import { expectFocus } from '@/components/checkout/opened';
import { Quantity } from '@/components/checkout/Quantity';
import { Button } from '@/components/ui/Button';
import { Notice } from '@/components/ui/Notice';
import { startCartCheckout } from '@/lib/actions/checkout';
import type { CartLine, CartView } from '@/lib/cart/types';
import type { CheckoutView } from '@/lib/checkout/types';
import { formatMoney } from '@/lib/money';

type Props = {
  group: CartView['groups'][number];
  /** No other merchant is in the cart. */
  alone: boolean;
  onQuantity: (line: CartLine, quantity: number) => void;
  onOpened: (checkout: CheckoutView) => void;
};

/** One merchant's part of the cart. */
export function CartGroup({ group, alone, onQuantity, onOpened }: Props) {
  const [opening, setOpening] = useState(false);
  const [trouble, setTrouble] = useState<string>();
  const { merchant, lines } = group;

  async function open() {
    setOpening(true);
    setTrouble(undefined);
    try {
      const answer = await startCartCheckout(merchant.slug);
      if ('trouble' in answer) setTrouble(answer.trouble.text);
      else {
        expectFocus(answer.view.id);
        onOpened(answer.view);
      }
    } catch {
      setTrouble('The shop could not be reached. Nothing was charged; try again in a moment.');
    } finally {
      setOpening(false);
    }
  }

  return (
    <section aria-label={merchant.name} className="rounded-card border border-line bg-raised px-4 py-4 sm:px-6 sm:py-5">
      <MerchantHead merchant={merchant} level={2} />
      <ul className="mt-4 grid gap-4">
        {lines.map((line) => (
          <li key={line.id} className="grid grid-cols-[72px_minmax(0,1fr)] gap-x-4">
            <LinePicture url={line.card.picture?.url} alt={line.card.picture?.alt ?? line.card.title} />
            <div className="min-w-0">
              <p className="flex items-start justify-between gap-3">
                <span className="min-w-0 font-medium break-words">{line.card.title}</span>
                <span className="tabular shrink-0 font-medium">{formatMoney(line.card.price)}</span>
              </p>
              <p className="mt-0.5 text-xs text-soft">
                {[...optionsOf(line), line.card.availability.available ? undefined : line.card.availability.label]
                  .filter(Boolean)
                  .join(' · ')}
              </p>
              <div className="mt-2">
                <Quantity title={line.card.title} quantity={line.quantity} removable onChange={(quantity) => onQuantity(line, quantity)} />
              </div>
            </div>
          </li>
        ))}
      </ul>
      {trouble && (
        <div className="mt-4">
          <Notice look="warn">{trouble}</Notice>
        </div>
      )}
      <Button
        tone={alone ? 'primary' : undefined}
        size="large"
        className="mt-5 w-full"
        disabled={opening}
        onClick={open}
        aria-label={`Checkout at ${merchant.name}`}
      >
        {opening ? 'Opening…' : 'Checkout'}
      </Button>
    </section>
  );
}

const optionsOf = ({ card }: CartLine): string[] =>
  (card.variants.find((variant) => variant.id === card.id)?.options ?? []).map((option) => option.value);
