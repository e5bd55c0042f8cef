'use client';

import { useRef } from 'react';
import { announce } from '@/components/ui/Announce';
import type { CheckoutChange, CheckoutView } from '@/lib/checkout/types';
import type { WalletCounter } from './card-fields';
import { offline } from './use-checkout';
import type { Form } from './use-form';
import { type Pay, seenOf } from './use-pay';
import { changeBack, confirmedChange, regionChange, sheetOf, unknownRate } from './wallet-sheet';

/**
 * An express button's way from press to order: while its sheet is open the merchant prices every region and delivery chosen in it; the amount that stood
 * there when the shopper agreed is the amount that is agreed to, and one that changed since is asked again in the review.
 */
export function useExpress({
  latest,
  change,
  form,
  pay,
}: {
  latest: () => CheckoutView | null | undefined;
  change: (change: CheckoutChange) => Promise<boolean>;
  form: Form;
  pay: Pay;
}): WalletCounter {
  /** The checkout as it was when the sheet opened, until it is paid or put back. */
  const before = useRef<CheckoutView>(undefined);

  const sheet = () => {
    const view = latest();
    return view?.phase === 'open' && view.total.amount > 0 ? sheetOf(view) : undefined;
  };
  const told = async (wanted: CheckoutChange) => {
    const sent = await change(wanted);
    return sent && !latest()?.notice ? sheet() : undefined;
  };
  async function putBack(): Promise<void> {
    const was = before.current;
    before.current = undefined;
    if (was) await change(changeBack(was));
    form.hold(false);
  }

  return {
    open() {
      const view = latest();
      const first = pay.stage === undefined ? sheet() : undefined;
      if (!view || !first) return undefined;
      before.current = view;
      form.hold(true);
      return first;
    },
    async toRegion(region) {
      const next = await told(regionChange(region));
      // No way of delivery is the merchant's way to say that it does not send anything there.
      return next?.shippingRates.includes(unknownRate) ? undefined : next;
    },
    withRate: (id) => told({ optionIds: [id] }),
    cancel() {
      void putBack();
      announce('The wallet was closed. Nothing was charged.');
    },
    async pay(confirmed) {
      const view = latest();
      if (!view) return false;
      const paid = await pay.send({
        seen: seenOf(view),
        method: async () => {
          const made = await confirmed.createPaymentMethod();
          if ('error' in made) return made;
          before.current = undefined; // from here on the wallet's address is the shopper's
          if (!(await change(confirmedChange(confirmed, view.session)))) return { error: offline };
          const next = latest();
          if (next) form.adopt(next);
          return made;
        },
      });
      await putBack();
      return paid;
    },
  };
}
