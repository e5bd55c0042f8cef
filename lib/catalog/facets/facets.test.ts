import { describe, expect, it } from 'vitest';
import { firstDayGoods } from '@/lib/mock/merchant/testing/goods';
import { usualRates } from '../rank/rates';
import { answerOf, heard, shelfOf } from '../testing/shelf';
import type { Change, Constraints, Facet, FacetField } from '../types';
import { facetOf, facetsOpen, type Named, readChange } from '.';

const goods = firstDayGoods();
const named: Named = {
  brand: (name) => name.length < 40,
  merchant: (slug) => goods.find((one) => one.slug === slug)?.name,
};
const shelf = shelfOf(goods.flatMap(({ slug, products }) => products.map((product) => ({ merchant: slug, product }))));
const needs = () => ({
  shop: {
    shelf,
    faces: (slug: string) => ({ slug, name: named.merchant(slug) ?? slug, accent: { light: '', dark: '' }, logoUrl: '', currency: 'usd' }),
    rates: usualRates,
  },
  today: new Date('2026-11-20T12:00:00Z'),
  named,
  pause: async () => undefined,
});
const facet = (constraints: Constraints, field: FacetField) => facetOf(needs(), constraints, field) as Promise<Facet>;
const changed = (before: Constraints, change: Change): Constraints => {
  const { constraints } = readChange(change, before.language, named) ?? {};
  return JSON.parse(JSON.stringify({ ...before, ...constraints }));
};

describe('what a chip can be changed to', () => {
  const sentences = [
    'running shoes under $150',
    'black winter coat, waterproof, size M',
    'bedside lamp',
    '不超过 150 美元的黑色职业鞋',
    'sac de voyage en cuir',
    'under $100',
    'delivered within 3 days',
  ];
  it.each(sentences)('%s: every count is what the search then finds', async (need) => {
    const constraints = heard(shelf, need);
    const open = facetsOpen(needs(), constraints).map(({ field }) => field);
    const set = (Object.keys(constraints) as FacetField[]).filter(
      (field) => !['query', 'language', 'said', 'sizeSystem', 'words'].includes(field),
    );
    for (const field of new Set([...open, ...set])) {
      const found = await facet(constraints, field);
      if (!found || field === 'quantity') continue;
      expect(found.values.length, field).toBeGreaterThan(0);
      for (const { value, count, label } of found.values) {
        const together = ['features', 'compatibility', 'excludedBrands', 'without'].includes(field);
        const values = together ? [...new Set([...found.chosen, value])] : [value];
        expect(answerOf(shelf, changed(constraints, { field, values })).total, `${field} ${label}`).toBe(count);
      }
      if (field !== 'kinds')
        expect(answerOf(shelf, changed(constraints, { field, values: [] })).total, `any ${field}`).toBe(found.any.count);
    }
  });
});

describe('a change', () => {
  const constraints = () => heard(shelf, 'black running shoes under $150');
  it('is said in the language of the conversation', () => {
    const said = (change: Change, language: Constraints['language']) => readChange(change, language, named)?.text;
    expect(said({ field: 'colors', values: ['black', 'blue'] }, 'en')).toBe('Color: Black, Blue');
    expect(said({ field: 'colors', values: ['black', 'blue'] }, 'zh')).toBe('颜色：黑色、蓝色');
    expect(said({ field: 'price', values: ['5000-9000 usd'] }, 'en')).toBe('Price: $50.00 – $90.00');
    expect(said({ field: 'deliveryWithinDays', values: ['2'] }, 'fr')).toBe('Livraison\u00a0: Livré sous 2 jours');
    expect(said({ field: 'sizes', values: [] }, 'zh')).toBe('尺码不限');
  });

  it.each<Change>([
    { field: 'colors', values: ['black', 'no such color'] },
    { field: 'price', values: ['9000-5000 usd'] },
    { field: 'price', values: ['-0 usd'] },
    { field: 'sizes', values: ['US 10', 'EU 43'] },
    { field: 'sizes', values: ['__proto__{}'] },
    { field: 'merchants', values: ['nobody'] },
    { field: 'deliveryWithinDays', values: ['1.5'] },
    { field: 'quantity', values: ['0'] },
    { field: 'minRating', values: ['6'] },
    { field: 'sort', values: ['sponsored'] },
  ])('that the shop does not know is none: $field $values', (change) => {
    expect(readChange(change, 'en', named)).toBeUndefined();
  });

  it('of one limit leaves the others as they were', () => {
    const after = changed(constraints(), { field: 'colors', values: ['blue'] });
    expect(after).toMatchObject({ colors: ['blue'], price: { max: { amount: 15000 } }, kinds: ['running shoes'] });
  });

  it('to several materials is satisfied by one of them, and to several features by all', async () => {
    const wallets = heard(shelf, 'bag');
    const count = (change: Change) => answerOf(shelf, changed(wallets, change)).total;
    const one = count({ field: 'materials', values: ['leather'] });
    expect(count({ field: 'materials', values: ['leather', 'canvas'] })).toBeGreaterThan(one);
    const coats = heard(shelf, 'jacket');
    const both = answerOf(shelf, changed(coats, { field: 'features', values: ['waterproof', 'windproof'] })).total;
    expect(both).toBeLessThanOrEqual(answerOf(shelf, changed(coats, { field: 'features', values: ['waterproof'] })).total);
  });

  it('to one shop or to well rated things shows no others', () => {
    const shops = answerOf(shelf, changed(constraints(), { field: 'merchants', values: ['cornerly'] }));
    expect(new Set(shops.products.map(({ merchant }) => merchant.slug))).toEqual(new Set(['cornerly']));
    expect(shops.left_out.some(({ reason }) => reason === 'From another shop')).toBe(true);
    for (const { rating } of answerOf(shelf, changed(constraints(), { field: 'minRating', values: ['4.5'] })).products)
      expect(rating?.value).toBeGreaterThanOrEqual(4.5);
  });
});

describe('the choices of a limit', () => {
  it('are of the things found: a shoe has no skin type and a lamp no size', async () => {
    const values = async (said: string, field: FacetField) => (await facet(heard(shelf, said), field))?.values.map(({ value }) => value);
    expect(await values('running shoes', 'features')).not.toContain('dry skin');
    expect(await values('bedside lamp', 'sizes')).toBeUndefined();
    expect(facetsOpen(needs(), heard(shelf, 'bedside lamp')).map(({ field }) => field)).not.toContain('sizes');
  });

  it('name kinds beside and above the one asked for', async () => {
    const kinds = (await facet(heard(shelf, 'running shoes'), 'kinds')).values.map(({ value }) => value);
    expect(kinds).toEqual(expect.arrayContaining(['running shoes', 'shoes', 'hiking boots']));
  });

  it('say sizes in each system that the makers’ table knows', async () => {
    const { values } = await facet(heard(shelf, 'running shoes'), 'sizes');
    for (const size of ['US 10', 'EU 43', 'UK 9']) expect(values.map(({ value }) => value)).toContain(size);
  });
});

it.each(['running shoes under $90', 'waterproof winter coat under $200', 'sac de voyage en cuir', '不超过 80 美元的黑色职业鞋'])(
  '%s: giving up a limit brings exactly as many more as its press says',
  (need) => {
    const constraints = heard(shelf, need);
    const { total, loosen } = answerOf(shelf, constraints);
    expect(loosen.length).toBeGreaterThan(0);
    for (const { change, count, label, text } of loosen) {
      expect(readChange(change, constraints.language, named)?.text).toBe(text);
      expect(answerOf(shelf, changed(constraints, change)).total - total, label).toBe(count);
    }
  },
);
