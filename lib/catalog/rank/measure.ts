import type { Fact, Listing } from '../listing/types';
import type { Constraints } from '../types';

export type Measure = { value: number; fact: Fact };

const number = String.raw`(\d{1,5}(?:[.,]\d{1,3})?)`;
const metric = (value: string) => Number(value.replace(/(\d),(\d{3})(?!\d)/, '$1$2').replace(',', '.'));

const weights: [RegExp, number][] = [
  [new RegExp(`${number}\\s*kg\\b`, 'i'), 1000],
  [new RegExp(`${number}\\s*g\\b`, 'i'), 1],
  [new RegExp(`${number}\\s*lbs?\\b`, 'i'), 453.6],
  [new RegExp(`${number}\\s*oz\\b`, 'i'), 28.35],
];

/** The stated fact by which things can be put in an order: grams, decibels (0 for silent), litres or cubic centimetres. Undefined when the merchant states none. */
export function measureOf(listing: Listing, sort: Constraints['sort']): Measure | undefined {
  if (sort === 'lightest') return firstOf(listing, /^(?:item |net |product )?weight$|^poids$|^重量$/i, (text) => unit(text, weights));
  if (sort === 'quietest') return firstOf(listing, /^noise(?: level)?$|^sound level$|^bruit$|^噪音$/i, loudness);
  if (sort === 'largest' || sort === 'smallest')
    return (
      firstOf(listing, /^(?:capacity|volume|contenance|容量)$/i, (text) => unit(text, litres)) ??
      firstOf(listing, /^(?:dimensions|size|overall dimensions|尺寸)$/i, spread)
    );
  return undefined;
}

const litres: [RegExp, number][] = [
  [new RegExp(`${number}\\s*(?:l|litres?|liters?)\\b`, 'i'), 1000],
  [new RegExp(`${number}\\s*ml\\b`, 'i'), 1],
];

function firstOf(listing: Listing, name: RegExp, read: (text: string) => number | undefined): Measure | undefined {
  for (const fact of listing.facts) {
    const value = name.test(fact.name) ? read(fact.value) : undefined;
    if (value !== undefined) return { value, fact };
  }
  return undefined;
}

/** "266 g (9.4 oz)" is 266 grams: the first unit in the list that is stated counts. */
function unit(text: string, units: [RegExp, number][]): number | undefined {
  for (const [pattern, each] of units) {
    const found = pattern.exec(text)?.[1];
    if (found) return metric(found) * each;
  }
  return undefined;
}

function loudness(text: string): number | undefined {
  const decibels = new RegExp(`${number}\\s*db`, 'i').exec(text)?.[1];
  if (decibels) return metric(decibels);
  return /\bsilent\b|no (?:noise|hum|fan)|noiseless|silencieu|静音/i.test(text) ? 0 : undefined;
}

/** "54 × 30 × 17 cm" as what it fills, two sides as what they cover; inches become centimetres. */
function spread(text: string): number | undefined {
  const sides = new RegExp(`${number}\\s*[×x]\\s*${number}(?:\\s*[×x]\\s*${number})?\\s*(cm|mm|in\\b|inch|")?`, 'i').exec(text);
  if (!sides) return undefined;
  const scale = /mm/i.test(sides[4] ?? '') ? 0.1 : /in|"/i.test(sides[4] ?? '') ? 2.54 : 1;
  return sides
    .slice(1, 4)
    .filter((side) => side !== undefined)
    .reduce((product, side) => product * metric(side) * scale, 1);
}
