import { folded } from '../language';
import { bareReference, comparatives, deictic, ordinals, superlatives } from '../phrases/pointing';
import { theTwo } from '../phrases/talk';
import type { ToldProduct } from '../told';
import type { Context } from './context';
import { says } from './match';

/** Which shown products a message speaks of, by key, in the order of the list. `vague`: "it", where several could be meant; `missing`: "the third" of two. */
export type Reference = { keys: string[]; vague: boolean; missing?: boolean };

const amountOf = (product: ToldProduct) => Number(product.price.replace(/[^\d.]/g, '')) || 0;
const ratingOf = (product: ToldProduct) => Number.parseFloat(product.rating) || 0;
/** Words of titles that every second title has, or that mean something else in a sentence. */
const common = new Set([
  'the',
  'and',
  'for',
  'with',
  'shoe',
  'shoes',
  'men',
  'women',
  'set',
  'pack',
  'one',
  'size',
  'black',
  'white',
  'best',
  'new',
  'in',
  'of',
  'a',
  'running',
  'trail',
  'road',
  'worn',
]);

function best<T>(list: T[], score: (one: T) => number): T | undefined {
  return list.reduce<T | undefined>((top, one) => (top === undefined || score(one) > score(top) ? one : top), undefined);
}

/** Products whose title shares a word with the text that no other shown title has. */
function byTitle(text: string, products: ToldProduct[]): ToldProduct[] {
  const wordsOf = (title: string) =>
    new Set(
      folded(title)
        .match(/[\p{L}\p{N}]{3,}/gu)
        ?.filter((word) => !common.has(word)) ?? [],
    );
  const titles = products.map((product) => wordsOf(`${product.merchant_text.title} ${product.merchant_text.merchant}`));
  const said = wordsOf(text);
  return products.filter((_, at) =>
    [...(titles[at] ?? [])].some((word) => said.has(word) && titles.every((other, index) => index === at || !other.has(word))),
  );
}

const firstOf: [RegExp, number][] = [
  [/\b(first|top) (two|2)\b|\b(deux|2) premi(er|ere)s\b|前[两二2]/, 2],
  [/\b(first|top) (three|3)\b|\b(trois|3) premi(er|ere)s\b|前[三3]/, 3],
  [/\b(first|top) (four|4)\b|\b(quatre|4) premi(er|ere)s\b|前[四4]/, 4],
];

export function referenceIn(text: string, context: Context): Reference {
  const products = context.shown;
  const several = firstOf.find(([words]) => words.test(text))?.[1];
  if (several && products.length) return { keys: products.slice(0, several).map(({ key }) => key), vague: false };
  const places = ordinals.filter(([words]) => words.test(text)).map(([, place]) => place);
  const byPlace = places.map((place) => products.at(place === -1 ? -1 : place - 1)).filter((product) => product !== undefined);
  if (byPlace.length) return { keys: keysOf(byPlace, products), vague: false };
  // "The third one" of two is none of them.
  if (places.length) return { keys: [], vague: products.length > 0, missing: true };
  const between =
    theTwo.test(text) || (context.compared.length === 2 && comparatives.some(([words]) => words.test(text)) && says(text, bareReference));
  const pair = between ? twoOf(context) : undefined;
  const wish = superlatives.find(([words]) => words.test(text))?.[1] ?? (pair && comparatives.find(([words]) => words.test(text))?.[1]);
  if (pair && !wish) return { keys: keysOf(pair, products), vague: false };
  if (wish && products.length) {
    const score = { cheapest: (one: ToldProduct) => -amountOf(one), dearest: amountOf, 'best-rated': ratingOf }[wish];
    const top = best(pair ?? products, score);
    if (top) return { keys: [top.key], vague: false };
  }
  const named = byTitle(text, products);
  if (named.length) return { keys: keysOf(named, products), vague: false };
  if (!says(text, deictic)) return { keys: [], vague: false };
  const meant = context.focus ?? (products.length === 1 ? products[0]?.key : undefined);
  return meant ? { keys: [meant], vague: false } : { keys: [], vague: products.length > 0 };
}

/** "The two": those that were compared last, or the first two of the list; undefined where there are no two. */
function twoOf({ compared, shown }: Context): ToldProduct[] | undefined {
  const pair = compared.length === 2 ? shown.filter(({ key }) => compared.includes(key)) : shown.slice(0, 2);
  return pair.length === 2 ? pair : undefined;
}

const keysOf = (chosen: ToldProduct[], all: ToldProduct[]) => all.filter((one) => chosen.includes(one)).map((one) => one.key);
