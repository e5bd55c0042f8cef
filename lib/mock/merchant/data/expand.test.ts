import { describe, expect, it } from 'vitest';
import { slugOf, variantsOf } from './expand';
import type { MerchantProduct, MerchantProfile } from './format';
import { checkDigitOf } from './gtin';

const profile = (slug: string, prefix: string): MerchantProfile => ({
  slug,
  prefix,
  name: slug,
  tagline: '',
  about: '',
  currency: 'usd',
  country: 'US',
  accent: { light: '#000000', dark: '#ffffff' },
  support: { email: '', phone: '', hours: '' },
  shipsTo: ['US'],
  shipping: [],
  tax: { kind: 'us' },
  returns: {
    ...{ days: 30, free: true },
    address: { name: 'Returns', line_one: '1 Way Back', city: 'Portland', state: 'OR', country: 'US', postal_code: '97210' },
  },
  maxPerOrder: 10,
  discounts: [],
  payment: 'stripe-spt',
  policies: { terms: '', privacy: '', returns: '', shipping: '' },
});
const fellmark = profile('fellmark', 'fm');
const cornerly = profile('cornerly', 'co');

const shoe: MerchantProduct = {
  id: 'fm-ridgeline-4',
  kind: 'trail-shoe',
  title: 'Ridgeline 4',
  brand: 'Fellmark',
  description: 'A trail shoe.',
  categories: ['Shoes > Running shoes > Trail running'],
  price: 12500,
  listPrice: 14000,
  facts: {},
  options: [
    {
      name: 'Color',
      values: [
        { value: 'Black', tint: 'black' },
        { value: 'Rust', tint: 'terracotta', plus: 500 },
      ],
    },
    { name: 'Size', values: [{ value: 'US 9' }, { value: 'US 9.5' }] },
  ],
  stock: 40,
  stockOf: { 'Black / US 9': 1, 'Rust / US 9.5': 'back-order' },
};
const { listPrice: _, ...plainShoe } = shoe;
const bottle: MerchantProduct = { ...plainShoe, id: 'fm-bottle', title: 'Bottle', price: 2400, options: [], stockOf: {}, tint: 'sky' };

describe('a product becomes the variants that can be bought', () => {
  it('every combination of its options is one variant with its own id, title, choices and barcode', () => {
    const variants = variantsOf(shoe, fellmark);
    expect(variants.map((variant) => variant.id)).toEqual([
      'fm-ridgeline-4-black-us-9',
      'fm-ridgeline-4-black-us-9-5',
      'fm-ridgeline-4-rust-us-9',
      'fm-ridgeline-4-rust-us-9-5',
    ]);
    expect(variants[0]?.title).toBe('Ridgeline 4, Black, US 9');
    expect(variants[0]?.options).toEqual([
      { name: 'Color', value: 'Black' },
      { name: 'Size', value: 'US 9' },
    ]);
    expect(new Set(variants.map((variant) => variant.gtin)).size).toBe(4);
  });

  it('a choice that costs more raises the price and the old price alike, and colours the picture', () => {
    const [black, , rust] = variantsOf(shoe, fellmark);
    expect(black).toMatchObject({ price: 12500, listPrice: 14000, tint: 'black' });
    expect(rust).toMatchObject({ price: 13000, listPrice: 14500, tint: 'terracotta' });
  });

  it('stock is the product’s unless the variant is named', () => {
    expect(variantsOf(shoe, fellmark).map((variant) => variant.stock)).toEqual([1, 40, 40, 'back-order']);
  });

  it('a product without choices is one variant, without an old price when there was none', () => {
    const variants = variantsOf(bottle, fellmark);
    expect(variants).toHaveLength(1);
    expect(variants[0]).toMatchObject({ id: 'fm-bottle-1', title: 'Bottle', options: [], price: 2400, tint: 'sky', stock: 40 });
    expect(variants[0]).not.toHaveProperty('listPrice');
  });
});

describe('barcodes', () => {
  it('the check digit is the one that is printed on a known article', () => {
    expect(checkDigitOf('400638133393')).toBe(1);
    expect(checkDigitOf('501234567890')).toBe(0);
  });

  it('the same thing at two merchants has the same barcode, whatever it is called there', () => {
    const here = { ...shoe, sameAs: 'ridgeline-4' };
    const there = { ...here, id: 'co-fellmark-ridgeline-4', title: 'Fellmark Ridgeline 4', price: 11900 };
    expect(variantsOf(there, cornerly).map((variant) => variant.gtin)).toEqual(variantsOf(here, fellmark).map((variant) => variant.gtin));
  });

  it('they are thirteen digits of the range kept for examples, and end in their check digit', () => {
    for (const { gtin } of variantsOf(shoe, fellmark)) {
      expect(gtin).toMatch(/^952\d{10}$/);
      expect(Number(gtin?.at(-1))).toBe(checkDigitOf(gtin?.slice(0, 12) ?? ''));
    }
  });

  it('things made by hand, second-hand or sent by e-mail have none', () => {
    const odd: MerchantProduct[] = [
      { ...bottle, seller: 'Ines' },
      { ...bottle, condition: 'used' },
      { ...bottle, digital: true },
    ];
    expect(odd.flatMap((product) => variantsOf(product, fellmark)).map((variant) => variant.gtin)).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });
});

it('option values become plain words in an id', () => {
  expect([slugOf('W US 6.5'), slugOf('Crème brûlée'), slugOf('32 × 30'), slugOf('64 GB (Space)')]).toEqual([
    'w-us-6-5',
    'creme-brulee',
    '32-30',
    '64-gb-space',
  ]);
});
