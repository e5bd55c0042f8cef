'use client';

import { useEffect, useRef } from 'react';
import { Notice } from '@/components/ui/Notice';
import type { CheckoutView } from '@/lib/checkout/types';
import { CheckoutForm } from './CheckoutForm';
import { knownCheckout } from './opened';
import { Receipt } from './Receipt';
import { useCheckoutName } from './shown';
import { useCheckout } from './use-checkout';

/** A purchase at one merchant, from review to receipt, in the conversation or on the cart page. */
export function CheckoutCard({
  checkoutId,
  initial,
  onCompleted,
}: {
  checkoutId: string;
  initial?: CheckoutView;
  /** Called once when the order came while the card was on the screen. */
  onCompleted?: () => void;
}) {
  const state = useCheckout(checkoutId, knownCheckout(checkoutId, initial));
  const { view, trouble } = state;
  const open = view?.phase === 'open' || view?.phase === 'paying';
  const name = useCheckoutName(view?.merchant.name, open);
  const receipt = useRef<HTMLHeadingElement>(null);
  const wasOpen = useRef(open);
  useEffect(() => {
    if (wasOpen.current && view?.phase === 'completed') {
      receipt.current?.focus();
      onCompleted?.();
    }
    wasOpen.current = open;
  }, [open, view?.phase, onCompleted]);

  if (view === undefined) {
    return trouble ? (
      <Notice look="warn">{trouble}</Notice>
    ) : (
      <div aria-hidden className="h-[44rem] animate-breathe rounded-card bg-sunken" />
    );
  }
  if (view === null) return <Notice>This checkout is gone. Nothing was charged.</Notice>;
  if (view.phase === 'completed') return <Receipt view={view} headingRef={receipt} />;
  if (!open) return <Closed view={view} />;
  return (
    <section aria-label={name} className="rounded-card border border-line bg-raised shadow-card">
      <CheckoutForm state={{ ...state, view }} />
    </section>
  );
}

function Closed({ view }: { view: CheckoutView }) {
  const titles = Object.values(view.lines).map((line) => line.title);
  return (
    <section aria-label="Checkout" className="rounded-card border border-line bg-raised px-4 py-4 text-sm text-soft sm:px-6">
      <p>
        <span className="font-medium text-ink">{view.merchant.name}</span> · {titles.join(', ')}
      </p>
      <p className="mt-1">{view.notice?.text ?? view.standing}</p>
    </section>
  );
}
