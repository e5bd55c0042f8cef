import { expect, it } from 'vitest';
import type { FeedProduct } from '@/lib/acp/schema';
import { product } from '../testing/fixture';
import { answerOf, heard, shelfOf } from '../testing/shelf';

const lamp = (id: string, price: number, facts: Record<string, string>, more: { status?: string } = {}) =>
  product({
    id,
    title: 'Hush Bedside Lamp',
    price,
    category: 'Home > Bedside lamps',
    gtin: '400000000001',
    facts: { Brand: 'Lumen', ...facts },
    ...more,
  });
const order = (goods: Record<string, FeedProduct>) => {
  const shelf = shelfOf(Object.entries(goods).map(([merchant, one]) => ({ merchant, product: one })));
  const { products } = answerOf(shelf, heard(shelf, 'bedside lamp'));
  expect(products).toHaveLength(1);
  return [products[0]?.merchant.slug, ...(products[0]?.offers.map(({ merchant }) => merchant.slug) ?? [])];
};

it('the cheaper price is not the cheaper offer when sending it costs more', () => {
  expect(order({ near: lamp('a', 5000, { Shipping: '$12.00' }), far: lamp('b', 5400, { Shipping: '$4.90, free from $50.00' }) })).toEqual([
    'far',
    'near',
  ]);
});

it('what is in stock stands before what is cheaper and is not', () => {
  expect(order({ gone: lamp('a', 4000, {}, { status: 'backorder' }), here: lamp('b', 5000, {}) })).toEqual(['here', 'gone']);
});

it('at one price at the door the better rated goes first, then the sooner there', () => {
  expect(
    order({ plain: lamp('a', 5000, { Rating: '3.9 of 5 (400 ratings)' }), liked: lamp('b', 5000, { Rating: '4.8 of 5 (400 ratings)' }) }),
  ).toEqual(['liked', 'plain']);
  expect(order({ later: lamp('a', 5000, { Delivery: '6 days' }), sooner: lamp('b', 5000, { Delivery: '2 days' }) })).toEqual([
    'sooner',
    'later',
  ]);
});

it('the price at the door is said only where the feed states what sending costs', () => {
  const shelf = shelfOf([
    { merchant: 'a', product: lamp('a', 5000, {}) },
    { merchant: 'b', product: lamp('b', 5200, { Shipping: '$3.00', Tax: '10% added at checkout' }) },
    { merchant: 'c', product: lamp('c', 5300, {}) },
  ]);
  const offers = answerOf(shelf, heard(shelf, 'bedside lamp')).products[0]?.offers ?? [];
  expect(Object.fromEntries(offers.map(({ merchant, landed }) => [merchant.slug, landed?.amount]))).toEqual({ b: 6020, c: undefined });
});

it('who asks for the best rated first reads that order off the cards, whichever merchant’s offer stands for an item', () => {
  const other = (id: string, rating: string) =>
    product({ id, title: 'Dusk Bedside Lamp', price: 6000, category: 'Home > Bedside lamps', facts: { Rating: rating } });
  const shelf = shelfOf([
    { merchant: 'dear', product: lamp('a', 6000, { Rating: '4.9 of 5 (400 ratings)' }) },
    { merchant: 'cheap', product: lamp('b', 5000, { Rating: '4.1 of 5 (400 ratings)' }) },
    { merchant: 'third', product: other('c', '4.5 of 5 (400 ratings)') },
  ]);
  const { products } = answerOf(shelf, heard(shelf, 'best bedside lamp'));
  expect(products.map(({ merchant, rating }) => `${merchant.slug} ${rating?.value}`)).toEqual(['third 4.5', 'cheap 4.1']);
});
