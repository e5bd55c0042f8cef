import { recipientFact } from '../listing/answers';
import type { ListedVariant, Listing } from '../listing/types';
import type { Candidate } from '../search/retrieve';
import type { Constraints } from '../types';
import type { Verdict } from './law';
import { measureOf } from './measure';
import { converted, type Rates } from './rates';
import { esteem } from './relevance';

/** A candidate that fits, with the variant that a card shows. */
export type Fit = { candidate: Candidate; verdict: Verdict; relevance: number; shown: ListedVariant };

/** In the order of the answer: relevance and met wishes, or the order asked for among equally suitable ones; ties by id, whatever order the feeds came in. */
export function ordered(fits: Fit[], constraints: Constraints, rates: Rates): Fit[] {
  const top = Math.max(0, ...fits.map((fit) => fit.relevance));
  const scored = fits.map((fit) => {
    // What is stated to be for children stands behind the rest for who has not spoken of any.
    const others = !constraints.recipient && isForChildren(fit.candidate.doc.listing);
    return { fit, score: standing(fit, others), suits: fit.relevance >= top * 0.72 && !others ? 1 : 0 };
  });
  const price = ({ fit }: { fit: Fit }) => (fit.shown.price && converted(fit.shown.price, 'usd', rates)?.amount) ?? Number.MAX_SAFE_INTEGER;
  const days = ({ fit }: { fit: Fit }) => fit.candidate.doc.listing.delivery?.days ?? 99;
  const rated = ({ fit }: { fit: Fit }) => Math.round(esteem(fit.candidate.doc) * 200);
  const byFact = isByFact(constraints.sort);
  const direction = constraints.sort === 'largest' ? -1 : 1;
  const measures = new Map(byFact ? fits.map((fit) => [fit, measureOf(fit.candidate.doc.listing, constraints.sort)?.value]) : []);
  // What states nothing stands after what does.
  const measured = ({ fit }: { fit: Fit }) => {
    const value = measures.get(fit);
    return value === undefined ? Number.POSITIVE_INFINITY : direction * value;
  };
  return scored
    .sort((one, other) => {
      if (constraints.sort === 'cheapest' && one.suits !== other.suits) return other.suits - one.suits;
      if (constraints.sort === 'cheapest' && one.suits && price(one) !== price(other)) return price(one) - price(other);
      if (constraints.sort === 'fastest' && one.suits !== other.suits) return other.suits - one.suits;
      if (constraints.sort === 'fastest' && one.suits && days(one) !== days(other)) return days(one) - days(other);
      if (constraints.sort === 'best-rated' && one.suits !== other.suits) return other.suits - one.suits;
      if (constraints.sort === 'best-rated' && one.suits && rated(one) !== rated(other)) return rated(other) - rated(one);
      if (byFact && one.suits !== other.suits) return other.suits - one.suits;
      if (byFact && one.suits && measured(one) !== measured(other)) return measured(one) - measured(other);
      return other.score - one.score || byKey(one.fit, other.fit);
    })
    .map(({ fit }) => fit);
}

/** Orders that go by a fact which a merchant states. */
export function isByFact(sort: Constraints['sort']): boolean {
  return sort === 'lightest' || sort === 'quietest' || sort === 'largest' || sort === 'smallest';
}

function standing({ candidate, verdict, relevance }: Fit, others: boolean): number {
  const fitting = others ? 0.85 : 1;
  const wishes = verdict.confirmed + verdict.silent;
  const met = wishes ? verdict.confirmed / wishes : 1;
  const score = fitting * relevance * (0.75 + 0.25 * met) + 0.05 * esteem(candidate.doc);
  return Math.round(score * 1e6) / 1e6;
}

// Asked of every listing that fits, in every search; a listing does not change, a new one takes its place.
const known = new WeakMap<Listing, boolean>();

function isForChildren(listing: Listing): boolean {
  const before = known.get(listing);
  if (before !== undefined) return before;
  const stated = listing.facts.find((fact) => recipientFact.test(fact.name))?.value;
  const is =
    stated !== undefined && /\b(?:kids?|child|children|youth|toddlers?|bab(?:y|ies))\b/i.test(stated) && !/every|all|adult/i.test(stated);
  known.set(listing, is);
  return is;
}

function byKey(one: Fit, other: Fit): number {
  return one.candidate.doc.key < other.candidate.doc.key ? -1 : 1;
}

/** The variant to show: in stock rather than few or later, then the cheapest, then as the merchant lists them. */
export function shownOf(variants: ListedVariant[]): ListedVariant | undefined {
  const rank = ({ availability }: ListedVariant) =>
    availability.status === 'in_stock' ? 0 : availability.status === 'limited_stock' ? 1 : availability.available ? 2 : 3;
  let best: ListedVariant | undefined;
  for (const variant of variants) {
    if (
      !best ||
      rank(variant) < rank(best) ||
      (rank(variant) === rank(best) && (variant.price?.amount ?? Infinity) < (best.price?.amount ?? Infinity))
    )
      best = variant;
  }
  return best;
}
