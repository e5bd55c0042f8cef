import type { ProductCard } from '@/lib/catalog/types';
import { formatMoney } from '@/lib/money';

/** One line of the table. A cell is undefined where the merchant does not say. */
export type ComparedFact = {
  name: string;
  cells: (string | undefined)[];
  /** at least two products state different things */
  differs: boolean;
  /** all state it, and all the same */
  same: boolean;
};

/** Folded, so that "Upper Material", "upper material " and "Upper-material" are one fact, and "Été" is "ete". */
function folded(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}.]+/gu, ' ')
    .trim();
}

/** Two statements are one when only letter case and spaces differ; signs and points count. */
const statement = (text: string) => text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();

function factOf(name: string, cells: (string | undefined)[]): ComparedFact {
  const stated = new Set(cells.filter((cell) => cell !== undefined).map(statement));
  return { name, cells, differs: stated.size > 1, same: stated.size === 1 && !cells.includes(undefined) };
}

/**
 * What products have to say beside each other: price, stock, delivery and rating, then every fact that a merchant states, those that most of
 * them state first, otherwise in the order of the first product that has them.
 */
export function comparedFacts(products: ProductCard[]): ComparedFact[] {
  const names = new Map<string, string>();
  for (const product of products) for (const { name } of product.facts) if (!names.has(folded(name))) names.set(folded(name), name);
  const told = new Set(['price', 'stock', 'availability', 'delivery', 'rating']);
  const stated = [...names]
    .filter(([key]) => !told.has(key))
    .map(([key, name]) =>
      factOf(
        name,
        products.map((product) => valuesOf(product, key)),
      ),
    )
    .toSorted((a, b) => count(b) - count(a));
  return [
    factOf(
      'Price',
      products.map(({ price }) => formatMoney(price)),
    ),
    factOf(
      'Stock',
      products.map(({ availability }) => availability.label),
    ),
    factOf(
      'Delivery',
      products.map(({ delivery }) => delivery),
    ),
    factOf(
      'Rating',
      products.map(({ rating }) => rating && `${rating.value.toFixed(1)} of 5 (${rating.count.toLocaleString('en-US')})`),
    ),
    ...stated,
  ];
}

/** A fact that a merchant states more than once is all of its values. */
function valuesOf(product: ProductCard, key: string): string | undefined {
  const values = product.facts.filter((fact) => folded(fact.name) === key && fact.value.trim()).map((fact) => fact.value);
  return values.length ? [...new Set(values)].join(', ') : undefined;
}

const count = (fact: ComparedFact) => fact.cells.filter((cell) => cell !== undefined).length;
