import { type Language, ofMerchant } from '@/components/ui/language';
import type { ProductCard } from '@/lib/catalog/types';
import { formatMoney } from '@/lib/money';
import { deliverySaid, ratingSaid, stockSaid } from './said';
import { tableWords } from './table-words';

/** One line of the table. A cell is undefined where the merchant does not say. */
export type ComparedFact = {
  name: string;
  cells: (string | undefined)[];
  /** of the name, and of each cell: the answer's, or a merchant's */
  language: string;
  languages: string[];
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

function factOf(name: string, language: string, cells: (string | undefined)[], languages: string[]): ComparedFact {
  const stated = new Set(cells.filter((cell) => cell !== undefined).map(statement));
  return { name, language, cells, languages, differs: stated.size > 1, same: stated.size === 1 && !cells.includes(undefined) };
}

/**
 * What products have to say beside each other: price, stock, delivery and rating, then every fact that a merchant states, those that most of
 * them state first, otherwise in the order of the first product that has them. What is the shop's to say is said in `language`.
 */
export function comparedFacts(products: ProductCard[], language: Language = 'en'): ComparedFact[] {
  const { rows, ofFive } = tableWords[language];
  const own = products.map(ofMerchant);
  const names = new Map<string, { name: string; language: string }>();
  for (const product of products)
    for (const { name } of product.facts) if (!names.has(folded(name))) names.set(folded(name), { name, language: ofMerchant(product) });
  const told = new Set(['price', 'stock', 'availability', 'delivery', 'rating']);
  const stated = [...names]
    .filter(([key]) => !told.has(key))
    .map(([key, from]) =>
      factOf(
        from.name,
        from.language,
        products.map((product) => valuesOf(product, key)),
        own,
      ),
    )
    .toSorted((a, b) => count(b) - count(a));
  type Say = (product: ProductCard) => string | undefined;
  /** What the shop says of a product; where it has no words of its own for it, the merchant's. */
  const row = (name: string, say: Say, theirs: Say = say) =>
    factOf(
      name,
      language,
      products.map((product) => say(product) ?? theirs(product)),
      products.map((product, at) => (say(product) ? language : (own[at] ?? 'en'))),
    );
  const rated = ({ rating }: ProductCard) => {
    if (!rating) return undefined;
    const { value, count: by } = ratingSaid(rating, language);
    return ofFive(value, by);
  };
  return [
    row(rows.price, ({ price }) => formatMoney(price)),
    row(
      rows.stock,
      ({ availability }) => stockSaid(availability.label, language),
      ({ availability }) => availability.label,
    ),
    row(
      rows.delivery,
      ({ delivery }) => delivery && deliverySaid(delivery, language),
      ({ delivery }) => delivery,
    ),
    row(rows.rating, rated),
    ...stated,
  ];
}

/** A fact that a merchant states more than once is all of its values. */
function valuesOf(product: ProductCard, key: string): string | undefined {
  const values = product.facts.filter((fact) => folded(fact.name) === key && fact.value.trim()).map((fact) => fact.value);
  return values.length ? [...new Set(values)].join(', ') : undefined;
}

const count = (fact: ComparedFact) => fact.cells.filter((cell) => cell !== undefined).length;
