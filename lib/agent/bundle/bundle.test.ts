import { expect, test } from 'vitest';
import { merchant, shoe } from '../testing/cards';
import { testRates } from '../testing/rates';
import { pickWithin } from './fit';
import { totalOf } from './total';

const dollars = (amount: number) => ({ amount, currency: 'usd' });
const at = (n: number, amount: number, currency = 'usd', slug = 'fellmark') =>
  shoe(n, { price: { amount, currency }, merchant: { ...merchant, slug, name: slug } });

test('one of each is added up per merchant and currency, and together in the currency of most', () => {
  const picks = [at(1, 1_000), at(2, 2_500), at(3, 500, 'usd', 'cornerly'), at(4, 700, 'eur', 'kilnfolk')];
  expect(totalOf(picks, undefined, testRates)).toEqual({
    merchants: [
      { merchant: { slug: 'fellmark', name: 'fellmark' }, count: 2, total: dollars(3_500) },
      { merchant: { slug: 'cornerly', name: 'cornerly' }, count: 1, total: dollars(500) },
      { merchant: { slug: 'kilnfolk', name: 'kilnfolk' }, count: 1, total: { amount: 700, currency: 'eur' } },
    ],
    sum: dollars(5_400),
    ratesOf: '2026-11-01',
  });
  expect(totalOf([at(1, 1_000)], undefined, testRates)).not.toHaveProperty('ratesOf');
});

test('no rate, no total: nothing is guessed', () => {
  expect(totalOf([at(1, 1_000), at(2, 100, 'sek')], undefined, testRates)).toBeUndefined();
  expect(totalOf([], dollars(100), testRates)).toMatchObject({ sum: dollars(0) });
});

test('a budget in another currency is held by its rate', () => {
  const total = totalOf([at(1, 30_000), at(2, 40_000)], { amount: 40_000, currency: 'eur' }, testRates);
  expect(total).toMatchObject({ sum: { amount: 35_000, currency: 'eur' }, budget: { within: true } });
  expect(totalOf([at(1, 30_000)], dollars(29_999), testRates)?.budget?.within).toBe(false);
});

const lists = [
  [at(1, 9_000), at(2, 5_000), at(3, 2_000)],
  [at(4, 6_000), at(5, 5_900), at(6, 1_000)],
];
test.each([
  [undefined, [0, 0]],
  [dollars(15_000), [0, 0]],
  [dollars(11_000), [1, 0]],
  [dollars(7_000), [1, 2]],
  [dollars(3_000), [2, 2]],
])('within %o the most fitting set is picked, the first of each where it can be', (limit, expected) => {
  expect(pickWithin(lists, limit, testRates)).toEqual(expected);
});

test('what cannot be had within the budget is the cheapest of each', () => {
  expect(pickWithin(lists, dollars(100), testRates)).toEqual([2, 2]);
});

test('a part that the shopper did not speak of keeps its pick', () => {
  expect(pickWithin(lists, dollars(11_000), testRates, new Set([0]))).toEqual([0, 2]);
});

test('the same thing does not stand for two parts, where there is anything else', () => {
  const [one, two] = [at(1, 1_000), at(2, 2_000)];
  expect(
    pickWithin(
      [
        [two, one],
        [one, two],
      ],
      dollars(3_000),
      testRates,
    ),
  ).toEqual([0, 0]);
  expect(
    pickWithin(
      [
        [one, two],
        [one, two],
      ],
      dollars(3_000),
      testRates,
    ),
  ).toEqual([0, 1]);
  expect(pickWithin([[one], [one]], dollars(3_000), testRates)).toEqual([0, 0]);
});
