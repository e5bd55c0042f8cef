'use client';

import { type Ref, useEffect, useRef } from 'react';
import { focusUnlessWriting } from '@/components/ui/focus';
import { Notice } from '@/components/ui/Notice';
import type { CheckoutView } from '@/lib/checkout/types';
import { CheckoutForm } from './CheckoutForm';
import { knownCheckout, takesFocus } from './opened';
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
  const card = useRef<HTMLElement>(null);
  const wasOpen = useRef(open);
  useEffect(() => {
    if (open && takesFocus(checkoutId) && focusUnlessWriting(card.current)) card.current?.scrollIntoView({ block: 'start' });
  }, [open, checkoutId]);
  useEffect(() => {
    if (wasOpen.current && view?.phase === 'completed') {
      if (focusUnlessWriting(receipt.current)) receipt.current?.scrollIntoView({ block: 'nearest' });
      onCompleted?.();
    } else if (wasOpen.current && !open && document.activeElement === document.body) card.current?.focus({ preventScroll: true });
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
  if (!open) return <Closed view={view} place={card} />;
  return (
    <section ref={card} tabIndex={-1} aria-label={name} className="rounded-card border border-line bg-raised shadow-card outline-none">
      <CheckoutForm state={{ ...state, view }} />
    </section>
  );
}

function Closed({ view, place }: { view: CheckoutView; place: Ref<HTMLElement> }) {
  const titles = Object.values(view.lines).map((line) => line.title);
  return (
    <section
      ref={place}
      tabIndex={-1}
      aria-label="Checkout"
      className="rounded-card border border-line bg-raised px-4 py-4 text-sm text-soft outline-none sm:px-6"
    >
      <p>
        <span className="font-medium text-ink">{view.merchant.name}</span> · {titles.join(', ')}
      </p>
      <p className="mt-1">{view.notice?.text ?? view.standing}</p>
    </section>
  );
}
