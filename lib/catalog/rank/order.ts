import type { ListedVariant } from '../listing/types';
import type { Candidate } from '../search/retrieve';
import type { Constraints } from '../types';
import type { Verdict } from './law';
import { converted, type Rates } from './rates';
import { esteem } from './relevance';

/** A candidate that fits, with the variant that a card shows. */
export type Fit = { candidate: Candidate; verdict: Verdict; relevance: number; shown: ListedVariant };

/** In the order of the answer: relevance and met wishes, or the order asked for among equally suitable ones; ties by id, whatever order the feeds came in. */
export function ordered(fits: Fit[], constraints: Constraints, rates: Rates): Fit[] {
  const top = Math.max(0, ...fits.map((fit) => fit.relevance));
  const scored = fits.map((fit) => ({ fit, score: standing(fit, constraints), suits: fit.relevance >= top * 0.72 ? 1 : 0 }));
  const price = ({ fit }: { fit: Fit }) => (fit.shown.price && converted(fit.shown.price, 'usd', rates)?.amount) ?? Number.MAX_SAFE_INTEGER;
  const days = ({ fit }: { fit: Fit }) => fit.candidate.doc.listing.delivery?.days ?? 99;
  return scored
    .sort((one, other) => {
      if (constraints.sort === 'cheapest' && one.suits !== other.suits) return other.suits - one.suits;
      if (constraints.sort === 'cheapest' && one.suits && price(one) !== price(other)) return price(one) - price(other);
      if (constraints.sort === 'fastest' && one.suits !== other.suits) return other.suits - one.suits;
      if (constraints.sort === 'fastest' && one.suits && days(one) !== days(other)) return days(one) - days(other);
      return other.score - one.score || byKey(one.fit, other.fit);
    })
    .map(({ fit }) => fit);
}

function standing({ candidate, verdict, relevance }: Fit, { sort }: Constraints): number {
  const wishes = verdict.confirmed + verdict.silent;
  const met = wishes ? verdict.confirmed / wishes : 1;
  const score = relevance * (0.75 + 0.25 * met) + (sort === 'best-rated' ? 0.6 : 0.05) * esteem(candidate.doc);
  return Math.round(score * 1e6) / 1e6;
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
