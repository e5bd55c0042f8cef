import { expect, test } from 'vitest';
import type { CheckoutView } from '@/lib/checkout/types';
import { changeBack, confirmedChange, regionChange, sheetOf, unknownRate } from './wallet-sheet';

type Session = CheckoutView['session'];
const entry = (type: string, display_text: string, amount: number) => ({ type, display_text, amount });
const option = (id: string, title: string, amount: number, type = 'shipping') => ({
  id,
  type,
  title,
  totals: [entry('total', title, amount)],
});

function viewOf(more: Partial<Record<keyof Session, unknown>> = {}, amount = 7446): Pick<CheckoutView, 'session' | 'total' | 'asked'> {
  const session = {
    totals: [
      entry('items_base_amount', 'Items', 7400),
      entry('items_discount', 'Sale', 1000),
      entry('subtotal', 'Subtotal', 6400),
      entry('fulfillment', 'Delivery', 500),
      entry('tax', 'Tax', 546),
      entry('total', 'Total', 7446),
    ],
    fulfillment_options: [option('std', 'Standard', 500), option('exp', 'Express', 1500), option('mail', 'By e-mail', 0, 'digital')],
    selected_fulfillment_options: [{ type: 'shipping', option_id: 'exp', item_ids: [] }],
    ...more,
  };
  return { session: session as unknown as Session, total: { amount, currency: 'usd' }, asked: {} };
}

test('the sheet shows the merchant’s lines as given, what is taken off as less, and nothing twice', () => {
  const view = viewOf({ totals: [...viewOf().session.totals, entry('fee', 'Nothing', 0)] }, 6446 + 1000);
  expect(sheetOf(view).lineItems).toEqual([
    { name: 'Items', amount: 7400 },
    { name: 'Sale', amount: -1000 },
    { name: 'Delivery', amount: 500 },
    { name: 'Tax', amount: 546 },
  ]);
  expect(sheetOf(view).amount).toBe(7446);
});

test('lines that come to more than the total are not shown, for Stripe refuses them; the total is', () => {
  expect(sheetOf(viewOf({}, 100))).toEqual({ amount: 100, shippingRates: expect.any(Array) });
});

test('the chosen delivery stands first, as wallets take the first one; without any there is a place to wait in', () => {
  expect(sheetOf(viewOf()).shippingRates).toEqual([
    { id: 'exp', displayName: 'Express', amount: 1500 },
    { id: 'std', displayName: 'Standard', amount: 500 },
  ]);
  expect(sheetOf(viewOf({ fulfillment_options: [] })).shippingRates).toEqual([unknownRate]);
});

test('a region replaces the whole address that stood there, and tells no more than a wallet does', () => {
  expect(regionChange({ city: 'Portland', state: 'OR', postal_code: '97205', country: 'US' })).toEqual({
    address: { name: '', line_one: '', line_two: '', city: 'Portland', state: 'OR', postal_code: '97205', country: 'US' },
  });
});

test('contact and whole address go to the merchant with the confirmation; a delivery only when it is another one', () => {
  const address = { line1: '10 SW Park', line2: null, city: 'Portland', state: 'OR', postal_code: '97205', country: 'US' };
  const confirmed = {
    ...{ email: 'anna@example.com', name: 'Anna', rateId: 'exp', createPaymentMethod: async () => ({ id: 'pm_1' }) },
    shipping: { name: 'Anna Field', address },
  };
  const { session } = viewOf();
  const told = {
    buyer: { email: 'anna@example.com', full_name: 'Anna' },
    address: {
      name: 'Anna Field',
      line_one: '10 SW Park',
      line_two: '',
      city: 'Portland',
      state: 'OR',
      postal_code: '97205',
      country: 'US',
    },
  };
  expect(confirmedChange(confirmed, session)).toEqual(told);
  expect(confirmedChange({ ...confirmed, rateId: 'std' }, session)).toEqual({ ...told, optionIds: ['std'] });
  expect(confirmedChange({ ...confirmed, rateId: unknownRate.id }, session)).toEqual(told);
  expect(confirmedChange({ ...confirmed, shipping: undefined }, session)).toEqual({ buyer: told.buyer });
});

test('a closed sheet puts back what was told before, and forgets an address that was the wallet’s alone', () => {
  const typed = { ...viewOf(), asked: { address: { city: 'Oslo', country: 'NO' } } };
  const back = { name: '', line_one: '', line_two: '', city: 'Oslo', state: '', postal_code: '', country: 'NO' };
  expect(changeBack(typed)).toEqual({ address: back, optionIds: ['exp'] });
  expect(changeBack(viewOf({ selected_fulfillment_options: [] }))).toEqual({ address: null });
});
