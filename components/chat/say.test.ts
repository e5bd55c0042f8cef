import { expect, test } from 'vitest';
import { saysMore, saysSize, saysUnder, typedPrice } from './say';

test('a new limit is said in the words of the conversation', () => {
  expect(saysUnder('80', 'usd', 'en')).toBe('Under $80');
  expect(saysUnder('5000', 'jpy', 'en')).toBe('Under 5000 JPY');
  expect(saysUnder('80', 'usd', 'zh')).toBe('80美元以内');
  expect(saysUnder('79.50', 'eur', 'fr')).toBe('Moins de 79,50 €');
  expect(saysSize('US 9', 'fr')).toBe('Taille US 9');
  expect(saysMore('en')).toBe('Show more');
});

test.each([
  ['80', '80'],
  ['$79.50', '79.50'],
  ['79,50 €', '79.50'],
  ['1,200', '1200'],
  ['1 200,50', '1200.50'],
])('“%s” is the price %s', (typed, price) => expect(typedPrice(typed)).toBe(price));

test.each(['', 'cheap', '0', '-', '1.2.3', '99999999'])('“%s” is no price', (typed) => expect(typedPrice(typed)).toBeUndefined());
