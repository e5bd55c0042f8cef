import { describe, expect, it } from 'vitest';
import { decimalsOf } from '@/lib/money';
import type { Constraints } from '../types';
import { chipsOf, understand } from '.';
import { sentences } from './sentences';

const today = new Date('2026-11-20T12:00:00Z'); // a Friday
const read = (query: string, before?: Constraints) => understand({ query, ...(before && { before }) }, { today });
const money = (major: number | undefined, currency: string) =>
  major === undefined ? undefined : { amount: Math.round(major * 10 ** decimalsOf(currency)), currency };

describe('what a sentence says', () => {
  it.each(sentences)('“%s”', (said, { price, ...expected }) => {
    const understood = read(said);
    expect(understood).toMatchObject(expected);
    if (price) {
      const [min, max, currency] = price;
      expect(understood.price?.max).toEqual(money(max, currency));
      expect(understood.price?.min).toEqual(money(min, currency));
    } else expect(understood.price).toBeUndefined();
    for (const field of ['sizes', 'without', 'deliveryWithinDays', 'quantity', 'condition'] as const) {
      if (!(field in expected)) expect(understood[field], field).toBeUndefined();
    }
  });

  it.each(['jacket over $300 and under $100', 'veste à plus de 300 $ et moins de 100 $', '300美元以上100美元以下的外套'])(
    '“%s” keeps both limits as they were said, and is never turned round into a range',
    (said) => {
      expect(read(said).price).toEqual({ min: money(300, 'usd'), max: money(100, 'usd') });
      expect(read('between $300 and $100').price).toEqual({ min: money(100, 'usd'), max: money(300, 'usd') });
    },
  );

  it('“works with” is no occasion, and work is one still', () => {
    const lamp = read('a silent bedside lamp that works with HomeKit');
    expect(lamp.compatibility).toEqual(['HomeKit']);
    expect(lamp.occasion).toBeUndefined();
    expect(read('a bag for work').occasion).toBe('work');
  });

  it.each(['why these?', 'what did you exclude?', '为什么推荐这些?', 'pourquoi ceux-là ?', '', '   ', '🛒', '"; drop all; --'])(
    '“%s” limits nothing',
    (said) => {
      const { query: _query, language: _language, words: _words, ...limits } = read(said);
      expect(limits).toEqual({});
    },
  );

  it('numbers that are no prices are not taken for prices', () => {
    for (const said of [
      'lamp that dims at 22h',
      'battery of 20,000 mAh',
      'coat for 3 days of rain',
      'a 12-piece set',
      'bottle of 750 ml',
      'rug 8x10',
      'a shelf under 30 in wide',
      'a monitor of at least 27 in',
    ]) {
      expect(read(said).price, said).toBeUndefined();
    }
  });

  it('“by Friday” counts from the day of the shop’s clock', () => {
    expect(read('a mug by Monday').deliveryWithinDays).toBe(3);
    expect(read('a mug by Friday').deliveryWithinDays).toBe(7);
    expect(read('周日之前送到的杯子').deliveryWithinDays).toBe(2);
  });

  it('a very long message is read without delay or harm', () => {
    const started = performance.now();
    expect(read(`running shoes ${'very '.repeat(3000)}`).kinds).toEqual(['running shoes']);
    expect(performance.now() - started).toBeLessThan(2000);
  });

  it('a brand of the feeds is wanted or refused by name', () => {
    const known = { isTerm: () => false, nearTerm: () => undefined, isThing: () => false, brands: new Map([['northway', 'Northway']]) };
    expect(understand({ query: 'northway running shoes' }, { today, known }).brands).toEqual(['Northway']);
    expect(understand({ query: 'running shoes, not Northway' }, { today, known }).excludedBrands).toEqual(['Northway']);
  });
});

describe('follow-ups', () => {
  const start = read('running shoes under $100');
  it.each<[string, Partial<Constraints>]>([
    ['cheaper', { sort: 'cheapest', kinds: ['running shoes'] }],
    ['in black', { colors: ['black'] }],
    ['plutôt en noir', { colors: ['black'], language: 'fr' }],
    ['不要皮革', { without: ['leather'], language: 'zh' }],
    ['size 10 instead', { sizes: ['10'] }],
    ['taille 9 plutôt', { sizes: ['9'] }],
    ['under 80', { price: { max: { amount: 8000, currency: 'usd' } } }],
    ['便宜一点', { sort: 'cheapest' }],
    ['moins cher', { sort: 'cheapest' }],
    ['waterproof please', { features: ['waterproof'] }],
    ['for women', { recipient: 'women' }],
    ['delivered in 2 days', { deliveryWithinDays: 2 }],
    ['换成蓝色的', { colors: ['blue'] }],
    ['running shoes in red', { colors: ['red'], kinds: ['running shoes'] }],
  ])('“%s” changes what it mentions and keeps the rest', (said, changed) => {
    const after = read(said, start);
    expect(after).toMatchObject({ kinds: ['running shoes'], price: { max: { amount: 10000, currency: 'usd' } }, ...changed });
    expect(after.query).toBe(`running shoes under $100\n${said}`);
  });

  it('a colour takes the place of a colour, a refusal takes a wish away, a wish takes a refusal away', () => {
    const leather = read('brown leather boots');
    expect(read('in black', leather).colors).toEqual(['black']);
    expect(read('no leather', leather)).toMatchObject({ without: ['leather'] });
    expect(read('no leather', leather).materials).toBeUndefined();
    expect(read('leather after all', read('no leather', leather)).without).toBeUndefined();
  });

  it('« moins cher » and asking for help leave no word to look for', () => {
    expect(read('moins cher', read('un cadeau pour mon père qui cuisine')).words).toBeUndefined();
    expect(read("tu peux m'aider à trouver une lampe ?").words).toBeUndefined();
  });

  it('a size after “for runs” is a shoe’s, and “I want to spend” refuses nothing', () => {
    expect(read('size 10', read('something for running')).kinds).toEqual(['running shoes']);
    for (const said of ['I never want to take it off', "I don't want to spend much", '不喜欢就退'])
      expect(read(said).without, said).toBeUndefined();
  });

  it('“any colour”, “价格不限” and “peu importe la taille” take a limit back', () => {
    const all = read('black running shoes size 10 under $100');
    expect(read('any color', all).colors).toBeUndefined();
    expect(read('价格不限', all).price).toBeUndefined();
    expect(read('peu importe la taille', all).sizes).toBeUndefined();
  });

  it('“any other brands?” looks away from the brand that was wanted', () => {
    const brand: Constraints = { ...start, brands: ['Northway'] };
    const other = read('any other brands?', brand);
    expect(other.brands).toBeUndefined();
    expect(other.excludedBrands).toEqual(['Northway']);
  });

  it('another kind of thing, or a gift, starts a new need', () => {
    expect(read('a desk lamp', start)).toMatchObject({ query: 'a desk lamp', kinds: ['desk lamps'] });
    expect(read('a desk lamp', start).price).toBeUndefined();
    expect(read('a gift for my colleague', start).kinds).toBeUndefined();
  });

  it('constraints from chips win over words, and an empty one takes the limit away', () => {
    const chosen = understand({ query: '', before: start, constraints: { colors: ['red'], price: undefined } }, { today });
    expect(chosen).toMatchObject({ kinds: ['running shoes'], colors: ['red'] });
    expect(chosen.price).toBeUndefined();
  });
});

describe('chips', () => {
  it('say in the shopper’s language what was understood', () => {
    const labels = (said: string) => chipsOf(read(said)).map(({ label }) => label.replace(/\s/g, ' '));
    expect(labels('black running shoes under $100, size 10')).toEqual(['Running shoes', 'Under $100.00', 'Size 10', 'Black']);
    expect(labels('100美元以内的黑色跑鞋')).toEqual(['跑鞋', 'US$100.00 以内', '黑色']);
    expect(labels('chaussures de trail noires à moins de 100 €')).toEqual(['Chaussure de trail', 'Moins de 100,00 €', 'Noir']);
  });
});
