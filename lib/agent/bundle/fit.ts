import type { ProductCard } from '@/lib/catalog/types';
import type { Money } from '@/lib/money';
import { pricesOf, type Rates } from './total';

/** A set so far: what it costs, how far down the lists it goes, and the place in each list. */
type Choice = { cost: number; down: number; places: number[]; products: string[] };

/**
 * One card of each part: of the sets within the limit the one that goes down the lists least, then the cheaper. Where even the cheapest of each is over
 * the limit, those are it. `fixed` parts keep their first card. Pure: on the way only sets
 * are dropped that another one beats in both price and fit.
 */
export function pickWithin(
  parts: ProductCard[][],
  limit: Money | undefined,
  rates: Rates,
  fixed: ReadonlySet<number> = new Set(),
): number[] {
  if (!limit) return parts.map(() => 0);
  let choices: Choice[] = [{ cost: 0, down: 0, places: [], products: [] }];
  for (const [part, cards] of parts.entries()) {
    const usable = fixed.has(part) ? cards.slice(0, 1) : cards;
    const costs = pricesOf(usable).map((price) => rates.convert(price, limit.currency)?.amount ?? Number.POSITIVE_INFINITY);
    const all = choices.flatMap((choice) => {
      const steps = usable.map((card, place) => ({ place, cost: costs[place] ?? 0, product: card.product_id }));
      // The same thing twice is no bundle, where there is anything else.
      const other = steps.filter(({ product }) => !choice.products.includes(product));
      const next = other.length ? other : steps.length ? steps : [{ place: 0, cost: 0, product: '' }];
      return next.map(({ place, cost, product }) => ({
        cost: choice.cost + cost,
        down: choice.down + place,
        places: [...choice.places, place],
        products: [...choice.products, product],
      }));
    });
    choices = unbeaten(all);
  }
  const within = choices.filter(({ cost }) => cost <= limit.amount);
  const best = within.length ? within.reduce((top, one) => (one.down < top.down ? one : top)) : choices[0];
  return best?.places ?? [];
}

/** Cheapest first, each further one nearer the heads of the lists than all before it. */
function unbeaten(choices: Choice[]): Choice[] {
  const sorted = choices.toSorted((a, b) => a.cost - b.cost || a.down - b.down);
  let nearest = Number.POSITIVE_INFINITY;
  return sorted.filter(({ down }) => {
    if (down >= nearest) return false;
    nearest = down;
    return true;
  });
}
