import type { MerchantVariant } from './data/expand';

/** Where the drawing of a variant is served; `<kind>-<tint>.svg`, 640 × 640. */
export const pictureUrl = (origin: string, slug: string, { product, tint }: MerchantVariant): string =>
  `${origin}/merchants/${slug}/pictures/${product.kind}-${tint}.svg`;
