import { describe, expect, it } from 'vitest';
import type { Constraints } from '../types';
import { chipsOf, nothingKnown, understand } from '.';

const today = new Date('2026-11-20T12:00:00Z'); // a Friday
const known = { ...nothingKnown, brands: new Map([['apple', 'Apple']]) };
const read = (query: string, before?: Constraints) => understand({ query, ...(before && { before }) }, { today, known });

describe('the next size', () => {
  it.each<[before: string, said: string, sizes: string[] | undefined]>([
    ['black running shoes size 10', 'bigger', ['10.5']],
    ['black running shoes size 10', '大一号', ['10.5']],
    ['running shoes size 10', 'half a size down', ['9.5']],
    ['chaussures de trail pointure 42', 'plus grand', ['43']],
    ['chaussures de trail pointure 42', 'une pointure en dessous', ['41']],
    ['跑鞋 42码', '小一码', ['41']],
    ['hoodie size M', 'one size bigger', ['L']],
    ['hoodie size M', 'too tight', ['L']],
    ['robe taille 38', 'plus grande', ['40']],
    ['hoodie size XXXL', 'bigger', ['XXXL']],
    ['running shoes size 10', 'size 12, bigger', ['12']],
    ['a suitcase', 'a size up', undefined],
  ])('“%s”, then “%s”', (before, said, sizes) => {
    const after = read(said, read(before));
    expect(after.sizes).toEqual(sizes);
    expect(after.sort).toBeUndefined();
  });

  it('where no size was said, bigger is the thing', () => {
    expect(read('bigger', read('a suitcase')).sort).toBe('largest');
    expect(read('plus petite', read('une valise')).sort).toBe('smallest');
  });
});

describe('how many, and what they may cost together', () => {
  it.each([
    ['three of them', 3],
    ["j'en veux trois", 3],
    ['要三双', 3],
    ['make it two', 2],
    ['six pairs', 6],
  ])('“%s”', (said, quantity) => {
    expect(read(said, read('running shoes')).quantity).toBe(quantity);
  });

  it('a sum for all of them is shared out, and again when their number changes', () => {
    const four = read('4 mugs under $60 together');
    expect(four.price).toEqual({ max: { amount: 1500, currency: 'usd' }, together: { amount: 6000, currency: 'usd' } });
    expect(four.words).toBeUndefined();
    expect(chipsOf(four).map(({ label }) => label)).toContain('Under $15.00 each ($60.00 for 4)');
    expect(read('make it three', four).price?.max?.amount).toBe(2000);
    expect(read('Any quantity', four).price?.max?.amount).toBe(6000);
    expect(read('under 20 each', four).price).toEqual({ max: { amount: 2000, currency: 'usd' } });
    expect(read('Any price', four).price).toBeUndefined();
  });

  it('the second one is no two, and half price off the second neither', () => {
    for (const said of ['第二双更好看吗', '第十二件', 'desk 120 x 60 cm', 'iphone 15 手机壳'])
      expect(read(said).quantity, said).toBeUndefined();
  });
});

describe('a name is taken whole', () => {
  it('a maker called like a fruit is no maker of slicers, and 红 in 红酒 no colour even where the word is unknown', () => {
    expect(read('apple slicer').brands).toBeUndefined();
    expect(read('红酒架').colors).toBeUndefined();
    expect(read('红裙子').colors).toEqual(['red']);
  });

  it('what is for a thing or for a stuff is not that thing or of that stuff', () => {
    for (const said of ['a mount for my tv', 'laptop stand', 'lacets de chaussures', '杯盖', 'copper polish', 'wood sander'])
      expect([read(said).kinds, read(said).materials], said).toEqual([undefined, undefined]);
    expect(read('wooden coaster').materials).toEqual(['wood']);
    expect(read('leather strap').materials).toEqual(['leather']);
  });

  it('goods that the vocabulary does not know stay as words', () => {
    expect(read('swivel glider with usb hub and oak veneer legs under 300')).toMatchObject({
      words: expect.arrayContaining(['hub', 'veneer']),
    });
    for (const said of ['hdmi splitter 4k', 'soldering station', 'ukulele', 'pétanque', '尤克里里', 'trampoline 12ft']) {
      const { query: _query, language: _language, words, said: _said, ...limits } = read(said);
      expect(limits, said).toEqual({});
      expect(words?.length, said).toBeGreaterThan(0);
    }
  });
});
