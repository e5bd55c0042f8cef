import type {
  ClickResolveDetails,
  ExpressCheckoutPartialAddress,
  Stripe,
  StripeElements,
  StripeExpressCheckoutElementClickEvent,
  StripeExpressCheckoutElementConfirmEvent,
  StripeExpressCheckoutElementShippingAddressChangeEvent,
  StripeExpressCheckoutElementShippingRateChangeEvent,
} from '@stripe/stripe-js';
import { type MadePaymentMethod, paymentMethodOf } from './handle';

/** What a wallet's sheet shows: the merchant's amount, its lines, its ways of delivery (the first is the chosen one). Minor units. */
export type WalletSheet = {
  amount: number;
  lineItems?: { name: string; amount: number }[];
  shippingRates: { id: string; amount: number; displayName: string }[];
};

/** What the shopper agreed to in the sheet. */
export type WalletConfirmation = {
  email?: string;
  name?: string;
  /** Absent when nothing is sent anywhere. */
  shipping?: StripeExpressCheckoutElementConfirmEvent['shippingAddress'];
  rateId?: string;
  /** The payment method of the wallet's card; asked for once. */
  createPaymentMethod: () => Promise<MadePaymentMethod>;
};

/** The checkout behind the buttons. */
export type WalletCounter = {
  /** The sheet as it opens; undefined: not now. */
  open: () => WalletSheet | undefined;
  /** The sheet with the merchant's answer to a region; undefined when the merchant does not answer or does not deliver there. */
  toRegion: (region: ExpressCheckoutPartialAddress, name: string) => Promise<WalletSheet | undefined>;
  withRate: (id: string) => Promise<WalletSheet | undefined>;
  /** False when nothing was paid. */
  pay: (confirmed: WalletConfirmation) => Promise<boolean>;
  cancel: () => void;
};

type Change = StripeExpressCheckoutElementShippingAddressChangeEvent | StripeExpressCheckoutElementShippingRateChangeEvent;

/**
 * The events of the Express Checkout Element put to the checkout. A sheet is never told a total before Elements know it, because the wallet is asked for
 * the amount of Elements; `shipping` false: the wallet is not asked for an address.
 */
export function expressEvents(stripe: Stripe, elements: StripeElements, counter: WalletCounter, shipping: boolean) {
  const told = ({ lineItems, shippingRates }: WalletSheet): ClickResolveDetails => ({
    ...(lineItems && { lineItems }),
    ...(shipping && { shippingRates }),
  });

  async function answer(event: Change, asking: Promise<WalletSheet | undefined>): Promise<void> {
    const sheet = await asking.catch(() => undefined);
    if (!sheet) return event.reject();
    await elements.update({ amount: sheet.amount });
    event.resolve(told(sheet));
  }

  return {
    onClick(event: StripeExpressCheckoutElementClickEvent) {
      const sheet = counter.open();
      if (!sheet) return event.reject();
      void elements.update({ amount: sheet.amount });
      event.resolve(told(sheet));
    },
    onShippingAddressChange: (event: StripeExpressCheckoutElementShippingAddressChangeEvent) =>
      answer(event, counter.toRegion(event.address, event.name)),
    onShippingRateChange: (event: StripeExpressCheckoutElementShippingRateChangeEvent) =>
      answer(event, counter.withRate(event.shippingRate.id)),
    async onConfirm(event: StripeExpressCheckoutElementConfirmEvent): Promise<void> {
      const { billingDetails, shippingAddress, shippingRate } = event;
      const paid = await counter
        .pay({
          email: billingDetails?.email,
          name: shippingAddress?.name ?? billingDetails?.name,
          ...(shippingAddress && { shipping: shippingAddress }),
          ...(shippingRate && { rateId: shippingRate.id }),
          createPaymentMethod: () => paymentMethodOf(stripe, elements),
        })
        .catch(() => false);
      if (!paid) event.paymentFailed({ reason: 'fail' });
    },
    onCancel: () => counter.cancel(),
  };
}
