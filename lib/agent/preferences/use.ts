import type { Constraints, ProductCard, SearchAnswer, SearchRequest } from '@/lib/catalog/types';
import { familyOf, isForAnother } from './family';
import type { Preference, PreferenceKind, Used } from './types';

/** What earlier answers of the same need did with preferences: the ones in force, and those that the shopper took away for it. */
export type Before = { kinds: string[] | undefined; used: Used[]; released: string[] };
export type Applied = { answer: SearchAnswer; used: Used[]; released: string[] };

type Change = { used: Used; constraints: Partial<Constraints>; here: boolean };

/** "Shoes for my daughter": whoever it is, the shopper's own size says nothing. */
const somebodys =
  /\bfor (my|our|his|her|their|a friend'?s?) \p{L}+|\bpour (mon|ma|mes|notre|nos|son|sa) \p{L}+|(给|送)(我)?(的)?(女儿|儿子|孩子|老婆|老公|妻子|丈夫|男友|女友|妹妹|弟弟|姐姐|哥哥|朋友)/iu;

/** "I never buy leather" holds for gifts too: it is the shopper who buys. */
const isRefusal = ({ kind, here }: Preference) => here === true && (kind === 'avoided_material' || kind === 'avoided_brand');

/**
 * An answer shaped by what the shopper told earlier: their size, what they avoid, their budget, brands they like first. What they say now goes before it; for
 * a gift none of it counts; a limit that would leave nothing is not applied. `search` asks the catalogue again.
 */
export async function withPreferences(
  answer: SearchAnswer,
  kept: Preference[],
  before: Before | undefined,
  search: (request: Pick<SearchRequest, 'before' | 'constraints'>) => Promise<SearchAnswer>,
): Promise<Applied> {
  const said = answer.constraints;
  const sameNeed = before && String(before.kinds) === String(said.kinds);
  const now = said.query.split('\n').at(-1) ?? '';
  const carried = (sameNeed ? before.used : []).filter((used) => (used.kind === 'brand' ? !letGo.brand?.test(now) : holds(said, used)));
  const released = sameNeed ? [...before.released, ...before.used.filter((used) => !carried.includes(used)).map(({ id }) => id)] : [];
  const free = kept.filter(({ id }) => !released.includes(id) && !carried.some((used) => used.id === id));
  const own = isForAnother(said) || somebodys.test(now) ? free.filter(isRefusal) : free;
  const changes = own.flatMap((one) => changeBy(one, said) ?? []);
  const limits = changes.filter(({ constraints }) => Object.keys(constraints).length > 0);
  let shaped = answer;
  let applied = changes;
  if (limits.length > 0) {
    const under = (these: Change[]) =>
      search({
        before: said,
        constraints: withOwn(
          said,
          these.reduce<Partial<Constraints>>((all, one) => merge(all, one.constraints), {}),
        ),
      });
    shaped = await under(limits);
    if (shaped.products.length === 0 && answer.products.length > 0) {
      // What was refused in this very conversation stays refused, though nothing be left.
      applied = changes.filter(({ here }) => here);
      if (applied.length === 0) return { answer, used: carried, released };
      shaped = await under(applied);
    }
  }
  const used = [...carried, ...applied.map((change) => change.used)];
  return { answer: { ...shaped, products: likedFirst(shaped.products, used) }, used, released };
}

const letGo: Partial<Record<PreferenceKind, RegExp>> = {
  size: /\bany size\b|peu importe la taille|尺码不限/i,
  budget: /\bany price\b|peu importe le prix|价格不限/i,
  brand: /\bany brand\b|peu importe la marque|品牌不限/i,
  avoided_material: /\bany material\b|peu importe la mati[eè]re|材质不限/i,
};
/** Of the kept ones, those that the shopper has not waved away in these words; for a bundle, whose parts have limits of their own. */
export const notLetGo = (kept: Preference[], words: string): Preference[] => kept.filter(({ kind }) => !letGo[kind]?.test(words));

/** Whether a limit that a preference made is still there. */
function holds(said: Constraints, { field, value }: Used): boolean {
  const now = said[field];
  if (field === 'price') return said.price?.max !== undefined && `${said.price.max.amount} ${said.price.max.currency}` === value;
  return Array.isArray(now) ? now.some((one) => one === value) : now === value;
}

function changeBy({ id, kind, about, value, since, here }: Preference, said: Constraints): Change | undefined {
  const change = (field: keyof Constraints, constraints: Partial<Constraints>, shown = value): Change => ({
    used: { id, kind, field, value: shown, since },
    constraints,
    here: here === true && (kind === 'avoided_material' || kind === 'avoided_brand'),
  });
  switch (kind) {
    case 'size': {
      if (said.sizes?.length || !about || familyOf(said.kinds) !== about) return undefined;
      const [, system, size = value] = /^(US|EU|UK) (.+)$/.exec(value) ?? [];
      return change('sizes', { sizes: [size], ...(system ? { sizeSystem: system } : {}) }, size);
    }
    case 'avoided_material':
      return said.without?.includes(value) || said.materials?.includes(value) || (!here && !familyOf(said.kinds))
        ? undefined
        : change('without', { without: [value] });
    case 'avoided_brand':
      return said.excludedBrands?.includes(value) || said.brands?.includes(value)
        ? undefined
        : change('excludedBrands', { excludedBrands: [value] });
    case 'budget': {
      const [amount, currency] = value.split(' ');
      return said.price || !currency ? undefined : change('price', { price: { max: { amount: Number(amount), currency } } });
    }
    case 'brand':
      return said.brands?.length ? undefined : change('brands', {});
    case 'country':
      return undefined;
  }
}

const merge = (all: Partial<Constraints>, more: Partial<Constraints>): Partial<Constraints> => ({
  ...all,
  ...more,
  ...lists((field) => [...(all[field] ?? []), ...(more[field] ?? [])]),
});
/** Lists that were said are kept beside what is added to them. */
const withOwn = (said: Constraints, change: Partial<Constraints>): Partial<Constraints> => ({
  ...change,
  ...lists((field) => (change[field] ? [...(said[field] ?? []), ...(change[field] ?? [])] : [])),
});
function lists(of: (field: 'without' | 'excludedBrands') => string[]): Partial<Constraints> {
  return Object.fromEntries((['without', 'excludedBrands'] as const).map((field) => [field, of(field)]).filter(([, list]) => list?.length));
}

/** The shown cards in their order, those of a brand that the shopper likes before the others. None comes in or goes. */
function likedFirst(cards: ProductCard[], used: Used[]): ProductCard[] {
  const liked = new Set(used.filter(({ kind }) => kind === 'brand').map(({ value }) => value.toLowerCase()));
  if (liked.size === 0) return cards;
  const isLiked = (card: ProductCard) => [card.brand, card.merchant.name].some((name) => name && liked.has(name.toLowerCase()));
  return [...cards.filter(isLiked), ...cards.filter((card) => !isLiked(card))];
}
