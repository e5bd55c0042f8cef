import type { Change, Constraints, FacetField } from '../types';
import { chipsOf } from '../understand';
import { colors, compatibilities, conditions, features, kinds, materials, people } from '../vocabulary';
import { changeWords, inWords, type Language, priceWords } from './words';

/** Whose names the vocabulary does not have: brands as the feeds spell them, merchants by slug with their names. */
export type Named = { brand: (name: string) => boolean; merchant: (slug: string) => string | undefined };
type Read = { constraints: Partial<Constraints>; labels: string[] };

const sorts = ['cheapest', 'best-rated', 'fastest', 'lightest', 'quietest', 'largest', 'smallest'] as const;
const words = (entries: { value: string }[]) => new Set(entries.map(({ value }) => value));
const refusable = words([...materials, ...features, ...colors, ...kinds]);
const known: { [Field in FacetField]?: Set<string> } = {
  kinds: words(kinds),
  colors: words(colors),
  materials: words(materials),
  features: words(features),
  compatibility: words(compatibilities),
  without: refusable,
  recipient: words(people),
  condition: words(conditions),
  sort: new Set(sorts),
};

/** A change as words in the conversation's language and as constraints to set. Undefined when a value is none that the shop knows: nothing is guessed. */
export function readChange(
  { field, values }: Change,
  language: Language,
  named: Named,
): { text: string; constraints: Partial<Constraints> } | undefined {
  if (values.length === 0) return { text: changeWords(field, [], language), constraints: cleared(field) };
  const read = readerOf(field)(values, language, named);
  return read && { text: changeWords(field, read.labels, language), constraints: read.constraints };
}

const cleared = (field: FacetField): Partial<Constraints> =>
  ({
    [field]: undefined,
    ...(field === 'sizes' ? { sizeSystem: undefined } : field === 'materials' ? { anyMaterial: undefined } : {}),
  }) as Partial<Constraints>;

function readerOf(field: FacetField): (values: string[], language: Language, named: Named) => Read | undefined {
  if (field === 'price') return ([value], language) => readPrice(value ?? '', language);
  if (field === 'sizes') return readSizes;
  if (field === 'quantity' || field === 'deliveryWithinDays' || field === 'minRating')
    return ([value], language) => readNumber(field, value ?? '', language);
  if (field === 'merchants') return (values, _language, { merchant }) => readMerchants(values, merchant);
  if (field === 'brands' || field === 'excludedBrands')
    return (values, _language, { brand }) => (values.every(brand) ? { constraints: { [field]: values }, labels: values } : undefined);
  return (values, language) => readWords(field, values, language);
}

/** Of these a thing has one; the last word stands. */
const single = new Set<FacetField>(['kinds', 'recipient', 'condition', 'sort']);

function readWords(field: FacetField, values: string[], language: Language): Read | undefined {
  if (!values.every((value) => known[field]?.has(value))) return undefined;
  const kept = single.has(field) ? values.slice(-1) : values;
  const held = single.has(field) && field !== 'kinds' ? kept[0] : kept;
  const constraints = { [field]: held, ...(field === 'materials' ? { anyMaterial: kept.length > 1 ? true : undefined } : {}) };
  return { constraints: constraints as Partial<Constraints>, labels: kept.map((value) => labelOf(field, value, language)) };
}

/** A value as a list and a sentence name it. */
export function labelOf(field: FacetField, value: string, language: Language): string {
  if (field === 'sort' || field === 'deliveryWithinDays' || field === 'quantity' || field === 'minRating') {
    const held = field === 'sort' ? value : Number(value);
    return chipsOf({ query: '', language, [field]: held })[0]?.label ?? value;
  }
  return inWords(value, language);
}

const amounts = /^(\d{1,12})?-(\d{1,12})? ([a-z]{3})$/;

function readPrice(value: string, language: Language): Read | undefined {
  const [, low, high, currency] = amounts.exec(value) ?? [];
  if (!currency || (!low && !high)) return undefined;
  const min = low && Number(low) > 0 ? { amount: Number(low), currency } : undefined;
  const max = high ? { amount: Number(high), currency } : undefined;
  if ((max && max.amount <= 0) || (min && max && min.amount > max.amount) || (!min && !max)) return undefined;
  const price = { ...(max && { max }), ...(min && { min }) };
  return { constraints: { price }, labels: [priceWords(price, language)] };
}

function readSizes(values: string[]): Read | undefined {
  const read = values.map((value) => /^(?:(US|EU|UK|CM) )?([\p{L}\p{N}][\p{L}\p{N} .,/"'x-]{0,24})$/u.exec(value));
  const systems = new Set(read.map((one) => one?.[1]));
  if (read.some((one) => !one) || systems.size > 1) return undefined;
  const [system] = systems;
  return { constraints: { sizes: read.map((one) => one![2]!), sizeSystem: system }, labels: values };
}

const ranges = { quantity: [1, 99], deliveryWithinDays: [0, 90], minRating: [1, 5] } as const;

function readNumber(field: keyof typeof ranges, value: string, language: Language): Read | undefined {
  const number = /^\d{1,2}(?:\.5)?$/.test(value) ? Number(value) : Number.NaN;
  const [least, most] = ranges[field];
  if (!(number >= least && number <= most) || (field !== 'minRating' && !Number.isInteger(number))) return undefined;
  return { constraints: { [field]: number }, labels: [labelOf(field, value, language)] };
}

function readMerchants(slugs: string[], nameOf: Named['merchant']): Read | undefined {
  const names = slugs.map(nameOf);
  if (!names.every((name) => name !== undefined)) return undefined;
  return { constraints: { merchants: slugs, said: Object.fromEntries(slugs.map((slug, at) => [slug, names[at]!])) }, labels: names };
}

/** What holds of a limit, as a `Change` would say it. */
export function chosenOf(constraints: Constraints, field: FacetField): string[] {
  const { price, sizeSystem } = constraints;
  if (field === 'price') {
    const currency = price?.max?.currency ?? price?.min?.currency;
    return currency ? [`${price?.min?.amount ?? ''}-${price?.max?.amount ?? ''} ${currency}`] : [];
  }
  const held = constraints[field];
  if (held === undefined) return [];
  const values = (Array.isArray(held) ? held : [held]).map(String);
  return field === 'sizes' && sizeSystem ? values.map((value) => `${sizeSystem} ${value}`) : values;
}
