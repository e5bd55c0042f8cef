import type { ProductCard } from '@/lib/catalog/types';

/** A card without its variants: forty sizes and colours a card, in every growing list, would be most of what travels and is kept. */
export const light = (card: ProductCard): ProductCard => ({
  ...card,
  variants: [],
  variantIds: card.variants.length ? card.variants.map((variant) => variant.id) : (card.variantIds ?? []),
});
