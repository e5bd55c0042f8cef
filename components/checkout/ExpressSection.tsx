'use client';

import { Suspense } from 'react';
import { createSignal } from '@/components/ui/signal';
import type { CheckoutView } from '@/lib/checkout/types';
import { ExpressButtons, type WalletCounter } from './card-fields';
import { sellerProfileOf } from './seller-profile';
import { sheetOf } from './wallet-sheet';

/** Whether this browser has a wallet: asked once for the page; until it is known, its place is kept. */
const hasWallet = createSignal<boolean | undefined>(undefined);

type Props = { view: CheckoutView; counter: WalletCounter; shipping: boolean; paying: boolean };

/** Express buttons, above everything that they spare the shopper. They are there when a wallet is, and take no room when none is. */
export function ExpressSection({ view, counter, shipping, paying }: Props) {
  const known = hasWallet.use(undefined);
  if (known === false) return null;
  return (
    <div className="border-b border-line px-4 py-4 sm:px-6 sm:py-5" inert={paying}>
      <fieldset aria-label="Express checkout" className="min-h-11 min-w-0">
        <Suspense>
          <ExpressButtons
            key={String(shipping)}
            amount={view.total.amount}
            currency={view.total.currency}
            publishableKey={view.publishableKey}
            sellerProfile={sellerProfileOf(view.session)}
            merchantName={view.merchant.name}
            shipping={shipping}
            sheet={sheetOf(view)}
            counter={counter}
            onKnown={hasWallet.set}
          />
        </Suspense>
      </fieldset>
      <p className="mt-3 text-center text-xs text-soft">or fill in the details and pay by card</p>
    </div>
  );
}
