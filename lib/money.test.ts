import { expect, test } from 'vitest';
import { decimalsOf, formatMoney, minorUnits, moneyIn } from './money';

test('dollars and euros have cents, yen none, dinars three decimals', () => {
  expect(['usd', 'eur', 'jpy', 'kwd'].map(decimalsOf)).toEqual([2, 2, 0, 3]);
});

test('an amount is printed as the shopper writes it', () => {
  expect(formatMoney({ amount: 7446, currency: 'usd' })).toBe('$74.46');
  expect(formatMoney({ amount: 4200, currency: 'jpy' })).toBe('¥4,200');
  expect(formatMoney({ amount: 1234, currency: 'kwd' })).toMatch(/1\.234/);
  expect(formatMoney({ amount: 990, currency: 'eur' }, 'fr-FR')).toMatch(/9,90/);
  expect((['en', 'zh', 'fr'] as const).map((language) => moneyIn({ amount: 990, currency: 'eur' }, language))).toEqual([
    '€9.90',
    '€9.90',
    '9,90\u00a0€',
  ]);
});

test('typed money becomes minor units, and nonsense becomes nothing', () => {
  expect(minorUnits('79.99', 'usd')).toBe(7999);
  expect(minorUnits('4200', 'jpy')).toBe(4200);
  expect(minorUnits('-1', 'usd')).toBeUndefined();
  expect(minorUnits('1e9', 'usd')).toBeUndefined();
});
