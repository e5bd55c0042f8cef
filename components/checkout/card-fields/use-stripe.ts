'use client';

import type { Appearance, Stripe, StripeElementsOptions } from '@stripe/stripe-js';
import { useEffect, useState } from 'react';
import { onThemeChange, shopAppearance } from './appearance';
import { canPrepare } from './handle';
import { loadShopStripe } from './load';

/** What a group of Elements is opened for. Minor units and lower-case ISO 4217. */
export type Purchase = {
  amount: number;
  currency: string;
  /** Undefined: the stand-in's Stripe.js. */
  publishableKey: string | undefined;
  /** The merchant's profile at Stripe's network, where its session names one. */
  sellerProfile?: string;
};

/** Options of Elements for a payment method that is going to back a shared payment token: made by hand, no intent before it. */
export function elementsOptions(stripe: Stripe, { amount, currency, sellerProfile }: Purchase, appearance: Appearance) {
  // The released types do not know the seller yet. Whether every account may name it is open, so it goes only where preparePaymentMethod wants it.
  const seller = sellerProfile && canPrepare(stripe) ? { sellerDetails: { networkBusinessProfile: sellerProfile } } : {};
  const options: StripeElementsOptions = { mode: 'payment', amount, currency, paymentMethodCreation: 'manual', appearance };
  return { ...options, ...seller };
}

/** Stripe.js and the shop's looks as they come; `failed` when it could not be loaded, `again` tries once more. */
export function useShopStripe(publishableKey: string | undefined) {
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

  return { stripe, appearance, failed, again: () => setAttempt(attempt + 1) };
}
