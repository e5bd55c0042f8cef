import type { ProductCard } from '@/lib/catalog/types';
import type { Case, Language } from '../types';

const words = (card: ProductCard) => [card.title, ...card.categories].join(' | ');
const fact = (card: ProductCard, name: string) => card.facts.find((one) => one.name === name)?.value ?? '';
const usd: Record<string, number> = { usd: 0.01, eur: 0.0116, jpy: 0.0065 };
const dollars = (card: ProductCard) => card.price.amount * (usd[card.price.currency] ?? 1);
const is = (pattern: RegExp) => (card: ProductCard) => pattern.test(words(card));
const under = (most: number) => (card: ProductCard) => dollars(card) <= most;
const states = (name: string, pattern: RegExp) => (card: ProductCard) => pattern.test(fact(card, name));
const inColor = (pattern: RegExp) => (card: ProductCard) =>
  card.why.some(({ fact: said }) => pattern.test(said.replace(/^(?:Color|Size): /, '')));
const sorted = (value: (card: ProductCard) => number) => (cards: ProductCard[]) =>
  cards.every((card, at) => at === 0 || value(cards[at - 1]!) <= value(card));
const grams = (card: ProductCard) =>
  Number(/([\d.]+)\s*kg/.exec(fact(card, 'Weight'))?.[1] ?? Number(/(\d+)\s*g\b/.exec(fact(card, 'Weight'))?.[1]) / 1000);

type Top = {
  said: [Language, string][];
  each: ((card: ProductCard) => boolean)[];
  all?: (cards: ProductCard[]) => boolean;
  least?: number;
};

/** What a careful shop assistant would put in the first four places: each card must be so, and all of them together. */
const tops: Top[] = [
  {
    said: [
      ['en', 'best running shoes under $100'],
      ['zh', '求 100 美元以内最好的跑鞋'],
      ['fr', 'les meilleures chaussures de running à moins de 100 $'],
    ],
    each: [is(/running/i), under(100), (card) => (card.rating?.value ?? 0) >= 4.4],
  },
  {
    said: [
      ['en', 'bag'],
      ['zh', '包包'],
      ['fr', 'un sac'],
    ],
    each: [is(/bag|tote|backpack|rucksack|pack\b|duffel|sac\b/i), (card) => !/sleeping|wash|toiletry|laundry/i.test(card.title)],
  },
  {
    said: [
      ['en', 'red shoes'],
      ['zh', '红色的鞋子'],
      ['fr', 'chaussures rouges'],
    ],
    each: [is(/shoe|boot|loafer|sandal|clog/i), (card) => !/bags?\b/i.test(card.title)],
  },
  {
    said: [
      ['en', 'wireless headphones'],
      ['zh', '无线头戴式耳机'],
      ['fr', 'casque audio sans fil'],
    ],
    each: [is(/headphone/i), states('Connection', /bluetooth/i)],
    least: 2,
  },
  {
    said: [
      ['en', 'lightest carry-on'],
      ['zh', '最轻的登机箱'],
      ['fr', 'la valise cabine la plus légère'],
    ],
    each: [is(/carry-on/i)],
    all: sorted(grams),
  },
  {
    said: [
      ['en', 'cheapest mug'],
      ['zh', '最便宜的马克杯'],
      ['fr', 'le mug le moins cher'],
    ],
    each: [is(/mug|cup/i)],
    all: sorted(dollars),
  },
  {
    said: [
      ['en', 'bedside lamp that dims at 22:00'],
      ['zh', '22点自动变暗的床头灯'],
      ['fr', 'lampe de chevet qui se tamise à 22h'],
    ],
    each: [is(/lamp|light/i), states('Schedule', /dims automatically/i)],
  },
  {
    said: [
      ['en', 'winter coat, waterproof, not over $200'],
      ['zh', '我需要一件防水且不超过200美元的冬季外套'],
      ['fr', "manteau d'hiver imperméable moins de 200 $"],
    ],
    each: [is(/winter coat/i), states('Waterproofing', /^waterproof/i), under(200)],
  },
  {
    said: [
      ['en', 'black work shoes I can wear all day under $150'],
      ['zh', '我需要一双适合全天穿的职业鞋,黑色,价格不超过150美元'],
      ['fr', 'chaussures de travail noires, debout toute la journée, 150 $ max'],
    ],
    each: [is(/work/i), inColor(/black/i), under(150)],
  },
  {
    said: [
      ['en', 'gifts for a ceramics lover'],
      ['zh', '给陶瓷爱好者的礼物'],
      ['fr', 'cadeau pour un amateur de céramique'],
    ],
    each: [(card) => /ceramic|potter|clay|porcelain|stoneware/i.test(JSON.stringify([card.title, card.categories, card.facts]))],
  },
  {
    said: [
      ['en', 'a compact carry-on under $200'],
      ['zh', '小巧的登机箱 200美元以内'],
      ['fr', "Besoin d'un bagage cabine compact à moins de 200 $"],
    ],
    each: [is(/carry-on|cabin/i), under(200), states('Size', /compact/i)],
  },
  {
    said: [
      ['en', 'face mask for sensitive skin'],
      ['zh', '敏感肌肤适合用什么样的面膜?'],
      ['fr', 'masque visage pour peau sensible'],
    ],
    each: [is(/mask/i), states('Skin type', /sensitive/i)],
    least: 3,
  },
  {
    said: [
      ['en', 'gift for a reader without books'],
      ['zh', '送爱看书的朋友 不要书'],
      ['fr', 'cadeau pour une lectrice, pas de livres'],
    ],
    each: [(card) => !/^books? >|> books?\b/i.test(card.categories.join(' '))],
  },
  {
    said: [
      ['en', 'trail shoes in 27 cm'],
      ['zh', '越野跑鞋 27cm'],
      ['fr', 'chaussures de trail 27 cm'],
    ],
    each: [is(/trail/i), inColor(/^(?:US 9|W US 10)$/)],
  },
  {
    said: [
      ['en', 'cutting board, not plastic'],
      ['zh', '砧板 不要塑料的'],
      ['fr', 'planche à découper sans plastique'],
    ],
    each: [is(/board/i), (card) => !/plastic|polyprop/i.test(fact(card, 'Material'))],
    least: 1,
  },
];

export const topCases: Case[] = tops.flatMap(({ said, each, all, least = 4 }) =>
  said.map(
    ([language, words]): Case => ({
      kind: 'top results',
      language,
      said: [words],
      judge: ({ products }) => {
        const first = products.slice(0, 4);
        if (first.length < least) return [`only ${first.length} shown`];
        const wrong = first.filter((card) => !each.every((holds) => holds(card))).map(({ title }) => title);
        return all && !all(first) ? [...wrong, 'not in the order asked for'] : wrong;
      },
    }),
  ),
);

/** What must be named among the left out, and by what reason. */
const leftOut: [Language, string, RegExp][] = [
  ['en', 'best running shoes under $100', /\$1\d\d\.\d\d is over your limit of \$100/],
  ['en', 'winter coat, waterproof, not over $200', /Not waterproof|over your limit/],
  ['en', 'wireless headphones', /Not wireless/],
  ['en', 'gift for a reader without books', /You ruled out books/],
  ['en', 'bedside lamp that works with HomeKit', /HomeKit/],
  ['en', 'mug under $25', /at 1 EUR = /],
  ['zh', '求 100 美元以内最好的跑鞋', /超出您的预算/],
  ['zh', '敏感肌肤适合用什么样的面膜?', /Sensitive skin|敏感/],
  ['zh', '我需要一双适合全天穿的职业鞋,黑色,价格不超过150美元', /超出您的预算|没有黑/],
  ['fr', "Besoin d'un bagage cabine compact à moins de 200 $", /dépasse votre limite/],
  ['fr', 'équipement coupe-vent réfléchissant à moins de 120 $ avec livraison en deux jours', /dépasse votre limite|Trop tard/],
  ['fr', 'casque sans fil', /Pas « sans fil »/],
];

export const leftOutCases: Case[] = leftOut.map(([language, said, reason]) => ({
  kind: 'left out',
  language,
  said: [said],
  judge: ({ leftOut: left }) => (left.some((one) => reason.test(one.reason)) ? [] : [`none says ${reason}`]),
}));
