'use client';

import { Elements, PaymentElement, useElements, useStripe } from '@stripe/react-stripe-js';
import { Button } from '@/components/ui/Button';
import { Notice } from '@/components/ui/Notice';
import { CardPlace } from './CardPlace';
import { type CardHandle, cardHandle } from './handle';
import { elementsOptions, type Purchase, useShopStripe } from './use-stripe';

export type CardFieldsProps = Purchase & {
  /** ZIP or postal code already known, so that nobody types it twice. */
  postalCode?: string;
  onReady: (card: CardHandle) => void;
};

/** The card form: Stripe's Payment Element in its isolated frame. Its place has its size before it is there, so that nothing moves. */
export function CardFields({ postalCode, onReady, ...purchase }: CardFieldsProps) {
  const { stripe, appearance, failed, again } = useShopStripe(purchase.publishableKey);
  if (failed) {
    return (
      <Notice look="warn">
        <p>The card form could not be loaded. Nothing was charged, and what you entered is kept.</p>
        <Button className="mt-3" onClick={again}>
          Load it again
        </Button>
      </Notice>
    );
  }
  return (
    <CardPlace>
      {stripe && appearance && purchase.amount > 0 ? (
        <Elements stripe={stripe} options={elementsOptions(stripe, purchase, appearance)}>
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
