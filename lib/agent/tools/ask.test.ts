import { expect, test } from 'vitest';
import type { Constraints } from '@/lib/catalog/types';
import { shoe, variant } from '../testing/cards';
import { askOf } from './ask';

const said: Constraints = { query: 'shoes', language: 'en' };

test('shoes without a size ask for one, and offer what is in stock', () => {
  expect(askOf([shoe(1), shoe(2)], said)).toEqual({ option: 'Size', values: ['9', '10', '11'] });
});

test('a size that was said is not asked for again', () => {
  expect(askOf([shoe(1)], { ...said, sizes: ['10'] })).toBeUndefined();
});

test('where most things have no size, none is asked for', () => {
  expect(askOf([shoe(1), shoe(2, { openOptions: [] })], said)).toBeUndefined();
  expect(askOf([], said)).toBeUndefined();
});

test('what is sold out or over the limit is not offered', () => {
  const variants = [variant('a', { Size: 'M' }), variant('b', { Size: 'S' }), variant('c', { Size: 'L' }, false)];
  const dear = variant('d', { Size: 'XL' }, true, 20_000);
  const ask = askOf([shoe(1, { variants: [...variants, dear] })], { ...said, price: { max: { amount: 10_000, currency: 'usd' } } });
  expect(ask?.values).toEqual(['S', 'M']);
});

test('at most eight, whole sizes before halves, in their order; what no message could say is left out', () => {
  const sizes = (values: string[]) => values.map((value) => variant(value, { Size: value }));
  const many = ['US 7', 'US 7.5', 'US 8', 'US 8.5', 'US 9', 'US 9.5', 'US 10', 'US 10.5', 'US 11', 'One size for all heads'];
  const ask = askOf([shoe(1, { variants: sizes(many) }), shoe(2, { variants: sizes(['US 11', 'US 10.5']) })], said);
  expect(ask?.values).toEqual(['US 7', 'US 7.5', 'US 8', 'US 8.5', 'US 9', 'US 10', 'US 10.5', 'US 11']);
});

test('women’s and men’s sizes of one number are one answer, as the catalogue takes them', () => {
  const variants = ['W US 8', 'US 8', 'W US 9'].map((value) => variant(value, { Size: value }));
  expect(askOf([shoe(1, { variants })], said)?.values).toEqual(['US 8', 'US 9']);
});
