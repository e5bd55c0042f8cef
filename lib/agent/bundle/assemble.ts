import type { Chip, Constraints, ProductCard } from '@/lib/catalog/types';
import { light } from '../tools/light';
import type { BundleOutput } from '../types';
import type { Filled } from './part';
import { type Rates, totalOf } from './total';

/** Cards shown for one part. */
const shown = 3;

/** The bundle as the screen gets it: of each part the picked card and the next two, and what one of each costs. */
export function assemble(
  whole: { constraints: Constraints; chips: Chip[]; changed?: number },
  filled: Filled[],
  places: number[],
  rates: Rates,
): BundleOutput {
  const rows = filled.map(({ cards }, at) => {
    const pick = cards[places[at] ?? 0];
    return pick ? [pick, ...cards.filter((card) => card !== pick)].slice(0, shown) : [];
  });
  const products = new Map(rows.flat().map((card) => [card.key, light(card)]));
  const picks = rows.flatMap(([pick]) => pick ?? []);
  const used = [...new Map(filled.flatMap((one) => one.used ?? []).map((one) => [one.id, one])).values()];
  const total = totalOf(picks, whole.constraints.price?.max, rates);
  return {
    state: 'done',
    ...whole,
    parts: filled.map(({ part }, at) => {
      const keys = (rows[at] ?? []).map((card) => card.key);
      return { ...part, keys, seen: [...new Set([...part.seen, ...keys])] };
    }),
    products: [...products.values()],
    ...(used.length > 0 && { used }),
    ...(total && { total }),
  };
}

/** The same answer as it grows: the room of all parts, the first of them, half, all. Every list is whole, so one for each part would be most of the weight. */
export function* partByPart(whole: BundleOutput): Generator<BundleOutput> {
  const { total: _total, ...rest } = whole;
  const { parts } = whole;
  const steps = whole.changed === undefined ? [...new Set([0, 1, Math.ceil(parts.length / 2)])] : [];
  for (const ready of steps.filter((step) => step < parts.length)) {
    const shown = parts.map((part, at) => (at < ready ? part : { ...part, keys: [] }));
    const keys = new Set(shown.flatMap((part) => part.keys));
    yield { ...rest, state: 'searching', parts: shown, products: rest.products.filter((card: ProductCard) => keys.has(card.key)) };
  }
  yield whole;
}
