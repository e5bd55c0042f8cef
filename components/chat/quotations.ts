import type { ShopMessage } from '@/lib/agent/types';
import type { ProductCard } from '@/lib/catalog/types';

/** A merchant's own words, and the language they are in (BCP 47). */
export type Quotation = { words: string; language: string };

/** What merchants wrote of the products that an answer looked up: their facts and choices, which an answer in another language quotes as they stand. */
export function quotationsOf({ parts }: Pick<ShopMessage, 'parts'>): Quotation[] {
  const products: ProductCard[] = parts.flatMap((part) => {
    if (part.type === 'tool-get_product') return part.output?.product ?? [];
    return part.type === 'tool-compare_products' ? (part.output?.products ?? []) : [];
  });
  return products.flatMap(({ facts, variants, language = 'en' }) => [
    ...facts.map(({ value }) => ({ words: value, language })),
    ...[...new Set(variants.flatMap(({ options }) => options.map(({ value }) => value)))].map((words) => ({ words, language })),
  ]);
}

/** A paragraph cut at quotation marks: what is between them has a language where it is a merchant's, all else none. */
export function pieces(paragraph: string, quotations: Quotation[]): { text: string; language?: string }[] {
  return paragraph.split(/(?<=[“«]\s?)(?=[^\s])|(?=\s?[”»])/u).map((text) => {
    const language = quotations.find(({ words }) => words === text.trim())?.language;
    return language ? { text, language } : { text };
  });
}
