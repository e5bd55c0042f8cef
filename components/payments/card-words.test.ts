import { expect, test } from 'vitest';
import { anotherCard, brandName, cardName, choiceAmong, expiryText, firstChoice, hasExpired } from './card-words';

const visa = { id: 'pm_1', brand: 'visa', last4: '4242', expMonth: 2, expYear: 2027, isDefault: true };
const amex = { id: 'pm_2', brand: 'amex', last4: '0005', expMonth: 12, expYear: 2030, isDefault: false };

test('a card is called by brand and last four, a brand nobody told us about too', () => {
  expect(cardName(visa)).toBe('Visa ending in 4242');
  expect([brandName('eftpos_au'), brandName('unknown'), brandName('')]).toEqual(['Eftpos_au', 'Card', 'Card']);
  expect(expiryText(visa)).toBe('02/27');
});

test('a card is good through the last day of its month, everywhere on earth', () => {
  expect(hasExpired(visa, new Date('2027-02-28T23:59:59Z'))).toBe(false);
  expect(hasExpired(visa, new Date('2027-03-01T11:59:59Z'))).toBe(false);
  expect(hasExpired(visa, new Date('2027-03-01T12:00:00Z'))).toBe(true);
});

test('the default card is chosen, unless it has run out', () => {
  expect(firstChoice([amex, visa], new Date('2026-11-20'))).toBe(visa);
  expect(firstChoice([amex, visa], new Date('2028-01-01'))).toBe(amex);
  expect(firstChoice([visa], new Date('2028-01-01'))).toBeUndefined();
  expect(firstChoice([], new Date('2028-01-01'))).toBeUndefined();
});

test('a card that another tab adds takes nothing away, and one that it removes is no longer chosen', () => {
  const now = new Date('2026-11-20');
  expect(choiceAmong([visa, amex], undefined, now)).toBe('pm_1');
  expect(choiceAmong([visa, amex], 'pm_2', now)).toBe('pm_2');
  expect(choiceAmong([visa], 'pm_2', now)).toBe('pm_1');
  expect(choiceAmong([], 'pm_1', now)).toBe(anotherCard);
  // Somebody is typing a card while the other tab saves one.
  expect(choiceAmong([visa], anotherCard, now)).toBe(anotherCard);
});
