import type { FeedProduct } from '@/lib/acp/schema';
import { merchants } from '@/lib/mock/merchant/data';
import { variantsOf } from '@/lib/mock/merchant/data/expand';
import type { MerchantProduct, MerchantProfile } from '@/lib/mock/merchant/data/format';
import { factsMarkdown } from '@/lib/mock/merchant/feed/facts';
import { availabilityOf } from '@/lib/mock/merchant/feed/product';

/** The bundled merchants' goods as they publish them on their first day, without a shop running. */
export const bundled: { slug: string; name: string; products: FeedProduct[] }[] = merchants.map(({ profile, products }) => ({
  slug: profile.slug,
  name: profile.name,
  products: products.map((product) => published(product, profile)),
}));

function published(product: MerchantProduct, profile: MerchantProfile): FeedProduct {
  const currency = profile.currency.toUpperCase();
  return {
    id: product.id,
    title: product.title,
    description: { markdown: factsMarkdown(product, profile) },
    variants: variantsOf(product, profile).map((variant) => ({
      id: variant.id,
      title: variant.title,
      price: { amount: variant.price, currency },
      availability: availabilityOf({
        price: variant.price,
        stock: typeof variant.stock === 'number' ? variant.stock : 0,
        policy: typeof variant.stock === 'number' ? 'deny' : variant.stock,
      } as Parameters<typeof availabilityOf>[0]),
      categories: product.categories.map((value) => ({ value })),
      condition: [product.condition ?? 'new'],
      variant_options: variant.options,
      ...(variant.gtin && { barcodes: [{ type: 'gtin', value: variant.gtin }] }),
      ...(product.seller && { seller: { name: product.seller } }),
    })),
  } as FeedProduct;
}

/** What a bundled merchant's public page says. */
export function policyOf(slug: string, kind: 'returns' | 'shipping' | 'terms' | 'privacy') {
  const text = merchants.find(({ profile }) => profile.slug === slug)?.profile.policies[kind];
  return text === undefined ? undefined : { title: kind, url: `https://${slug}.example/${kind}`, text };
}
