import { expect, test } from 'vitest';
import { shoe, variant } from '../testing/cards';
import { choose } from './choice';

const card = shoe(1);
const shown = 'shoe-1-black-10';
const size = (value: string) => [{ name: 'Size', value }];

test('an open size that nobody said stays open', () => {
  expect(choose(card, shown, ['Size'], [])).toEqual({ open: ['Size'] });
  expect(choose(card, shown, ['Color', 'Size'], [{ name: 'Color', value: 'white' }])).toEqual({ open: ['Size'] });
});

test('what the card had settled stays settled', () => {
  expect(choose(card, shown, ['Size'], size('9'))).toMatchObject({ variant: { id: 'shoe-1-black-9' } });
  expect(choose(card, shown, [], [])).toMatchObject({ variant: { id: shown } });
});

test('what the shopper says now goes before what the card had settled', () => {
  expect(choose(card, shown, [], [...size('11'), { name: 'colour', value: 'WHITE' }])).toMatchObject({
    variant: { id: 'shoe-1-white-11' },
  });
});

test('a size is meant as a whole word: 1 is not 10, 10 is US 10', () => {
  expect(choose(card, shown, ['Size'], size('1'))).toEqual({ trouble: expect.stringContaining('no such size') });
  const us = { ...card, variants: [variant('a', { Size: 'US 10' }), variant('b', { Size: 'US 10.5' })] };
  expect(choose(us, 'b', ['Size'], size('10'))).toMatchObject({ variant: { id: 'a' } });
});

test('words that fit several values leave them open', () => {
  const blues = { ...card, variants: [variant('a', { Color: 'Sea Blue' }), variant('b', { Color: 'Ink Blue' })] };
  expect(choose(blues, 'a', ['Color'], [{ name: 'Color', value: 'blue' }])).toEqual({ open: ['Color'] });
});

test('a choice that is sold out or does not exist is said, not replaced', () => {
  expect(choose(card, shown, ['Size'], [...size('10'), { name: 'Color', value: 'White' }])).toEqual({
    trouble: expect.stringContaining('sold out'),
  });
  expect(choose(card, shown, ['Size'], [{ name: 'Color', value: 'Green' }])).toEqual({ trouble: expect.stringContaining('no such') });
});

test('an option under another name is found by its value', () => {
  expect(choose(card, shown, ['Size'], [{ name: 'pointure', value: '9' }])).toMatchObject({ variant: { id: 'shoe-1-black-9' } });
});

test('a product of one variant needs no choice', () => {
  const single = { ...card, variants: [variant('only', {})] };
  expect(choose(single, 'only', [], [])).toMatchObject({ variant: { id: 'only' } });
});
