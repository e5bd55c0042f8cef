import { judge } from '../rank/limits';
import { ordered, shownOf } from '../rank/order';
import { fitsOf, type Judged, type Shop } from '../search/search';
import type { Chip, Constraints, ProductCard } from '../types';
import { chipsOf } from '../understand';
import { cardOf } from './card';

/** Limits that can be given up, those that cost the shopper least first. */
export const relaxable = [
  'price',
  'colors',
  'sizes',
  'deliveryWithinDays',
  'features',
  'compatibility',
  'materials',
  'without',
  'brands',
  'excludedBrands',
  'condition',
  'recipient',
  'minRating',
  'merchants',
] as const;

/** When nothing fits: the one limit whose giving up brings the nearest things, and three of those. Limits that cost the shopper least are tried first. */
export function relaxed(shop: Shop, constraints: Constraints, judged: Judged[]): { chip: Chip; products: ProductCard[] } | undefined {
  let best: { chip: Chip; products: ProductCard[]; score: number } | undefined;
  for (const { field, value, loose } of relaxable.flatMap((one) => without(constraints, one))) {
    const near = judged.filter(({ verdict }) => verdict.broken.length > 0 && verdict.broken.every((broken) => broken.limit === field));
    if (!near.length) continue;
    const fits = fitsOf(
      near
        .slice(0, 200)
        .map((one) => ({ ...one, verdict: judge(one.candidate.doc, { constraints: loose, shelf: shop.shelf, rates: shop.rates }) })),
    );
    if (!fits.length) continue;
    const inOrder = field === 'price' ? ordered(fits, { ...loose, sort: 'cheapest' }, shop.rates) : ordered(fits, loose, shop.rates);
    const chip = chipsOf(constraints).find((one) => one.field === field && (value === undefined || one.value === value));
    const score = Math.max(...fits.map((fit) => fit.relevance)) + Math.min(near.length, 5) * 0.01;
    if (!chip || (best && best.score >= score)) continue;
    best = {
      chip,
      score,
      products: inOrder
        .slice(0, 3)
        .map((fit) =>
          cardOf(fit.candidate.doc, shownOf(fit.verdict.variants) ?? fit.shown, fit.verdict.variants, { ...shop, constraints: loose }),
        ),
    };
  }
  return best && { chip: best.chip, products: best.products };
}

/** The need without one limit. The ends of a price are given up one at a time: what is nearest without the one still keeps the other. */
function without(
  constraints: Constraints,
  field: (typeof relaxable)[number],
): { field: (typeof relaxable)[number]; value?: string; loose: Constraints }[] {
  const { min, max } = constraints.price ?? {};
  if (constraints[field] === undefined) return [];
  if (field === 'price' && min && max)
    return [
      { field, value: 'max', loose: { ...constraints, price: { min } } },
      { field, value: 'min', loose: { ...constraints, price: { max } } },
    ];
  const loose: Constraints = { ...constraints };
  delete loose[field];
  return [{ field, loose }];
}
