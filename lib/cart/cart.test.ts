import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ProductCard } from '@/lib/catalog/types';
import type { OpenDatabase } from '@/lib/db';
import { testDatabase } from '@/lib/db/testing';
import { newId } from '@/lib/wire/ids';
import { createCart } from './cart';
import { clampQuantity } from './group';

function card(key: string): ProductCard {
  const [slug = '', id = ''] = key.split('/');
  const merchant = { slug, name: slug, accent: { light: '#000', dark: '#fff' }, logoUrl: '/logo.svg', currency: 'usd' };
  const availability = { status: 'in_stock', available: true, label: 'In stock' };
  const price = { amount: 1000, currency: 'usd' };
  return {
    ...{ key, id, product_id: id, merchant, title: id, description: '', categories: [], facts: [], highlights: [], price, availability },
    ...{ variants: [], openOptions: [], why: [], offers: [] },
  };
}

let opened: OpenDatabase;
let seconds = 0;
const shelf = new Set(['north/boot', 'north/sock', 'south/mug']);
beforeAll(async () => {
  opened = await testDatabase();
});
afterAll(() => opened.close());

function cartOf() {
  const clock = () => new Date(1_800_000_000_000 + 1000 * seconds++);
  return createCart({ db: opened.db, clock, newId, catalog: { product: async (key) => (shelf.has(key) ? card(key) : undefined) } });
}

describe('the cart', () => {
  test('lines are grouped by merchant in the order they were added', async () => {
    const cart = cartOf();
    await cart.add('anna', 'north/boot', 1);
    await cart.add('anna', 'south/mug', 2);
    const view = await cart.add('anna', 'north/sock', 1);
    expect(view?.groups.map((group) => [group.merchant.slug, group.lines.map((line) => line.card.key)])).toEqual([
      ['north', ['north/boot', 'north/sock']],
      ['south', ['south/mug']],
    ]);
    expect(view?.count).toBe(4);
  });

  test('the same variant added again is one line with more of it, up to 99', async () => {
    const cart = cartOf();
    await cart.add('ben', 'north/boot', 2);
    const view = await cart.add('ben', 'north/boot', 98);
    expect(view?.groups[0]?.lines).toHaveLength(1);
    expect(view?.groups[0]?.lines[0]?.quantity).toBe(99);
  });

  test('a key that no feed has is not added', async () => {
    expect(await cartOf().add('cleo', 'north/unicorn', 1)).toBeUndefined();
  });

  test('quantity 0 takes the line out, and nobody changes the cart of another shopper', async () => {
    const cart = cartOf();
    const line = (await cart.add('dora', 'south/mug', 1))?.groups[0]?.lines[0];
    await cart.setQuantity('emil', line?.id ?? '', 0);
    expect((await cart.view('dora')).count).toBe(1);
    expect((await cart.setQuantity('dora', line?.id ?? '', 0)).groups).toEqual([]);
  });

  test('what was bought leaves the cart with its merchant, the rest stays', async () => {
    const cart = cartOf();
    await cart.add('finn', 'north/boot', 1);
    await cart.add('finn', 'south/mug', 1);
    expect((await cart.removeMerchant('finn', 'north')).groups.map((group) => group.merchant.slug)).toEqual(['south']);
  });

  test('a thing that left the feed is not shown', async () => {
    const cart = cartOf();
    await cart.add('gita', 'north/sock', 1);
    shelf.delete('north/sock');
    expect((await cart.view('gita')).count).toBe(0);
    shelf.add('north/sock');
  });

  test.each([
    [Number.NaN, 1, 1],
    [-4, 0, 0],
    [2.9, 1, 2],
    [1e9, 1, 99],
  ] as const)('a quantity of %s is taken as a whole number in range', (quantity, least, taken) => {
    expect(clampQuantity(quantity, least)).toBe(taken);
  });
});
