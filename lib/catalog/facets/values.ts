import { colorFact, recipientFact } from '../listing/answers';
import type { Fact, ListedVariant } from '../listing/types';
import { type Says, saysCompatible, saysFeature } from '../rank/attributes';
import { saysColor } from '../rank/color';
import { measureOf } from '../rank/measure';
import type { Fit } from '../rank/order';
import { colorOption, sizeFits, sizeOption } from '../rank/size';
import { saysMaterial } from '../rank/stuff';
import type { Shelf } from '../search/shelf';
import type { Constraints, FacetField } from '../types';
import { colors, compatibilities, features, materials } from '../vocabulary';
import { kindsNear } from './kinds';

/** Longer lists are no help; and of so many of the foremost things the words are read. */
const most = 16;
const read = 80;
const stated = features.filter((feature) => feature.facts);

/** The values of a limit that exist among things, most frequent first or in their own order. Of price and quantity there is no list. */
export function valuesAmong(fits: Fit[], field: FacetField, constraints: Constraints, shelf: Shelf): string[] {
  const docs = fits.map(({ candidate }) => candidate.doc);
  const first = docs.slice(0, read);
  const each = <T>(list: T[], of: (one: T) => Iterable<string | undefined>) => frequent(list.map((one) => [...of(one)]));
  const having = (words: string[], has: (doc: (typeof docs)[number], word: string) => boolean) =>
    each(first, (doc) => words.filter((word) => has(doc, word)));
  switch (field) {
    case 'kinds':
      return kindsNear(docs, constraints, shelf).slice(0, most);
    case 'sizes':
      return sizesOf(fits.flatMap(({ candidate }) => candidate.doc.listing.variants.filter((one) => one.availability.available)));
    case 'colors': {
      const named = fits.map(({ candidate: { doc } }) => [
        ...doc.listing.variants.flatMap(({ options }) => options.filter(({ name }) => colorOption.test(name)).map(({ value }) => value)),
        ...doc.listing.facts.filter(({ name }) => colorFact.test(name)).map(({ value }) => value),
      ]);
      const meant = new Map(
        frequent(named).map((name) => [name, colors.map(({ value }) => value).filter((one) => saysColor(name, [one]) === 'yes')]),
      );
      return frequent(named.map((names) => names.flatMap((name) => meant.get(name) ?? []))).slice(0, most);
    }
    case 'materials':
    case 'without':
      return having(
        materials.map(({ value }) => value),
        (doc, word) => saysMaterial(doc, word).answer === 'yes',
      ).slice(0, most);
    case 'features':
      return each(first, (doc) =>
        stated.filter(({ value, facts }) => isStated(saysFeature(doc, value), facts)).map(({ value }) => value),
      ).slice(0, most);
    case 'compatibility':
      return having(
        compatibilities.map(({ value }) => value),
        (doc, word) => saysCompatible(doc, word).answer === 'yes',
      ).slice(0, most);
    case 'recipient':
      return docs.filter(({ listing }) => listing.facts.some(isCut)).length * 3 > docs.length ? ['women', 'men', 'kids'] : [];
    case 'condition':
      return docs.some(({ listing }) => (listing.condition ?? 'new') !== 'new') ? ['new', 'refurbished', 'used'] : [];
    case 'brands':
    case 'excludedBrands':
      return each(docs, ({ listing }) => [listing.brand]).slice(0, most);
    case 'merchants':
      return each(docs, ({ listing }) => [listing.merchant]).slice(0, most);
    case 'minRating':
      return docs.some(({ listing }) => listing.rating) ? ['4.5', '4', '3.5', '3'] : [];
    case 'deliveryWithinDays':
      return each(docs, ({ listing }) => [listing.delivery && String(Math.max(0, listing.delivery.fastest))])
        .sort((one, other) => Number(one) - Number(other))
        .slice(0, 6);
    case 'sort':
      return [
        ...(['cheapest', 'best-rated', 'fastest'] as const),
        ...(['lightest', 'quietest', 'largest', 'smallest'] as const).filter(
          (sort) => first.filter(({ listing }) => measureOf(listing, sort)).length > 1,
        ),
      ];
    default:
      return [];
  }
}

/** Said in a fact by that name: "kept dry" in the prose of a shoe is nothing about skin. */
const isStated = ({ answer, field }: Says, facts: RegExp | undefined) =>
  answer === 'yes' && field !== undefined && (facts?.test(field) ?? false);

const isCut = ({ name, value }: Fact) => recipientFact.test(name) && /\b(?:wo)?m[ae]n|\bkids?\b|child|homme|femme|enfant/i.test(value);

/** Values by how many lists have them; as often: by name. */
function frequent(lists: (string | undefined)[][]): string[] {
  const times = new Map<string, number>();
  for (const list of lists) for (const value of new Set(list)) if (value) times.set(value, (times.get(value) ?? 0) + 1);
  return [...times].sort((one, other) => other[1] - one[1] || (one[0] < other[0] ? -1 : 1)).map(([value]) => value);
}

const letters = ['XXS', 'XS', 'S', 'M', 'L', 'XL', 'XXL', 'XXXL'];
const halves = (from: number, to: number) => Array.from({ length: (to - from) * 2 + 1 }, (_, at) => String(from + at / 2));
const systems = { US: halves(4, 15), EU: halves(34, 49).filter((size) => !size.includes('.')), UK: halves(3, 14) };

/** The sizes that can be had: shoe sizes in each system that the makers' table knows them in, letters, and what else the feeds print. */
function sizesOf(variants: ListedVariant[]): string[] {
  const printed = new Set(
    variants.flatMap(({ options }) => options.filter(({ name }) => sizeOption.test(name)).map(({ value }) => value.trim())),
  );
  const shoe = [...printed].filter((value) => /\b(?:US|EU|UK) ?(?:[WM] )?\d/i.test(value));
  const rest = [...printed].filter((value) => !shoe.includes(value));
  const inSystem = Object.entries(systems).flatMap(([system, sizes]) =>
    sizes.filter((size) => shoe.some((value) => sizeFits(value, [size], system))).map((size) => `${system} ${size}`),
  );
  const worn = letters.filter((letter) => rest.some((value) => sizeFits(value, [letter], undefined)));
  const other = rest
    .filter((value) => !sizeFits(value, letters, undefined))
    .sort((one, two) => one.localeCompare(two, 'en', { numeric: true }));
  return [...inSystem, ...worn, ...other.slice(0, most)];
}
