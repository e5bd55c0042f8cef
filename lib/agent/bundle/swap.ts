import type { ProductCard } from '@/lib/catalog/types';
import type { Bench } from '../tools/bench';
import type { BundleOutput, ShopTools } from '../types';
import { assemble } from './assemble';
import { pickWithin } from './fit';
import { type Filled, fillPart } from './part';

type Swap = NonNullable<ShopTools['find_bundle']['input']['swap']>;

/** The bundle with another thing in one place; every other part keeps its pick. A sentence where there is nothing to put there. */
export async function swapped(bench: Bench, bundle: BundleOutput, swap: Swap): Promise<BundleOutput> {
  const at = swap.part - 1;
  const part = bundle.parts[at];
  if (!part) return { ...bundle, trouble: 'The bundle has no such part.' };
  const same = { constraints: bundle.constraints, chips: bundle.chips, changed: at };
  const byKey = new Map(bundle.products.map((card) => [card.key, card]));
  const kept = bundle.parts.map((one): Filled => ({ part: one, cards: one.keys.flatMap((key) => byKey.get(key) ?? []) }));
  const pick = kept[at]?.cards[0];
  const limit = bundle.constraints.price?.max;

  if (swap.choose !== undefined) {
    const chosen = kept[at]?.cards[swap.choose - 1];
    if (!chosen) return { ...bundle, trouble: 'This part shows no such card.' };
    const places = kept.map((_, place) => (place === at ? (swap.choose ?? 1) : 1) - 1);
    return assemble(same, kept, places, bench.rates);
  }
  const words = swap.another ? undefined : swap.words;
  const filled = await fillPart(bench, bundle.constraints, part, words === undefined ? again(part) : { before: part.constraints, words });
  const others = new Set(kept.flatMap(({ cards }, place) => (place === at ? [] : (cards[0]?.product_id ?? []))));
  const cheaper = words !== undefined && filled.part.constraints.sort === 'cheapest';
  const fits = (card: ProductCard) => !others.has(card.product_id) && card.key !== pick?.key && (!cheaper || isBelow(card, pick));
  const fitting = filled.cards.filter(fits);
  const unseen = fitting.filter((card) => !part.seen.includes(card.key));
  // What was not shown yet goes first; what was is better than breaking the budget.
  const cards = words !== undefined ? fitting : unseen.length ? [...unseen, ...fitting.filter((card) => !unseen.includes(card))] : [];
  if (cards.length === 0) return { ...bundle, trouble: 'Nothing else fits for this part.' };
  const next = kept.with(at, { part: { ...filled.part, label: part.label, query: part.query, seen: part.seen }, cards });
  const elsewhere = new Set(kept.flatMap((_, place) => (place === at ? [] : [place])));
  return assemble(
    same,
    next,
    pickWithin(
      next.map((one) => one.cards),
      limit,
      bench.rates,
      elsewhere,
    ),
    bench.rates,
  );

  function isBelow(card: ProductCard, than: ProductCard | undefined): boolean {
    const price = than && bench.rates.convert(card.price, than.price.currency);
    return !than || (price !== undefined && price.amount < than.price.amount);
  }
}

/** The same need once more, as it was understood. */
const again = ({ constraints }: BundleOutput['parts'][number]) => ({ before: constraints, words: '' });
