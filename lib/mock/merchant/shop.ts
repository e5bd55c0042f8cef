import { type MerchantVariant, variantsOf } from './data/expand';
import type { MerchantProduct, MerchantProfile } from './data/format';

/** A merchant with everything it sells, by variant id. */
export type Shop = { profile: MerchantProfile; products: MerchantProduct[]; variants: ReadonlyMap<string, MerchantVariant> };

export function shopOf(merchant: { profile: MerchantProfile; products: MerchantProduct[] }): Shop {
  const variants = merchant.products.flatMap((product) => variantsOf(product, merchant.profile));
  return { ...merchant, variants: new Map(variants.map((variant) => [variant.id, variant])) };
}

/** How a variant is sold: from stock, also without stock, or no longer. */
export type StockPolicy = 'stock' | 'back-order' | 'discontinued';

/** What changes while the shop is open. Price in minor units of the merchant's currency. */
export type Live = { price: number; stock: number; policy: StockPolicy };

/** Where a variant starts on the shop's first day. */
export function firstDay(variant: MerchantVariant): Live {
  if (typeof variant.stock === 'number') return { price: variant.price, stock: variant.stock, policy: 'stock' };
  return { price: variant.price, stock: 0, policy: variant.stock };
}
