import { expect, test } from 'vitest';
import type { CheckoutView } from '@/lib/checkout/types';
import { joined } from './joined';
import { owedText, tokensText } from './owed';

const view = (merchantName: string, amount: number, currency = 'usd') => {
  const total = { amount, currency };
  return { total, token: { merchantName, maxAmount: total, minutes: 10, uses: 1 as const } };
};

test('the amount on the button is the sum of the merchants’ totals', () => {
  expect(owedText([view('North', 7_446), view('South', 2_054)])).toBe('$95.00');
});

test('totals in two currencies stand side by side, because nothing is converted', () => {
  expect(owedText([view('North', 7_446), view('Sud', 2_000, 'eur'), view('South', 54)])).toBe('$75.00 + €20.00');
});

test('a currency in which gift cards paid everything is not on the button', () => {
  expect(owedText([view('North', 0), view('Sud', 2_000, 'eur')])).toBe('€20.00');
  expect(owedText([view('North', 0), view('Sud', 0, 'eur')])).toBe('$0.00');
});

test('under the button stands what each merchant may take', () => {
  expect(tokensText([view('North', 7_446), view('South', 2_054)])).toBe(
    'Each merchant gets a payment token of its own: North for $74.46 at most, South for $20.54 at most, each once, within 10 minutes.',
  );
});

test('a merchant that a gift card has paid whole gets no token', () => {
  expect(tokensText([view('North', 0), view('South', 2_054)])).toBe(
    'The payment token lets South charge $20.54 at most, once, within 10 minutes.',
  );
  expect(tokensText([view('North', 0)])).toBe('No card is charged and no payment token is made.');
});

test('the card form is made for what is left to pay by card, in a currency in which something is', () => {
  const amountFor = (...views: [ReturnType<typeof view>, ...ReturnType<typeof view>[]]) =>
    joined(views.map((one) => ({ ...one, messages: [], session: { fulfillment_options: [] } })) as unknown as [CheckoutView]).total;
  expect(amountFor(view('North', 7_446), view('South', 54))).toEqual({ amount: 7_500, currency: 'usd' });
  expect(amountFor(view('North', 0), view('Sud', 2_000, 'eur'))).toEqual({ amount: 2_000, currency: 'eur' });
  expect(amountFor(view('North', 0), view('South', 0))).toEqual({ amount: 0, currency: 'usd' });
});
