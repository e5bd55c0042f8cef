'use client';

import { Elements, PaymentElement, useElements, useStripe } from '@stripe/react-stripe-js';
import type { Appearance, Stripe } from '@stripe/stripe-js';
import { useEffect, useState } from 'react';
import { Button } from '@/components/ui/Button';
import { Notice } from '@/components/ui/Notice';
import { onThemeChange, shopAppearance } from './appearance';
import { CardPlace } from './CardPlace';
import { type CardHandle, cardHandle } from './handle';
import { loadShopStripe } from './load';

export type CardFieldsProps = {
  /** Minor units and lower-case ISO 4217: what the form says it is for. */
  amount: number;
  currency: string;
  /** Undefined: the stand-in's form. */
  publishableKey: string | undefined;
  /** ZIP or postal code already known, so that nobody types it twice. */
  postalCode?: string;
  onReady: (card: CardHandle) => void;
};

/** The card form: Stripe's Payment Element in its isolated frame. Its place has its size before it is there, so that nothing moves. */
export function CardFields({ amount, currency, publishableKey, postalCode, onReady }: CardFieldsProps) {
  const [stripe, setStripe] = useState<Stripe>();
  const [failed, setFailed] = useState(false);
  const [attempt, setAttempt] = useState(0);
  const [appearance, setAppearance] = useState<Appearance>();

  // biome-ignore lint/correctness/useExhaustiveDependencies: attempt is the shopper asking again
  useEffect(() => {
    let here = true;
    setFailed(false);
    loadShopStripe(publishableKey).then(
      (loaded) => here && setStripe(loaded),
      () => here && setFailed(true),
    );
    return () => {
      here = false;
    };
  }, [publishableKey, attempt]);

  useEffect(() => {
    setAppearance(shopAppearance());
    return onThemeChange(() => setAppearance(shopAppearance()));
  }, []);

  if (failed) {
    return (
      <Notice look="warn">
        <p>The card form could not be loaded. Nothing was charged, and what you entered is kept.</p>
        <Button className="mt-3" onClick={() => setAttempt(attempt + 1)}>
          Load it again
        </Button>
      </Notice>
    );
  }
  return (
    <CardPlace>
      {stripe && appearance && amount > 0 ? (
        <Elements stripe={stripe} options={{ mode: 'payment', amount, currency, paymentMethodCreation: 'manual', appearance }}>
          <CardForm postalCode={postalCode} onReady={onReady} />
        </Elements>
      ) : undefined}
    </CardPlace>
  );
}

function CardForm({ postalCode, onReady }: Pick<CardFieldsProps, 'postalCode' | 'onReady'>) {
  const stripe = useStripe();
  const elements = useElements();
  return (
    <PaymentElement
      options={{
        layout: 'tabs',
        wallets: { applePay: 'never', googlePay: 'never' },
        defaultValues: { billingDetails: { address: { postal_code: postalCode } } },
      }}
      onReady={() => stripe && elements && onReady(cardHandle(stripe, elements))}
    />
  );
}
