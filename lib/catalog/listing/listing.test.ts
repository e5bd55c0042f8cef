import { describe, expect, it } from 'vitest';
import { product } from '../testing/fixture';
import { availabilityOf } from './availability';
import { deliveryOf } from './delivery';
import { factsOf } from './facts';
import { headOf, isSet, pathOf } from './head';
import { listingOf } from './listing';
import { ratingOf } from './rating';

describe('facts in a description', () => {
  it('are the list lines of our merchants', () => {
    expect(factsOf('A good shoe. It lasts.\n\n- Brand: Fellmark\n- **Rating:** 4.6 of 5 (812 ratings)\n* Made in: Portugal')).toEqual({
      text: 'A good shoe. It lasts.',
      facts: [
        { name: 'Brand', value: 'Fellmark' },
        { name: 'Rating', value: '4.6 of 5 (812 ratings)' },
        { name: 'Made in', value: 'Portugal' },
      ],
    });
  });

  it('are lines and features joined by bars in other shops’ feeds; a name stated twice keeps both values', () => {
    expect(factsOf('Solid table.\nMaterial: Oak\ncolor : black|color : white|assembly : required').facts).toEqual([
      { name: 'Material', value: 'Oak' },
      { name: 'color', value: 'black, white' },
      { name: 'assembly', value: 'required' },
    ]);
  });

  it('leave the prose that stands before them in the same line', () => {
    expect(factsOf('A table of oak.|color : black|style : modern')).toEqual({
      text: 'A table of oak.',
      facts: [
        { name: 'color', value: 'black' },
        { name: 'style', value: 'modern' },
      ],
    });
  });

  it('are not links, times or sentences', () => {
    const { facts, text } = factsOf(
      'See https://example.com/x for more.\nhttps://example.com\nWe open at 10:30.\nA long sentence that goes on and on before it comes to this: a colon.',
    );
    expect(facts).toEqual([]);
    expect(text).toContain('We open at 10:30.');
  });

  it('are cleaned like all merchant text', () => {
    expect(factsOf('- Na\u200Bme: <b>bold</b> val\u202Eue').facts).toEqual([{ name: 'Name', value: 'bold value' }]);
  });
});

describe('delivery', () => {
  const of = (name: string, value: string) => deliveryOf([{ name, value }]);
  it.each([
    ['Dispatch', 'ships today, delivered in 3–5 days, express in 1–2 days', 'Arrives in 3–5 days, express in 1–2 days', 5, 2],
    ['Dispatch', 'ships in 2 days, delivered in 6–8 days', 'Arrives in 6–8 days', 8, 8],
    ['Dispatch', 'sent by e-mail within minutes', 'Sent by e-mail within minutes', 0, 0],
    ['Delivery', '3-5 business days', 'Arrives in 3-5 business days', 5, 5],
    ['Dispatch', 'ships in 2 days', 'Ships in 2 days', 5, 5],
    ['Delivery', 'Same day', 'Same day', 0, 0],
    ['Delivery', 'two weeks', 'Two weeks', 14, 14],
  ])('%s: %s', (name, value, text, days, fastest) => {
    expect(of(name, value)).toEqual({ text, days, fastest });
  });
  it('is not made up where the feed does not say', () => {
    expect(deliveryOf([])).toBeUndefined();
    expect(of('Delivery', 'worldwide')).toBeUndefined();
  });
});

describe('rating', () => {
  it.each([
    ['4.6 of 5 (812 ratings)', { value: 4.6, count: 812 }],
    ['4,5/5, 1 204 avis', { value: 4.5, count: 1204 }],
    ['3.9', { value: 3.9, count: 0 }],
    ['11 of 5', undefined],
    ['excellent', undefined],
  ])('%s', (value, rating) => {
    expect(ratingOf([{ name: 'Rating', value }])).toEqual(rating);
  });
});

describe('availability', () => {
  it.each([
    [
      { available: true, status: 'in_stock' },
      { status: 'in_stock', available: true, label: 'In stock' },
    ],
    [{ status: 'limited_stock' }, { status: 'limited_stock', available: true, label: 'Only a few left' }],
    [
      { available: false, status: 'in_stock' },
      { status: 'in_stock', available: false, label: 'Sold out' },
    ],
    [{ status: 'out_of_stock' }, { status: 'out_of_stock', available: false, label: 'Sold out' }],
    [{ status: 'backorder' }, { status: 'backorder', available: true, label: 'Back-order' }],
    [{ status: 'Ships from store' }, { status: 'ships_from_store', available: true, label: 'Ships from store' }],
    [undefined, { status: 'in_stock', available: true, label: 'In stock' }],
  ])('%j', (stated, read) => {
    expect(availabilityOf(stated)).toEqual(read);
  });
});

describe('what a title names', () => {
  it.each([
    ['Ridgeline 4 Men’s Trail Running Shoes', 'shoe'],
    ['Desk mug with a wooden lid', 'mug'],
    ['Wood-fired mug with ash glaze, No. 41', 'mug'],
    ['Dining Table Set with Bench', 'table'],
    ['Set of 2 Bar Stools', 'stool'],
    ['Desk Lamp', 'lamp'],
    ['Brick 20,000 mAh Power Bank', 'bank'],
    ['Harbor 3 in 1 Winter Coat, Men’s', 'coat'],
    ['', undefined],
  ])('%s', (title, head) => {
    expect(headOf(title)).toBe(head);
  });
  it('a set is more than the thing', () => {
    expect(isSet('Dining Table Set with Bench')).toBe(true);
    expect(isSet('Dining Table')).toBe(false);
  });
  it('category paths come in several spellings', () => {
    expect(pathOf('Furniture / Living Room Furniture / Coffee Tables')).toEqual(['Furniture', 'Living Room Furniture', 'Coffee Tables']);
    expect(pathOf('Shoes > Running shoes')).toEqual(['Shoes', 'Running shoes']);
  });
});

describe('a listing', () => {
  it('leaves out what is not there and keeps pictures of http only', () => {
    const listing = listingOf('m', {
      id: 'p',
      media: [
        { type: 'image', url: 'javascript:alert(1)' },
        { type: 'image', url: 'https://img.test/a.png', alt_text: '<i>A</i>' },
      ],
      variants: [{ id: 'v', title: 'Thing' }],
    });
    expect(listing).toMatchObject({
      title: 'Thing',
      categories: [],
      facts: [],
      variants: [{ id: 'v', options: [], picture: { url: 'https://img.test/a.png', alt: 'A', width: 640, height: 640 } }],
    });
    expect(listing?.variants[0]).not.toHaveProperty('price');
  });
  it('without a variant there is nothing to sell', () => {
    expect(listingOf('m', { id: 'p', variants: [] })).toBeUndefined();
  });
  it('an old price counts only when it is higher', () => {
    const sale = product({ id: 's', title: 'S', price: 500 });
    sale.variants[0]!.list_price = { amount: 400, currency: 'USD' };
    expect(listingOf('m', sale)?.variants[0]).not.toHaveProperty('listPrice');
  });
});
