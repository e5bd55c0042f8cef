import { describe, expect, it } from 'vitest';
import { firstDayGoods } from '@/lib/mock/merchant/testing/goods';
import { push } from './testing/catalog';
import { catalogOfFile } from './testing/file';
import type { ProductCard, SearchAnswer } from './types';

/** The bundled goods as their merchants publish them: what the shoppers of the mission must find in them. */
const { catalog } = await catalogOfFile();
for (const { slug, products } of firstDayGoods()) await push(catalog, slug, products);

const ask = (query: string): Promise<SearchAnswer> => catalog.search({ query, limit: 50 });
const fact = (card: ProductCard, name: string) => card.facts.find((one) => one.name === name)?.value ?? '';
const filed = (card: ProductCard, words: RegExp) => words.test([card.title, ...card.categories].join(' | '));
const shown = (card: ProductCard, name: string) =>
  card.variants.find(({ id }) => id === card.id)?.options.find((option) => option.name === name)?.value ?? '';

type Right = { said: string[]; least: number; every: (card: ProductCard) => boolean; leftOut?: RegExp };
const rights: Right[] = [
  {
    said: ['best running shoes under $100', '求 100 美元以内最好的跑鞋'],
    least: 8,
    every: (card) => filed(card, /running/i) && card.price.amount <= 10000,
    leftOut: /\$1\d\d\.\d\d/,
  },
  {
    said: ['gifts for a ceramics lover', '给陶瓷爱好者的礼物'],
    least: 10,
    every: (card) =>
      /ceramic|potter|clay|stoneware|porcelain|earthenware|kintsugi|gift|glaz/i.test(
        JSON.stringify([card.title, card.categories, card.facts, card.description]),
      ),
  },
  {
    said: ['winter coat, waterproof, not over $200', '我需要一件防水且不超过200美元的冬季外套'],
    least: 5,
    every: (card) => filed(card, /winter coat/i) && /^waterproof/i.test(fact(card, 'Waterproofing')) && card.price.amount <= 20000,
    leftOut: /water-repellent|\$2\d\d/,
  },
  {
    said: ['black work shoes I can wear all day under $150', '我需要一双适合全天穿的职业鞋,黑色,价格不超过150美元'],
    least: 5,
    every: (card) => filed(card, /work/i) && shown(card, 'Color') === 'Black' && card.price.amount <= 15000,
    leftOut: /\$1\d\d/,
  },
  {
    said: ['敏感肌肤适合用什么样的面膜?'],
    least: 3,
    every: (card) => filed(card, /mask/i) && /sensitive/i.test(fact(card, 'Skin type')) && !/sensitive/i.test(fact(card, 'Not for')),
    leftOut: /Sensitive skin/,
  },
  {
    said: ["Besoin d'un bagage cabine compact à moins de 200 $", 'a compact carry-on under $200'],
    least: 3,
    every: (card) => filed(card, /carry-on|cabin/i) && card.price.amount <= 20000,
    leftOut: /219/,
  },
  { said: ['meilleures chaussures de trail'], least: 5, every: (card) => filed(card, /trail/i) },
  {
    said: ['Je cours sur des sentiers mouillés, suggère des tailles 9-10 avec bonne adhérence'],
    least: 5,
    every: (card) => filed(card, /trail/i) && /(?:^|\s)(?:9|9\.5|10)$/.test(shown(card, 'Size')),
  },
  {
    said: ["Lampe de chevet silencieuse qui s'atténue automatiquement à 22h et compatible HomeKit"],
    least: 2,
    every: (card) =>
      filed(card, /bedside/i) &&
      /silent/i.test(fact(card, 'Noise')) &&
      /dims automatically/i.test(fact(card, 'Schedule')) &&
      /homekit/i.test(fact(card, 'Compatibility')),
    leftOut: /HomeKit|fan/,
  },
  {
    said: ['équipement coupe-vent réfléchissant à moins de 120 $ avec livraison en deux jours'],
    least: 4,
    every: (card) => fact(card, 'Windproof') !== 'No' && fact(card, 'Reflective') !== '' && card.price.amount <= 12000,
    leftOut: /\$/,
  },
  { said: ['cadeau de dernière minute pour un collègue'], least: 5, every: (card) => card.availability.available },
];

describe('every sentence of the mission finds right things within its limits', () => {
  for (const { said, least, every, leftOut } of rights) {
    it.each(said)('%s', async (query) => {
      const { products, left_out } = await ask(query);
      expect(products.length).toBeGreaterThanOrEqual(least);
      expect(products.filter((card) => !every(card)).map(({ key }) => key)).toEqual([]);
      expect(products.every(({ availability }) => availability.available)).toBe(true);
      if (leftOut) expect(left_out.map(({ reason }) => reason).join('\n')).toMatch(leftOut);
    });
  }

  it('the first gift for a colleague in a hurry can be there at once', async () => {
    const { products } = await ask('cadeau de dernière minute pour un collègue');
    expect(products[0]?.delivery).toMatch(/e-mail|today|same day/i);
  });

  it('an outfit for five days at the beach is several kinds of things, not six of one', async () => {
    const { products } = await catalog.search({ query: '你能帮我搭配适合坎昆五天海滩假期、偏休闲风格的穿搭吗?', limit: 6 });
    expect(new Set(products.map(({ categories }) => categories[0])).size).toBeGreaterThanOrEqual(5);
    expect(products.filter((card) => /beach/i.test(fact(card, 'Occasion') + fact(card, 'Use'))).length).toBeGreaterThanOrEqual(5);
  });

  it('every answer says why, by facts that stand in the feed', async () => {
    for (const { said } of rights) {
      const { products } = await ask(said[0] ?? '');
      for (const card of products.slice(0, 6)) expect(card.why.length, `${said[0]} ${card.key}`).toBeGreaterThan(0);
    }
  });
});
