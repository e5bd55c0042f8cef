import type { CardVariant, ProductCard } from '@/lib/catalog/types';

type Said = { name: string; value: string };

/** Which variant is meant: one; or which options are still open; or why none can be had. */
export type Choice = { variant: CardVariant } | { open: string[] } | { trouble: string };

const folded = (text: string) =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/colour/g, 'color')
    .replace(/[^\p{L}\p{N}.]+/gu, ' ')
    .trim();

/** "10" means "US 10", "black" means "Black / White". Whole words only: 1 is not 10. */
const means = (said: string, value: string) => {
  const [words, there] = [` ${folded(said)} `, ` ${folded(value)} `];
  return words.trim() !== '' && (there.includes(words) || words.includes(there));
};

const optionValue = (variant: CardVariant, name: string) => variant.options.find((option) => option.name === name)?.value;
const distinct = (values: (string | undefined)[]) => [...new Set(values.filter((value) => value !== undefined))];

/** What each thing said allows: the option's name and its values; an exact value beats one that only contains the words. */
function resolve(variants: CardVariant[], said: Said): { name: string; values: string[] } | undefined {
  const names = distinct(variants.flatMap((variant) => variant.options.map((option) => option.name)));
  const named = names.filter((name) => folded(name) === folded(said.name));
  for (const name of named.length ? named : names) {
    const values = distinct(variants.map((variant) => optionValue(variant, name)));
    const exact = values.filter((value) => folded(value) === folded(said.value));
    const near = exact.length ? exact : values.filter((value) => means(said.value, value));
    if (near.length) return { name, values: near };
  }
  return undefined;
}

/**
 * Settles a variant from what the shopper said. `shown` is the variant on the card they saw, `open` the options that it left open.
 * An open option that nobody spoke of stays open: no size is ever guessed. What the card had settled stays settled, unless now said otherwise.
 */
export function choose(card: ProductCard, shown: string, open: string[], said: Said[]): Choice {
  const face = card.variants.find((variant) => variant.id === shown);
  const wanted = new Map<string, string[]>();
  for (const one of said) {
    const meant = resolve(card.variants, one);
    if (!meant) return { trouble: 'There is no such size or colour of it.' };
    wanted.set(meant.name, meant.values);
  }
  const fits = (variant: CardVariant) =>
    variant.options.every(
      ({ name, value }) => wanted.get(name)?.includes(value) ?? (open.includes(name) || !face || optionValue(face, name) === value),
    );
  const fitting = card.variants.filter(fits);
  if (fitting.length === 0) return { trouble: 'It does not come in this combination.' };
  const inStock = fitting.filter((variant) => variant.availability.available);
  if (inStock.length === 0) return { trouble: 'This choice is sold out.' };
  const names = [...open.filter((name) => !wanted.has(name)), ...wanted.keys()];
  const stillOpen = names.filter(
    (name) => distinct((wanted.has(name) ? inStock : fitting).map((variant) => optionValue(variant, name))).length > 1,
  );
  if (stillOpen.length) return { open: stillOpen };
  return { variant: inStock.find((variant) => variant.id === shown) ?? (inStock[0] as CardVariant) };
}
