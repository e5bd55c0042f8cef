import type { FeedProduct } from '@/lib/acp/schema';
import { finishes, type Goods, goods, makers, rooms, styles } from './goods';

/** What a generated product truly is, whatever its texts say: the judge's knowledge. */
export type Truth = { type: string; color: string; material: string; features: string[]; style: string; maker: string; room: string };
export type GeneralProduct = { product: FeedProduct; truth: Truth };

/** A small repeatable generator of numbers in [0, 1) (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/**
 * A general catalogue as another shop would push it: plain names and descriptions, categories as paths, features as `name : value` joined by "|".
 * Titles leave out much, descriptions mention other kinds of things, half of the attributes are not stated: as in real feeds.
 */
export function generalShop(size: number, seed = 7): GeneralProduct[] {
  const random = seeded(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  return Array.from({ length: size }, (_, at) => make(at, goods[at % goods.length]!, random, pick));
}

function make(at: number, kind: Goods, random: () => number, pick: <T>(list: readonly T[]) => T): GeneralProduct {
  const truth: Truth = {
    type: kind.type,
    color: pick(finishes),
    material: pick(kind.materials),
    features: kind.features.filter(() => random() < 0.35),
    style: pick(styles),
    maker: pick(makers),
    room: pick(rooms),
  };
  const name = pick(kind.names);
  const given = random;
  const first = pick([
    'Ansel',
    'Bristow',
    'Calder',
    'Dovie',
    'Ellery',
    'Fenwick',
    'Greta',
    'Hollis',
    'Idris',
    'Juno',
    'Kestrel',
    'Lorne',
    'Marlow',
    'Neva',
    'Orrin',
  ]);
  const lead = [
    given() < 0.5 ? first : `${first} ${truth.maker}`,
    given() < 0.3 ? titled(truth.style) : '',
    given() < 0.35 ? titled(truth.color) : '',
    given() < 0.35 ? titled(truth.material) : '',
    given() < 0.3 ? titled(truth.features[0] ?? '') : '',
  ];
  const title = [...lead.filter((word) => word !== ''), name].join(' ');
  const other = pick(goods);
  const text = [
    `Bring ${truth.style} style to your ${truth.room} with this ${given() < 0.6 ? kind.type : 'piece'}.`,
    given() < 0.6 ? `It is made of ${truth.material}${given() < 0.5 ? ` in ${truth.color}` : ''}.` : 'Made to last for years.',
    ...truth.features
      .filter(() => given() < 0.75)
      .map((feature) => `It comes ${/^with/.test(feature) ? feature : `with ${feature}`}, so it earns its place.`),
    given() < 0.5
      ? `Pairs well with a ${other.type} or a ${pick(goods).type} from the same collection.`
      : `Assembly takes ${Math.ceil(given() * 90)} minutes.`,
  ].join(' ');
  const features = [
    `overallwidth : ${Math.ceil(given() * 80)}`,
    `productstyle : ${truth.style}`,
    ...(given() < 0.7 ? [`material : ${truth.material}`] : []),
    ...(given() < 0.5 ? [`color : ${truth.color}`] : []),
    `roomuse : ${truth.room}`,
    ...truth.features.filter(() => given() < 0.5).map((feature) => `${feature} : yes`),
    `warranty : ${Math.ceil(given() * 5)} years`,
  ];
  const price = Math.round((kind.price[0] + given() * (kind.price[1] - kind.price[0])) * 100) - 1;
  const id = `gen-${String(at).padStart(6, '0')}`;
  return {
    truth,
    product: {
      id,
      title,
      description: { plain: `${text}\n${features.join('|')}` },
      variants: [
        {
          id: `${id}-v`,
          title,
          price: { amount: price, currency: 'USD' },
          availability: { available: true, status: 'in_stock' },
          categories: [{ value: kind.path }],
        },
      ],
    },
  };
}

function titled(words: string): string {
  return words.replace(/\b\w/g, (letter) => letter.toUpperCase());
}
