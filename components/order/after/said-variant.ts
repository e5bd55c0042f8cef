import type { CardVariant } from '@/lib/catalog/types';

/**
 * The variant that the shopper's own words ask for instead of the one they have: "exchange it for a 9". Everything in which it differs must be said; of
 * several the one that takes up the most of what was said. Undefined where that is none, or more than one, for nothing is guessed.
 */
export function saidVariant(words: string, old: CardVariant | undefined, others: CardVariant[]): CardVariant | undefined {
  const differing = ({ options }: CardVariant) => options.filter(({ name, value }) => valueIn(old, name) !== value);
  const meant = others
    .map((variant) => ({ variant, changes: differing(variant) }))
    .filter(({ variant, changes }) => variant.availability.available && changes.every(({ value }) => isSaid(words, value)));
  const most = Math.max(1, ...meant.map(({ changes }) => changes.length));
  const [first, second] = meant.filter(({ changes }) => changes.length === most);
  return second ? undefined : first?.variant;
}

const valueIn = (variant: CardVariant | undefined, option: string) => variant?.options.find(({ name }) => name === option)?.value;

/** A value by its name, or a size by its number alone: "US 9" is said by "9". The m of "I'm" is no size. */
function isSaid(words: string, value: string): boolean {
  const number = /\d+([.,]\d+)?$/.exec(value)?.[0];
  return [value, ...(number ? [number] : [])].some((name) =>
    new RegExp(`(?<![\\p{L}\\p{N}.,'’])${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\p{L}\\p{N}'’]|[.,]\\d)`, 'iu').test(words),
  );
}
