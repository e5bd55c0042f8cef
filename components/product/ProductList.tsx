'use client';

import { useLanguage } from '@/components/ui/language';
import type { ProductCard as Card } from '@/lib/catalog/types';
import { type CardHandlers, ProductCard, ProductCardSkeleton } from './ProductCard';
import { productWords } from './words';

/** The products of one answer, three in a row, two on a phone; `waiting` more are on their way. */
export function ProductList({ products, waiting, ...handlers }: { products: Card[]; waiting: number } & CardHandlers) {
  const language = useLanguage();
  return (
    <ul
      lang={language}
      aria-label={productWords[language].products}
      aria-busy={waiting > 0 || undefined}
      className="grid min-w-0 grid-cols-[repeat(auto-fill,minmax(min(100%,8.5rem),1fr))] gap-3 sm:grid-cols-3"
    >
      {products.map((card) => (
        <li key={card.key} className="animate-arrive">
          <ProductCard card={card} {...handlers} />
        </li>
      ))}
      {Array.from({ length: waiting }, (_, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a place that waits has nothing but its number
        <li key={`waiting-${products.length + place}`} aria-hidden>
          <ProductCardSkeleton />
        </li>
      ))}
    </ul>
  );
}
