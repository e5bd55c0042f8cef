import { expect, it } from 'vitest';
import { shippingOf, taxAdded } from './shipping';

const facts = (value: string, name = 'Shipping') => [{ name, value }];

it.each([
  ['$6.90, free from $75.00', 'usd', { cost: 690, freeFrom: 7500 }],
  ['free', 'usd', { cost: 0 }],
  ['€6,90', 'eur', { cost: 690 }],
  ['¥600, free from ¥5000', 'jpy', { cost: 600, freeFrom: 5000 }],
  ['US:CA:Ground:16.00 USD', 'usd', { cost: 1600 }],
  ['$6.90', 'eur', undefined],
  ['ask us', 'usd', undefined],
])('“%s” of things in %s', (value, currency, expected) => expect(shippingOf(facts(value), currency)).toEqual(expected));

it('counts a tax only when it comes on top', () => {
  expect(taxAdded(facts('8.5% added at checkout', 'Sales tax'))).toBe(0.085);
  expect(taxAdded(facts('23% VAT included', 'Tax'))).toBeUndefined();
  expect(taxAdded([])).toBeUndefined();
});
