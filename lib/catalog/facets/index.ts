import { judge } from '../rank/limits';
import type { Fit } from '../rank/order';
import { converted } from '../rank/rates';
import { countShelf, everything, fitsOf, itemsOf, judgedFor, type Shop } from '../search/search';
import type { Constraints, Facet, FacetField, FacetValue } from '../types';
import { chosenOf, labelOf, type Named, readChange } from './change';
import { valuesAmong } from './values';
import { anyOf, nameOf, priceWords } from './words';

export { type Named, readChange } from './change';

/** In the order in which a shopper thinks of them. */
const fields: FacetField[] = [
  'price',
  'sizes',
  'colors',
  'deliveryWithinDays',
  'materials',
  'features',
  'brands',
  'minRating',
  'recipient',
  'compatibility',
  'condition',
  'without',
  'merchants',
  'excludedBrands',
  'kinds',
  'quantity',
  'sort',
];
const many = new Set<FacetField>([
  'sizes',
  'colors',
  'materials',
  'features',
  'compatibility',
  'brands',
  'excludedBrands',
  'without',
  'merchants',
]);
/** All values must hold at once; of the others one is enough. */
const together = new Set<FacetField>(['features', 'compatibility', 'excludedBrands', 'without']);
/** What is looked for by its words: another value is another search. Of the rest only what is found is held against the value. */
const searched = new Set<FacetField>(['kinds', 'colors', 'materials', 'features', 'compatibility', 'brands', 'recipient']);

type Needs = { shop: Shop; today: Date; named: Named /** Lets other work in between two counts. */; pause: () => Promise<void> };

/** What one limit can be under all the others, with how many each value would leave. Undefined when there is nothing to choose. */
export async function facetOf(needs: Needs, constraints: Constraints, field: FacetField): Promise<Facet | undefined> {
  const { shop, named, today, pause } = needs;
  const { language } = constraints;
  const set = (values: string[]): Constraints => {
    const changed = { ...constraints, ...readChange({ field, values }, language, named)?.constraints };
    for (const name of Object.keys(changed) as (keyof Constraints)[]) if (changed[name] === undefined) delete changed[name];
    return changed;
  };
  const loose = field === 'kinds' ? constraints : set([]);
  const without = judgedFor(shop, loose);
  // Where it was the only limit, nothing is looked for without it; its other values choose from the whole shelf.
  const fits = fitsOf(without.length === 0 && judgedFor(shop, constraints).length > 0 ? everything(shop, loose) : without);
  const count = (under: Constraints) => (searched.has(field) ? countShelf(shop, under) : countAmong(shop, fits, under));
  const chosen = chosenOf(constraints, field);
  const facet = {
    field,
    label: nameOf(field, language),
    chosen,
    any: { label: anyOf(field, language), count: without.length ? itemsOf(shop, loose, fits).length : 0 },
    today: today.toISOString().slice(0, 10),
  };
  if (field === 'quantity') return { ...facet, pick: 'number', values: [] };
  const prices = field === 'price' ? pricesOf(fits, constraints, shop) : undefined;
  if (field === 'price' && !prices) return undefined;
  const found = prices
    ? steps(prices)
    : [...new Set([...valuesAmong(fits, field, constraints, shop.shelf), ...(many.has(field) ? chosen : [])])];
  const values: FacetValue[] = [];
  for (const value of found) {
    const asked = set(together.has(field) ? [...new Set([...chosen, value])] : [value]);
    values.push({ value, label: label(field, value, asked, needs), count: count(asked) });
    await pause();
  }
  const kept = values.filter((one) => chosen.includes(one.value) || makesSense(field, one.count, facet.any.count));
  if (kept.length === 0 && !prices) return undefined;
  return { ...facet, pick: prices ? 'range' : many.has(field) ? 'many' : 'one', values: kept, ...(prices && { prices }) };
}

/** A kind that nobody has is no choice beside this one, and a feature that nobody denies narrows nothing; other values may be sold out today. */
function makesSense(field: FacetField, count: number, any: number): boolean {
  if (field === 'kinds') return count > 0;
  return field === 'features' || field === 'compatibility' ? count < any : true;
}

/** The limits that are not set and would make a difference among what was found. */
export function facetsOpen({ shop }: Needs, constraints: Constraints): { field: FacetField; label: string }[] {
  const fits = fitsOf(judgedFor(shop, constraints));
  const choices = (field: FacetField) =>
    field === 'price' ? steps(pricesOf(fits, constraints, shop)).length + 1 : valuesAmong(fits, field, constraints, shop.shelf).length;
  return fields
    .filter((field) => constraints[field] === undefined && field !== 'kinds')
    .filter(
      (field) =>
        field === 'quantity' ||
        (fits.length > 0 && choices(field) > (field === 'features' || field === 'compatibility' || field === 'without' ? 0 : 1)),
    )
    .map((field) => ({ field, label: nameOf(field, constraints.language) }));
}

function label(field: FacetField, value: string, { price, language, said }: Constraints, { shop }: Needs): string {
  if (field === 'price') return priceWords(price ?? {}, language);
  if (field === 'merchants') return said?.[value] ?? shop.faces(value).name;
  return field === 'sizes' || field === 'brands' || field === 'excludedBrands' ? value : labelOf(field, value, language);
}

/** How many of the things found still fit when a limit is added. */
function countAmong(shop: Shop, fits: Fit[], constraints: Constraints): number {
  const law = { constraints, shelf: shop.shelf, rates: shop.rates };
  const judged = fits.map(({ candidate, relevance }) => ({ candidate, relevance, verdict: judge(candidate.doc, law) }));
  return itemsOf(shop, constraints, fitsOf(judged)).length;
}

type Prices = NonNullable<Facet['prices']>;

function pricesOf(fits: Fit[], { price }: Constraints, { rates }: Shop): Prices | undefined {
  const currency = price?.max?.currency ?? price?.min?.currency ?? fits.find(({ shown }) => shown.price)?.shown.price?.currency ?? 'usd';
  const amounts = fits.flatMap(({ shown }) => (shown.price && converted(shown.price, currency, rates)?.amount) ?? []);
  return amounts.length ? { from: Math.min(...amounts), to: Math.max(...amounts), currency } : undefined;
}

/** Up to four round highest prices between the cheapest and the dearest. */
function steps(prices: Prices | undefined): string[] {
  if (!prices) return [];
  const { from, to, currency } = prices;
  const round = (amount: number) => {
    const unit = 10 ** Math.max(0, Math.floor(Math.log10(amount)) - 1) * 5;
    return Math.ceil(amount / unit) * unit;
  };
  const tops = [0.2, 0.4, 0.6, 0.8].map((part) => round(from + (to - from) * part)).filter((top) => top > from && top < to);
  return [...new Set(tops)].map((top) => `-${top} ${currency}`);
}
