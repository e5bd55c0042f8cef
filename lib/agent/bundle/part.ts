import type { Constraints, ProductCard, SearchRequest } from '@/lib/catalog/types';
import { visible } from '../fence';
import { isForAnother } from '../preferences/family';
import type { Used } from '../preferences/types';
import { notLetGo, withPreferences } from '../preferences/use';
import type { Bench } from '../tools/bench';
import type { BundlePart } from '../types';

/** A part and everything that could stand for it, most fitting first. */
export type Filled = { part: BundlePart; cards: ProductCard[]; used?: Used[] };

/** What the shopper says of the whole holds for every part; never given up. */
export const hard = ['price', 'without', 'excludedBrands', 'condition', 'deliveryWithinDays', 'sort', 'language'] as const;
/** Given up for a part that has nothing of it: a black desk, and then a lamp that is white. */
export const soft = ['colors', 'recipient', 'occasion'] as const;

export const only = (constraints: Constraints, fields: readonly (keyof Constraints)[]): Partial<Constraints> =>
  Object.fromEntries(fields.flatMap((field) => (constraints[field] === undefined ? [] : [[field, constraints[field]]])));

/** Of what was understood of the whole sentence, what every part must hold to; the things themselves are the parts' own. */
export function sharedOf(constraints: Constraints): Constraints {
  return { query: constraints.query, language: constraints.language, ...only(constraints, [...hard, ...soft]) };
}

/** Cards that are looked at for one part. */
const candidates = 12;

/** Searches one part anew, or refines it by further words. */
export async function fillPart(
  bench: Bench,
  shared: Constraints,
  asked: { label: string; query: string },
  more?: { before: Constraints; words: string },
): Promise<Filled> {
  const ask = (constraints: Partial<Constraints>) =>
    bench.catalog.search({
      query: visible(more?.words ?? asked.query),
      ...(more ? { before: more.before } : { constraints }),
      locale: bench.locale,
      limit: candidates,
    });
  const limits = only(shared, hard);
  const wishes = only(shared, soft);
  let found = await ask({ ...limits, ...wishes });
  if (!more && found.products.length === 0 && Object.keys(wishes).length > 0) found = await ask(limits);
  const again = (request: Pick<SearchRequest, 'before' | 'constraints'>) =>
    bench.catalog.search({ query: '', ...request, locale: bench.locale, limit: candidates });
  // A gift is a gift in all its parts.
  const kept = isForAnother(shared) ? bench.preferences.filter(({ here }) => here) : notLetGo(bench.preferences, shared.query);
  const { answer, used } = await withPreferences(found, kept, undefined, again);
  const part = { ...asked, constraints: answer.constraints, found: answer.total, keys: [], seen: [] };
  return { part, cards: answer.products, used };
}
