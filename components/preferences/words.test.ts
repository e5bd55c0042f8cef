import { expect, test } from 'vitest';
import { whenSaid, wishText } from './words';

const now = new Date(2026, 10, 21, 9);
test.each([
  [new Date(2026, 10, 21, 1), 'today'],
  [new Date(2026, 10, 20, 23), 'yesterday'],
  [new Date(2026, 10, 17, 12), 'on Tuesday'],
  [new Date(2026, 10, 3, 12), 'on November 3'],
  [new Date(2025, 10, 3, 12), 'on November 3, 2025'],
])('what was said at %s was said %s', (since, words) => {
  expect(whenSaid(since.toISOString(), now)).toBe(words);
});

test('every kind is said in plain words', () => {
  expect(
    [
      { kind: 'size', about: 'shoes', value: 'US 10' },
      { kind: 'avoided_material', value: 'leather' },
      { kind: 'budget', value: '10000 usd' },
      { kind: 'country', value: 'CA' },
    ].map((wish) => wishText(wish as Parameters<typeof wishText>[0])),
  ).toEqual(['Shoe size US 10', 'No leather', 'At most $100.00', 'Canada']);
});
