import { expect, test } from 'vitest';
import { understand } from '.';

const read = (query: string) => understand({ query }, { today: new Date('2026-11-20T12:00:00Z') });

test.each([
  ['jacket rated over 4.6 stars', 4.6],
  ['a lamp with at least 4 stars', 4],
  ['headphones 4.5+ stars under $100', 4.5],
  ['tent, 4 stars or more', 4],
  ['评分4.5以上的跑鞋', 4.5],
  ['四星以上的台灯', 4],
  ['chaussures de trail notées au moins 4,5', 4.5],
  ['une lampe avec plus de 4 étoiles', 4],
])('“%s” is a limit on the rating, and nothing else of it is a price, a size or a word', (said, stars) => {
  const understood = read(said);
  expect(understood.minRating).toBe(stars);
  expect(understood.sizes).toBeUndefined();
  expect(understood.quantity).toBeUndefined();
  expect(understood.words?.join(' ') ?? '').not.toMatch(/star|étoile|etoile|rated|评分|\d/);
});

test('the price beside it stays a price', () => {
  expect(read('headphones 4.5+ stars under $100').price?.max).toEqual({ amount: 10_000, currency: 'usd' });
});

test.each(['a star projector', 'a 4 person tent', 'energy rating 4', 'boots size 4', 'four star anise', '5 star wars mugs'])(
  '“%s” sets no limit on the rating',
  (said) => {
    expect(read(said).minRating).toBeUndefined();
  },
);
