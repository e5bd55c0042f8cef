'use client';

import { Elements, ExpressCheckoutElement, useElements, useStripe } from '@stripe/react-stripe-js';
import type { AvailablePaymentMethods } from '@stripe/stripe-js';
import { useEffect, useRef, useState } from 'react';
import { expressEvents, type WalletCounter, type WalletSheet } from './express-events';
import { elementsOptions, type Purchase, useShopStripe } from './use-stripe';

export type ExpressButtonsProps = Purchase & {
  merchantName: string;
  /** Whether something is sent, and the wallet is asked where to. */
  shipping: boolean;
  sheet: WalletSheet;
  counter: WalletCounter;
  /** Called once it is known whether this browser has a wallet that can pay. */
  onKnown: (any: boolean) => void;
};

/** Stripe's Express Checkout Element: the buttons of the wallets that are really there, in Stripe's frame; with the stand-in one labelled test wallet. */
export function ExpressButtons({ merchantName, shipping, sheet, counter, onKnown, ...purchase }: ExpressButtonsProps) {
  const { stripe, appearance, failed } = useShopStripe(purchase.publishableKey);
  // Without Stripe.js there is no wallet either; the card form says so, with a way to try again.
  useEffect(() => {
    if (failed) onKnown(false);
  }, [failed, onKnown]);
  if (!stripe || !appearance || purchase.amount <= 0) return null;
  return (
    <Elements stripe={stripe} options={elementsOptions(stripe, purchase, appearance)}>
      <Buttons merchantName={merchantName} shipping={shipping} sheet={sheet} counter={counter} onKnown={onKnown} />
    </Elements>
  );
}

function Buttons({ merchantName, shipping, sheet, counter, onKnown }: Omit<ExpressButtonsProps, keyof Purchase>) {
  const stripe = useStripe();
  const elements = useElements();
  // Whether a wallet is asked for an address stands when the element is made; the rest is said at the press.
  const [options] = useState(() => ({
    business: { name: merchantName },
    buttonHeight: buttonHeight(),
    emailRequired: true,
    layout: { maxColumns: 3, maxRows: 1, overflow: 'never' as const },
    // What a shared payment token can be made from.
    paymentMethods: { amazonPay: 'never' as const, klarna: 'never' as const, paypal: 'never' as const },
    shippingAddressRequired: shipping,
    ...(shipping && { shippingRates: sheet.shippingRates }),
  }));
  const latest = useRef(counter);
  latest.current = counter;
  if (!stripe || !elements) return null;
  const standing: WalletCounter = {
    open: () => latest.current.open(),
    toRegion: (...given) => latest.current.toRegion(...given),
    withRate: (id) => latest.current.withRate(id),
    pay: (confirmed) => latest.current.pay(confirmed),
    cancel: () => latest.current.cancel(),
  };
  return (
    <ExpressCheckoutElement
      options={options}
      onReady={({ availablePaymentMethods }) => onKnown(hasWallet(availablePaymentMethods))}
      onLoadError={() => onKnown(false)}
      {...expressEvents(stripe, elements, standing, shipping)}
    />
  );
}

const hasWallet = (available: AvailablePaymentMethods | undefined) => Object.values(available ?? {}).some(Boolean);

/** 44 px, and more for large letters; Stripe takes 40 to 55. */
const buttonHeight = () =>
  Math.min(55, Math.max(44, Math.round(Number.parseFloat(getComputedStyle(document.documentElement).fontSize) * 1.75)));
