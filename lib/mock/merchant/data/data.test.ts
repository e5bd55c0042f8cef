import { describe, expect, it } from 'vitest';
import { merchants } from '.';
import { slugOf, variantsOf } from './expand';
import type { Stock } from './format';
import { checkDigitOf } from './gtin';
import { kinds, tints } from './kinds';

const goods = merchants.flatMap(({ profile, products }) => products.map((product) => ({ profile, product })));
const variants = goods.flatMap(({ profile, product }) => variantsOf(product, profile).map((variant) => ({ profile, ...variant })));
const doubles = (words: string[]) => words.filter((word, at) => words.indexOf(word) !== at);
const html = /<\/?[a-z!][^>]*>/i;

describe('the products', () => {
  it('there are at least 320 of them, in at least 1,000 variants, and none has more than 40', () => {
    expect(goods.length).toBeGreaterThanOrEqual(320);
    expect(variants.length).toBeGreaterThanOrEqual(1000);
    for (const { profile, product } of goods) expect(variantsOf(product, profile).length, product.id).toBeLessThanOrEqual(40);
  });

  it('ids are unique, in kebab-case, and begin with the merchant’s prefix', () => {
    expect(doubles(goods.map(({ product }) => product.id))).toEqual([]);
    expect(doubles(variants.map((variant) => variant.id))).toEqual([]);
    for (const { profile, id } of variants) expect(id).toMatch(new RegExp(`^${profile.prefix}-[a-z0-9]+(-[a-z0-9]+)*$`));
  });

  it('titles are short and whole, descriptions are plain sentences', () => {
    for (const { product } of goods) {
      expect(product.title.length, product.title).toBeLessThanOrEqual(70);
      expect(product.title.split(product.brand).length, product.title).toBeLessThanOrEqual(2);
      expect(product.description.length, product.id).toBeGreaterThan(30);
      expect(product.description, product.id).toMatch(/[.!?…)]$/);
      expect([product.title, product.description, ...Object.values(product.facts)].join(' ')).not.toMatch(html);
    }
  });

  it('each stands in one or two categories and states facts to decide by', () => {
    for (const { product } of goods) {
      expect([1, 2], product.id).toContain(product.categories.length);
      expect(Object.keys(product.facts).length, product.id).toBeGreaterThanOrEqual(3);
      for (const [name, fact] of Object.entries(product.facts)) expect(fact.trim(), `${product.id} ${name}`).not.toBe('');
    }
  });

  it('every option value is said once, and stock is kept for variants that exist', () => {
    for (const { profile, product } of goods) {
      expect(doubles(product.options.map((option) => option.name)), product.id).toEqual([]);
      for (const { values } of product.options) {
        expect(values.length, product.id).toBeGreaterThanOrEqual(1);
        expect(doubles(values.map((choice) => slugOf(choice.value))), product.id).toEqual([]);
      }
      const names = variantsOf(product, profile).map((variant) => variant.options.map((option) => option.value).join(' / '));
      for (const key of Object.keys(product.stockOf ?? {})) expect(names, product.id).toContain(key);
    }
  });

  it('prices are whole minor units, and an old price is higher than the new one', () => {
    for (const { id, price, listPrice } of variants) {
      expect(Number.isInteger(price) && price > 0, id).toBe(true);
      if (listPrice !== undefined) expect(Number.isInteger(listPrice) && listPrice > price, id).toBe(true);
    }
  });

  it('ratings lie between one and five and were given by somebody; some products have none', () => {
    for (const { product } of goods) {
      if (!product.rating) continue;
      expect(product.rating.value, product.id).toBeGreaterThanOrEqual(1);
      expect(product.rating.value, product.id).toBeLessThanOrEqual(5);
      expect(Number.isInteger(product.rating.count) && product.rating.count > 0, product.id).toBe(true);
    }
    expect(goods.some(({ product }) => !product.rating)).toBe(true);
  });

  it('every drawing is used, and every variant says what colour it is drawn in', () => {
    const used = new Set(goods.map(({ product }) => product.kind));
    expect(kinds.filter((kind) => !used.has(kind))).toEqual([]);
    for (const { profile, product } of goods) {
      const coloured = product.tint || product.options.some((option) => option.values.every((choice) => choice.tint));
      expect(coloured, product.id).toBeTruthy();
      for (const variant of variantsOf(product, profile)) expect(tints).toContain(variant.tint);
    }
  });

  it('stock is a whole number or a word; somewhere there is plenty, little, none, back-order and discontinued', () => {
    const kept = variants.map((variant) => variant.stock);
    for (const stock of kept) if (typeof stock === 'number') expect(Number.isInteger(stock) && stock >= 0).toBe(true);
    const states: [string, (stock: Stock) => boolean][] = [
      ['plenty', (stock) => typeof stock === 'number' && stock >= 1000],
      ['little', (stock) => stock === 1 || stock === 2 || stock === 3],
      ['none', (stock) => stock === 0],
      ['back-order', (stock) => stock === 'back-order'],
      ['discontinued', (stock) => stock === 'discontinued'],
    ];
    for (const [name, holds] of states) expect(kept.filter(holds).length, name).toBeGreaterThanOrEqual(3);
  });

  it('the everyday store has a thousand and more of nearly everything', () => {
    const everyday = variants.filter((variant) => variant.profile.slug === 'cornerly');
    const plenty = everyday.filter((variant) => typeof variant.stock === 'number' && variant.stock >= 1000);
    expect(plenty.length / everyday.length).toBeGreaterThan(0.9);
  });

  it('the second-hand shop states the condition of everything', () => {
    for (const { profile, product } of goods.filter(({ profile }) => profile.slug === 'second-light')) {
      expect(['refurbished', 'used'], `${profile.slug} ${product.id}`).toContain(product.condition);
      expect(Object.keys(product.facts), product.id).toEqual(expect.arrayContaining(['Condition detail', 'Warranty']));
    }
  });
});

describe('the same thing at several merchants', () => {
  const groups = groupsOf(
    goods.filter(({ product }) => product.sameAs),
    ({ product }) => product.sameAs,
  );

  it('is offered with the same choices and of the same kind, by different merchants', () => {
    expect(groups.size).toBeGreaterThanOrEqual(5);
    for (const [name, offers] of groups) {
      expect(new Set(offers.map(({ profile }) => profile.slug)).size, name).toBe(offers.length);
      expect(offers.length, name).toBeGreaterThanOrEqual(2);
      const choices = offers.map(({ product }) =>
        product.options.map((option) => [option.name, option.values.map((choice) => choice.value)]),
      );
      for (const other of choices) expect(other, name).toEqual(choices[0]);
      expect(new Set(offers.map(({ product }) => product.kind)).size, name).toBe(1);
      expect(new Set(offers.map(({ product }) => product.brand)).size, name).toBe(1);
    }
  });

  it('carries the same barcode, which nothing else carries', () => {
    const named = variants.flatMap((variant) => (variant.gtin ? [{ ...variant, gtin: variant.gtin }] : []));
    for (const { gtin } of named) expect(Number(gtin.at(-1))).toBe(checkDigitOf(gtin.slice(0, 12)));
    for (const [gtin, carriers] of groupsOf(named, (variant) => variant.gtin)) {
      if (carriers.length === 1) continue;
      expect(new Set(carriers.map((variant) => variant.product.sameAs)).size, gtin).toBe(1);
      expect(carriers[0]?.product.sameAs, gtin).toBeTruthy();
      expect(new Set(carriers.map((variant) => JSON.stringify(variant.options))).size, gtin).toBe(1);
    }
  });
});

/** The things that share a key, by that key. */
function groupsOf<Thing, Key>(things: Thing[], keyOf: (thing: Thing) => Key): Map<Key, Thing[]> {
  const groups = new Map<Key, Thing[]>();
  for (const thing of things) groups.set(keyOf(thing), [...(groups.get(keyOf(thing)) ?? []), thing]);
  return groups;
}
