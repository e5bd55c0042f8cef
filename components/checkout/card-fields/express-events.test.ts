import type { Stripe, StripeElements } from '@stripe/stripe-js';
import { expect, test, vi } from 'vitest';
import { expressEvents, type WalletCounter, type WalletSheet } from './express-events';
import { canPrepare, paymentMethodOf } from './handle';
import { elementsOptions } from './use-stripe';

type Confirm = Parameters<ReturnType<typeof expressEvents>['onConfirm']>[0];
type AddressChange = Parameters<ReturnType<typeof expressEvents>['onShippingAddressChange']>[0];

const rates = [{ id: 'std', displayName: 'Standard', amount: 500 }];
const sheet: WalletSheet = { amount: 7446, lineItems: [{ name: 'Items', amount: 6900 }], shippingRates: rates };

/** Stripe.js as it stands at its own door: every call is written down, in order. */
function fakeStripe(more: object = {}) {
  const calls: unknown[][] = [];
  const elements = {
    update: async (change: unknown) => void calls.push(['update', change]),
    submit: async () => {
      calls.push(['submit']);
      return { selectedPaymentMethod: 'link' };
    },
  };
  const stripe = {
    createPaymentMethod: async (given: { elements: unknown }) => {
      calls.push(['createPaymentMethod', Object.keys(given)]);
      return { paymentMethod: { id: 'pm_created' } };
    },
    ...more,
  };
  return { calls, stripe: stripe as unknown as Stripe, elements: elements as unknown as StripeElements };
}

function counterOf(more: Partial<WalletCounter> = {}): WalletCounter {
  const dearer = async () => ({ ...sheet, amount: 8000 });
  return { open: () => sheet, toRegion: dearer, withRate: dearer, pay: async () => true, cancel: vi.fn(), ...more };
}

test('a press opens the sheet with the merchant’s amount, lines and deliveries; without an address to ask for there are none of these', () => {
  for (const shipping of [true, false]) {
    const { stripe, elements, calls } = fakeStripe();
    const event = { elementType: 'expressCheckout' as const, expressPaymentType: 'link' as const, resolve: vi.fn(), reject: vi.fn() };
    expressEvents(stripe, elements, counterOf(), shipping).onClick(event);
    expect(event.resolve).toHaveBeenCalledWith({ lineItems: sheet.lineItems, ...(shipping && { shippingRates: rates }) });
    expect(calls).toEqual([['update', { amount: 7446 }]]);
  }
});

test('while something else is paid, no sheet opens', () => {
  const { stripe, elements } = fakeStripe();
  const event = { elementType: 'expressCheckout' as const, expressPaymentType: 'link' as const, resolve: vi.fn(), reject: vi.fn() };
  expressEvents(stripe, elements, counterOf({ open: () => undefined }), true).onClick(event);
  expect(event.reject).toHaveBeenCalledOnce();
  expect(event.resolve).not.toHaveBeenCalled();
});

test('Elements know the new amount before the sheet shows the delivery of a region', async () => {
  const { stripe, elements, calls } = fakeStripe();
  const region = { city: 'Portland', state: 'OR', postal_code: '97205', country: 'US' };
  const resolve = vi.fn(() => calls.push(['resolve']));
  const event = { name: 'Ada', address: region, resolve, reject: vi.fn() } as unknown as AddressChange;
  await expressEvents(stripe, elements, counterOf(), true).onShippingAddressChange(event);
  expect(calls).toEqual([['update', { amount: 8000 }], ['resolve']]);
});

test.each([
  ['says no', async () => undefined],
  ['breaks', () => Promise.reject(new Error('gone'))],
])('a region where the merchant %s is rejected, and the amount stays', async (_, toRegion) => {
  const { stripe, elements, calls } = fakeStripe();
  const event = { name: 'Ada', address: {}, resolve: vi.fn(), reject: vi.fn() } as unknown as AddressChange;
  await expressEvents(stripe, elements, counterOf({ toRegion }), true).onShippingAddressChange(event);
  expect(event.reject).toHaveBeenCalledOnce();
  expect(calls).toEqual([]);
});

test('what was confirmed goes to the checkout whole, and the wallet hears when nothing was paid', async () => {
  const { stripe, elements, calls } = fakeStripe();
  const pay = vi.fn(async (given: Parameters<WalletCounter['pay']>[0]) => {
    await given.createPaymentMethod();
    return false;
  });
  const address = { line1: '1 Elm', line2: null, city: 'Portland', state: 'OR', postal_code: '97205', country: 'US' };
  const event = {
    expressPaymentType: 'apple_pay',
    billingDetails: { name: 'A. Field', email: 'anna@example.com', address },
    shippingAddress: { name: 'Anna Field', address },
    shippingRate: rates[0],
    paymentFailed: vi.fn(),
  } as Confirm;
  await expressEvents(stripe, elements, counterOf({ pay }), true).onConfirm(event);
  expect(pay.mock.calls[0]?.[0]).toMatchObject({
    ...{ email: 'anna@example.com', name: 'Anna Field', rateId: 'std' },
    shipping: { name: 'Anna Field', address },
  });
  expect(calls).toEqual([['submit'], ['createPaymentMethod', ['elements']]]);
  expect(event.paymentFailed).toHaveBeenCalledWith({ reason: 'fail' });
});

test('preparePaymentMethod is used where Stripe.js has it, createPaymentMethod where it is missing or not open to the account', async () => {
  const prepared = fakeStripe({ preparePaymentMethod: async () => ({ paymentMethod: { id: 'pm_prepared' } }) });
  expect(await paymentMethodOf(prepared.stripe, prepared.elements)).toMatchObject({ id: 'pm_prepared' });
  const declined = fakeStripe({ preparePaymentMethod: async () => ({ error: { type: 'card_error', message: 'No.' } }) });
  expect(await paymentMethodOf(declined.stripe, declined.elements)).toEqual({ error: 'No.' });
  const closed = [
    {},
    { preparePaymentMethod: () => Promise.reject(new Error('IntegrationError')) },
    {
      preparePaymentMethod: () => {
        throw new Error('IntegrationError');
      },
    },
    { preparePaymentMethod: async () => ({ error: { type: 'invalid_request_error', message: 'not enabled' } }) },
  ];
  for (const more of closed) {
    const { stripe, elements } = fakeStripe(more);
    expect(await paymentMethodOf(stripe, elements)).toMatchObject({ id: 'pm_created' });
  }
});

test('Elements open without an intent, by hand, and name the seller only to a Stripe.js that asks for it', () => {
  const purchase = { amount: 7446, currency: 'usd', publishableKey: 'pk_test_x', sellerProfile: 'profile_test_seller' };
  const plain = fakeStripe().stripe;
  const preparing = fakeStripe({ preparePaymentMethod: () => undefined }).stripe;
  expect(canPrepare(plain)).toBe(false);
  const wanted = { mode: 'payment', amount: 7446, currency: 'usd', paymentMethodCreation: 'manual', appearance: {} };
  expect(elementsOptions(plain, purchase, {})).toEqual(wanted);
  expect(elementsOptions(preparing, purchase, {})).toEqual({
    ...wanted,
    sellerDetails: { networkBusinessProfile: 'profile_test_seller' },
  });
});
