import { expect, it } from 'vitest';
import { product } from '../testing/fixture';
import { answerOf, heard, shelfOf } from '../testing/shelf';

const titles = (goods: Parameters<typeof product>[0][], query: string) => {
  const shelf = shelfOf(goods.map((one) => ({ merchant: 'm', product: product(one) })));
  return answerOf(shelf, heard(shelf, query)).products.map(({ title }) => title);
};

it('a word in the name counts for more than one that the prose drops', () => {
  const prose = { text: 'Goes with a dining table, a dining chair and a room full of guests, and 5 drawers.' };
  const goods = [
    { id: 'a', title: 'Fire pit table', price: 100, category: 'Tables', ...prose },
    { id: 'b', title: 'Dining table', price: 100, category: 'Tables' },
  ];
  expect(titles(goods, 'table for dining')[0]).toBe('Dining table');
  const chests = [
    { id: 'a', title: 'Tall chest', price: 100, category: 'Chests', ...prose },
    { id: 'b', title: 'Chest, 5 drawers', price: 100, category: 'Chests' },
  ];
  expect(titles(chests, '5 drawer chest')[0]).toBe('Chest, 5 drawers');
});

it('without the thing there is nothing, whatever shares a word with it', () => {
  const goods = [
    { id: 'a', title: 'Privacy knob for doors', price: 20, category: 'Door knobs', text: 'For the wall or outdoor gate.' },
    { id: 'b', title: 'Face oil', price: 20, category: 'Care', facts: { For: 'dry hair' } },
    { id: 'c', title: 'Wool throw', price: 20, category: 'Bed & Bath' },
  ];
  expect(titles(goods, 'outdoor privacy wall')).toEqual([]);
  expect(titles(goods, 'hair dryer')).toEqual([]);
  expect(titles(goods, 'king size bed')).toEqual([]);
});

it('the thing that people call so is found by its noun before "for", and by vague last words too', () => {
  const goods = [
    { id: 'a', title: 'Frosted door for the bath', price: 200, category: 'Glass doors' },
    { id: 'b', title: 'Bath salts', price: 9, category: 'Care' },
    { id: 'c', title: 'Patio heater', price: 90, category: 'Patio' },
  ];
  expect(titles(goods, 'doors for bath')).toEqual(['Frosted door for the bath']);
  expect(titles(goods, 'patio ideas')).toEqual(['Patio heater']);
});

it('"2 - drawer nightstand" is a nightstand, and a length is found with and without its unit', () => {
  const goods = [
    { id: 'a', title: 'Abbotstown 2 - drawer nightstand', price: 80, category: 'Bedroom' },
    { id: 'b', title: 'Lamp for a nightstand', price: 30, category: 'Bedroom' },
    { id: 'c', title: 'Larch pull bar', price: 8, category: 'Pulls', facts: { length: '3.5' } },
    { id: 'd', title: 'Birch pull bar', price: 8, category: 'Pulls', facts: { length: '6' } },
  ];
  expect(titles(goods, 'nightstand')).toEqual(['Abbotstown 2 - drawer nightstand']);
  expect(titles(goods, '3 1/2 inch pull bar')[0]).toBe('Larch pull bar');
});
