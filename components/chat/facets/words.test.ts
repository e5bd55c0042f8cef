import { expect, test } from 'vitest';
import { anyOf, changeWords, nameOf, priceWords } from '@/lib/catalog/facets/words';
import { chipsOf } from '@/lib/catalog/understand/chips';
import { readPrice } from './Price';
import { countedLabel, priceLabel, readTyped, saysChoice, typed } from './words';

test.each([
  ['80', 8000],
  ['$79.50', 7950],
  ['79,50 €', 7950],
  ['1,200', 120_000],
  ['1 200,50', 120_050],
])('“%s” is the price %s', (text, amount) => expect(readTyped(text, 'usd')).toBe(amount));

test.each(['', 'cheap', '0', '-', '1.2.3', '99999999'])('“%s” is no price', (text) => expect(readTyped(text, 'usd')).toBeUndefined());

test('a price is typed as people write it, in currencies without cents too', () => {
  expect([typed(9000, 'usd'), typed(7950, 'usd'), typed(5000, 'jpy')]).toEqual(['90', '79.50', '5000']);
  expect(readTyped('5000', 'jpy')).toBe(5000);
});

test('prices that cannot hold together are none', () => {
  expect(readPrice('5000-9000 usd')).toEqual({ min: 5000, max: 9000, currency: 'usd' });
  expect(readPrice('9000-5000 usd')).toBeUndefined();
  expect(readPrice('x-5000 usd')).toBeUndefined();
});

test.each(['en', 'zh', 'fr'] as const)('a choice is said as the server writes it (%s)', (language) => {
  const color = { label: nameOf('colors', language), any: { label: anyOf('colors', language), count: 9 } };
  for (const chosen of [[], ['Black'], ['Black', 'Blue']])
    expect(saysChoice(color, chosen, language)).toBe(changeWords('colors', chosen, language));
  const usd = (amount: number) => ({ amount, currency: 'usd' });
  expect(priceLabel(5000, 9000, 'usd', language)).toBe(priceWords({ min: usd(5000), max: usd(9000) }, language));
  expect(priceLabel(undefined, 9000, 'usd', language)).toBe(priceWords({ max: usd(9000) }, language));
  expect(priceLabel(5000, undefined, 'usd', language)).toBe(priceWords({ min: usd(5000) }, language));
});

test.each(['en', 'zh', 'fr'] as const)('a number that is on no list is said as its chip says it (%s)', (language) => {
  const chip = (field: 'quantity' | 'deliveryWithinDays', n: number) =>
    chipsOf({ query: '', language, [field]: n }).map(({ label }) => label);
  for (const n of [1, 3]) {
    expect([countedLabel('deliveryWithinDays', `${n}`, language)]).toEqual(chip('deliveryWithinDays', n));
    expect([countedLabel('quantity', `${n}`, language)]).toEqual(chip('quantity', n));
  }
});

test('the words are these', () => {
  const color = { label: 'Color', any: { label: 'Any color', count: 9 } };
  expect(saysChoice(color, ['Black', 'Blue'], 'en')).toBe('Color: Black, Blue');
  expect(saysChoice({ ...color, label: '颜色' }, ['黑色', '蓝色'], 'zh')).toBe('颜色：黑色、蓝色');
  expect(saysChoice({ ...color, label: 'Couleur' }, ['Noir'], 'fr')).toBe('Couleur\u00a0: Noir');
  expect(countedLabel('deliveryWithinDays', '3', 'fr')).toBe('Livré sous 3 jours');
  expect(priceLabel(5000, 9000, 'usd', 'en')).toBe('$50.00 – $90.00');
});
