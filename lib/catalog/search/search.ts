import { cardOf, type Faces } from '../explain/card';
import { leftOutOf, nothingLikeIt } from '../explain/left-out';
import { loosenings } from '../explain/loosen';
import { relaxed } from '../explain/relax';
import { areAbout } from '../rank/about';
import { inManyColors } from '../rank/colorful';
import { diverse } from '../rank/diverse';
import type { Law, Mentions, Verdict } from '../rank/law';
import { judge } from '../rank/limits';
import { namedBy } from '../rank/noun';
import { oncePerItem } from '../rank/offers';
import { type Fit, ordered, shownOf } from '../rank/order';
import type { Rates } from '../rank/rates';
import { foremost, leastOf, relevanceOf } from '../rank/relevance';
import type { Constraints, SearchAnswer } from '../types';
import { chipsOf } from '../understand';
import { kindness } from './kindness';
import { kindWords, needOf, outfitKinds } from './need';
import { type Candidate, retrieve } from './retrieve';
import type { Shelf } from './shelf';

export type Shop = { shelf: Shelf; faces: Faces; rates: Rates };
export type Judged = { candidate: Candidate; verdict: Verdict; relevance: number };

/** At most so many candidates are judged; the ones beyond are far from the need. */
const judgedAtMost = 2000;

/** Finds, judges, orders and explains. Pure over the shelf: the same shelf and constraints give the same answer. */
export function searchShelf(
  shop: Shop,
  constraints: Constraints,
  { limit, merchants }: { limit: number; merchants?: string[] },
): SearchAnswer {
  const judged = judgedFor(shop, constraints, merchants);
  const fits = fitsOf(judged);
  const items = itemsOf(shop, constraints, fits);
  // Who asked for an order gets just that.
  const slots = slotsOf(constraints);
  const cards = constraints.sort && !slots ? items : diverse(items, slots, limit);
  const first = cards.slice(0, limit);
  // Who asked for black sees black; who asked for black or blue sees both.
  const shown = constraints.colors?.length === 1 ? first : inManyColors(first);
  const products = shown.map((fit) => cardOf(fit.candidate.doc, fit.shown, fit.verdict.variants, { ...shop, constraints }));
  const relax = cards.length ? undefined : relaxed(shop, constraints, judged);
  return {
    constraints,
    chips: chipsOf(constraints),
    products,
    left_out: judged.length ? leftOutOf(judged, constraints, shop.rates) : nothingLikeIt(shop, constraints, merchants),
    total: cards.length,
    loosen: loosenings(shop, constraints, judged, cards.length),
    ...(relax && { relax }),
  };
}

/** How many would be found: what `total` says of the same search. */
export function countShelf(shop: Shop, constraints: Constraints): number {
  return itemsOf(shop, constraints, fitsOf(judgedFor(shop, constraints))).length;
}

/** What fits, each item once, in order. */
export function itemsOf(shop: Shop, constraints: Constraints, fits: Fit[]): Fit[] {
  const once = oncePerItem(ordered(fits, constraints, shop.rates), shop.shelf, shop.rates);
  // The offer that stays may be rated, priced or delivered otherwise than the one that gave it its place: who asked for an order reads it off the cards.
  return constraints.sort ? ordered(once, constraints, shop.rates) : once;
}

/** What is about the need at all, each held against the limits, most relevant first. */
export function judgedFor(shop: Shop, constraints: Constraints, merchants?: string[]): Judged[] {
  const groups = needOf(constraints);
  if (!groups.length) return browse(shop, constraints, merchants);
  const phrase = phraseOf(constraints);
  const named = namedBy(constraints, phrase);
  const kinded = Boolean(constraints.kinds?.length) || outfitKinds(constraints) !== undefined;
  const found = retrieve(shop.shelf, groups, leastOf(kinded)).filter(({ doc }) => !merchants || merchants.includes(doc.listing.merchant));
  const about = foremost(areAbout(found, constraints, named, kinded), judgedAtMost);
  const scored = about.map((candidate) => ({ candidate, relevance: relevanceOf(candidate, phrase, named, kinded) }));
  scored.sort((one, other) => other.relevance - one.relevance || (one.candidate.doc.key < other.candidate.doc.key ? -1 : 1));
  const law: Law = { constraints, shelf: shop.shelf, rates: shop.rates };
  const bits = new Map(groups.map((group, which) => [group.value, 1 << Math.min(which, 30)]));
  return scored
    .slice(0, judgedAtMost)
    .map(({ candidate, relevance }) => ({ candidate, relevance, verdict: judge(candidate.doc, law, mentionsOf(candidate, bits)) }));
}

/** What the index already knows: whether any word of a value stands in the listing. */
function mentionsOf({ has }: Candidate, bits: Map<string, number>): Mentions {
  return (value) => {
    const bit = bits.get(value);
    return bit === undefined || (has & bit) !== 0;
  };
}

/** Only limits and no thing ("under $20", "delivered by Friday"): everything is held against them. */
function browse(shop: Shop, constraints: Constraints, merchants: string[] | undefined): Judged[] {
  const { price, deliveryWithinDays, sort, condition, without, excludedBrands, sizes, merchants: shops, minRating } = constraints;
  if (!price && deliveryWithinDays === undefined && !sort && !condition && !without && !excludedBrands && !sizes && !shops && !minRating)
    return [];
  return everything(shop, constraints, merchants);
}

/** The whole shelf, held against the limits. */
export function everything(shop: Shop, constraints: Constraints, merchants?: string[]): Judged[] {
  const law: Law = { constraints, shelf: shop.shelf, rates: shop.rates };
  const docs = shop.shelf.docs.filter(
    (doc) => doc !== undefined && (!merchants || merchants.includes(doc.listing.merchant)),
  ) as Candidate['doc'][];
  return docs
    .sort((one, other) => (one.key < other.key ? -1 : 1))
    .slice(0, judgedAtMost)
    .map((doc) => ({ candidate: { doc, text: 0, met: 1, kind: 1, has: 0, firm: 0 }, relevance: 1, verdict: judge(doc, law) }));
}

export function fitsOf(judged: Judged[]): Fit[] {
  return judged.flatMap(({ candidate, verdict, relevance }) => {
    const shown = verdict.broken.length ? undefined : shownOf(verdict.variants);
    return shown ? [{ candidate, verdict, relevance, shown }] : [];
  });
}

/** The need as a row of words, for nearness in titles: what describes, then the thing. */
function phraseOf(constraints: Constraints): string[] {
  const { words = [], colors = [], materials = [], kinds = [], said = {} } = constraints;
  const thing = kinds[0] === undefined ? [] : (kindWords(kinds[0], said[kinds[0]])[0]?.words ?? []);
  return [...colors, ...materials, ...words, ...thing].flatMap((word) => word.toLowerCase().split(' '));
}

/** For an outfit the kinds take turns. */
function slotsOf(constraints: Constraints): { perSlot: (fit: Fit) => string | undefined } | undefined {
  const asked = outfitKinds(constraints) ?? (constraints.kinds && constraints.kinds.length > 1 ? constraints.kinds : undefined);
  if (!asked) return undefined;
  const words = asked.map((kind) => ({ kind, ways: kindWords(kind).filter((way) => way.good > 0.9) }));
  return {
    perSlot: ({ candidate: { doc } }) => {
      const title = new Set(doc.title);
      const paths = doc.pathHeads;
      return (
        words.find(({ ways }) =>
          ways.some(
            (way) =>
              way.words.every((word) => title.has(word)) &&
              kindness(
                doc,
                way.words.map(() => 1),
                way.words.at(-1),
              ) > 0.6,
          ),
        )?.kind ?? words.find(({ ways }) => ways.some((way) => paths.includes(way.words.at(-1) ?? '')))?.kind
      );
    },
  };
}
