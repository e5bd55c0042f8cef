'use client';

import { Suspense, useEffect } from 'react';
import type { CheckoutView } from '@/lib/checkout/types';
import { CardFields, type CardHandle, CardPlace } from './card-fields';
import { SavedCards } from './SavedCards';
import { sellerProfileOf } from './seller-profile';
import { anotherCard, type CardChoice } from './use-card-choice';

type Props = {
  id: string;
  view: CheckoutView;
  /** The shopper's own, once it is whole. */
  postalCode: string | undefined;
  choice: CardChoice;
  onReady: (card: CardHandle | undefined) => void;
};

/** A saved card, or the card fields in a frame of the provider: this page never sees a card number. The frame comes only when it is wanted. */
export function PaymentSection({ id, view, postalCode, choice, onReady }: Props) {
  const typing = choice.chosen === anotherCard;
  // A form that is no longer there can make no payment method.
  useEffect(() => (typing ? () => onReady(undefined) : undefined), [typing, onReady]);
  if (!choice.chosen) return <CardPlace />;
  return (
    <div className="grid gap-4">
      {choice.cards.length > 0 && <SavedCards id={id} choice={choice} />}
      {typing && (
        <div>
          <Suspense fallback={<CardPlace />}>
            <CardFields
              amount={view.total.amount}
              currency={view.total.currency}
              publishableKey={view.publishableKey}
              sellerProfile={sellerProfileOf(view.session)}
              postalCode={postalCode}
              onReady={onReady}
            />
          </Suspense>
          <label className="mt-2 flex min-h-11 cursor-pointer items-center gap-3 text-sm">
            <input
              type="checkbox"
              checked={choice.keep}
              onChange={(event) => choice.setKeep(event.target.checked)}
              className="size-4.5 shrink-0 accent-accent"
            />
            Keep this card for next time
          </label>
        </div>
      )}
    </div>
  );
}
