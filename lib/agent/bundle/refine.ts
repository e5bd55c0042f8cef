import type { Chip, Constraints, ProductCard } from '@/lib/catalog/types';
import { familyOf } from '../preferences/family';
import type { Bench } from '../tools/bench';
import type { BundleOutput, BundlePart } from '../types';
import { assemble } from './assemble';
import { pickWithin } from './fit';
import { type Filled, fillPart, hard, only, soft } from './part';

/** What the shopper now says of the whole: what holds for every part, and all that was understood of the message. */
type Whole = { constraints: Constraints; chips: Chip[]; said: Constraints };

const cardsOf = (bundle: BundleOutput, { keys }: BundlePart): ProductCard[] =>
  keys.flatMap((key) => bundle.products.find((card) => card.key === key) ?? []);

/** The bundle with other parts: those that stay keep what was picked for them, swaps and all; a new one is searched under the same limits. */
export async function withParts(bench: Bench, bundle: BundleOutput, asked: { label: string; query: string }[]): Promise<BundleOutput> {
  const { constraints, chips } = bundle;
  const stays = (one: { label: string; query: string }) =>
    bundle.parts.find((part) => part.query === one.query || part.label.toLowerCase() === one.label.toLowerCase());
  const filled: Filled[] = [];
  const fixed = new Set<number>();
  for (const [at, one] of asked.entries()) {
    const part = stays(one);
    if (part) fixed.add(at);
    filled.push(part ? { part, cards: cardsOf(bundle, part) } : await fillPart(bench, constraints, one));
  }
  const places = pickWithin(
    filled.map(({ cards }) => cards),
    constraints.price?.max,
    bench.rates,
    fixed,
  );
  return assemble({ constraints, chips }, filled, places, bench.rates);
}

/** The same parts under other limits. What was picked for a part stays picked where it still fits; a size goes to the parts that are worn in such a size. */
export async function changed(bench: Bench, bundle: BundleOutput, whole: Whole): Promise<BundleOutput> {
  const worn = sizedFamily(bundle, whole.said);
  const filled: Filled[] = [];
  for (const part of bundle.parts) {
    const sized = worn !== undefined && familyOf(part.constraints.kinds) === worn ? only(whole.said, ['sizes', 'sizeSystem']) : {};
    const base = without(part.constraints, bundle.constraints);
    const refill = (fields: readonly (keyof Constraints)[]) =>
      fillPart(bench, whole.constraints, part, {
        before: { ...base, ...only(whole.constraints, fields), ...sized },
        words: '',
      });
    let one = await refill([...hard, ...soft]);
    if (one.cards.length === 0) one = await refill(hard);
    const [pick] = cardsOf(bundle, part);
    const still = one.cards.find((card) => card.product_id === pick?.product_id);
    // "Cheaper" asks for another order; everything else leaves what was picked where it is.
    const first = still && whole.constraints.sort === bundle.constraints.sort ? still : undefined;
    const cards = first ? [first, ...one.cards.filter((card) => card !== first)] : one.cards;
    filled.push({ ...one, part: { ...one.part, label: part.label, query: part.query, seen: part.seen }, cards });
  }
  const { constraints, chips } = whole;
  const places = pickWithin(
    filled.map(({ cards }) => cards),
    constraints.price?.max,
    bench.rates,
  );
  return assemble({ constraints, chips }, filled, places, bench.rates);
}

/** A part's own limits: without those that the whole had until now. */
function without(own: Constraints, whole: Constraints): Constraints {
  const shared = new Set<string>([...hard, ...soft].filter((field) => field !== 'language' && whole[field] !== undefined));
  return Object.fromEntries(Object.entries(own).filter(([field]) => !shared.has(field))) as Constraints;
}

/** Whose size was said: of the shoes, where it is a number and there are shoes; else of the clothes. Undefined: none was. */
function sizedFamily(bundle: BundleOutput, { sizes, sizeSystem }: Constraints) {
  if (!sizes?.length) return undefined;
  const shoes = bundle.parts.some(({ constraints }) => familyOf(constraints.kinds) === 'shoes');
  return shoes && (sizeSystem !== undefined || sizes.every((size) => /^\d/.test(size))) ? 'shoes' : 'clothing';
}
