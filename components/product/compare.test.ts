import { expect, test } from 'vitest';
import type { ProductCard } from '@/lib/catalog/types';
import { comparedFacts } from './compare';
import { toggled } from './picked';

const product = (key: string, facts: [string, string][], more: Partial<ProductCard> = {}) =>
  ({
    key,
    facts: facts.map(([name, value]) => ({ name, value })),
    price: { amount: 8900, currency: 'usd' },
    availability: { status: 'in_stock', available: true, label: 'In stock' },
    ...more,
  }) as ProductCard;
const named = (products: ProductCard[], name: string) => comparedFacts(products).find((fact) => fact.name === name);

test('price, stock, delivery and rating come first, then what most merchants state', () => {
  const facts = comparedFacts([
    product('a', [
      ['Drop', '8 mm'],
      ['Weight', '240 g'],
    ]),
    product('b', [['Weight', '250 g']]),
  ]);
  expect(facts.map(({ name }) => name)).toEqual(['Price', 'Stock', 'Delivery', 'Rating', 'Weight', 'Drop']);
});

test('a fact is the same fact however its name is written', () => {
  expect(named([product('a', [['Upper material', 'Mesh']]), product('b', [['Upper-Material ', 'mesh']])], 'Upper material')).toMatchObject({
    name: 'Upper material',
    cells: ['Mesh', 'mesh'],
    differs: false,
    same: true,
  });
});

test('what one merchant does not state is unknown, which is neither the same nor different', () => {
  const drop = named([product('a', [['Drop', '8 mm']]), product('b', [])], 'Drop');
  expect(drop).toMatchObject({ name: 'Drop', cells: ['8 mm', undefined], differs: false, same: false });
  expect(named([product('a', [['Drop', ' ']]), product('b', [['Drop', '8 mm']])], 'Drop')?.cells).toEqual([undefined, '8 mm']);
});

test('two different statements differ, also beside an unknown one', () => {
  const weights = named([product('a', [['Weight', '240 g']]), product('b', []), product('c', [['Weight', '2.4 g']])], 'Weight');
  expect(weights?.differs).toBe(true);
});

test('prices are compared as they are shown, each in its currency', () => {
  const [price] = comparedFacts([product('a', []), product('b', [], { price: { amount: 8900, currency: 'eur' } })]);
  expect(price).toMatchObject({ cells: ['$89.00', '€89.00'], differs: true });
});

test('a feed’s own “Rating” fact does not stand beside the rating twice', () => {
  expect(comparedFacts([product('a', [['Rating', 'Best!']]), product('b', [])]).filter(({ name }) => name === 'Rating')).toHaveLength(1);
});

test('four products can be picked, a fifth changes nothing, a second press takes one out', () => {
  const five = ['a', 'b', 'c', 'd', 'e'].map((key) => product(key, []));
  const picked = five.reduce(toggled, [] as ProductCard[]);
  expect(picked.map(({ key }) => key)).toEqual(['a', 'b', 'c', 'd']);
  expect(toggled(picked, product('b', [])).map(({ key }) => key)).toEqual(['a', 'c', 'd']);
});
