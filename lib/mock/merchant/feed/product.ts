import type { FeedMedia, FeedProduct, FeedVariant } from '@/lib/acp/schema';
import type { MerchantVariant } from '../data/expand';
import type { MerchantProduct } from '../data/format';
import { pictureUrl } from '../pictures-url';
import { linksOf, merchantUrl } from '../rules/links';
import type { Live, Shop } from '../shop';
import { factsMarkdown } from './facts';

/** A product with all its variants as the agent's Feed API takes it (digest §18.1); the schema is closed, so facts travel in the description. */
export function feedProduct(product: MerchantProduct, shop: Shop, live: ReadonlyMap<string, Live>, origin: string): FeedProduct {
  const { profile } = shop;
  const variants = [...shop.variants.values()].filter((variant) => variant.product === product);
  const url = `${merchantUrl(origin, profile.slug)}#${product.id}`;
  const first = variants[0];
  return {
    id: product.id,
    title: product.title,
    description: { markdown: factsMarkdown(product, profile) },
    url,
    ...(first ? { media: [mediaOf(first, origin, profile.slug)] } : {}),
    variants: variants.map((variant) => feedVariant(variant, shop, live.get(variant.id), origin, url)),
  };
}

function feedVariant(variant: MerchantVariant, shop: Shop, live: Live | undefined, origin: string, url: string): FeedVariant {
  const { profile } = shop;
  const { product } = variant;
  const currency = profile.currency.toUpperCase();
  const price = live?.price ?? variant.price;
  const links = linksOf(origin, profile.slug).map(({ type, title, url: href }) => ({ type, url: href, ...(title ? { title } : {}) }));
  return {
    id: variant.id,
    title: variant.title,
    url,
    ...(variant.gtin ? { barcodes: [{ type: 'gtin', value: variant.gtin }] } : {}),
    price: { amount: price, currency },
    ...(variant.listPrice !== undefined && variant.listPrice > price ? { list_price: { amount: variant.listPrice, currency } } : {}),
    availability: availabilityOf(live),
    categories: product.categories.map((value) => ({ value })),
    condition: [product.condition ?? 'new'],
    ...(variant.options.length ? { variant_options: variant.options } : {}),
    media: [mediaOf(variant, origin, profile.slug)],
    seller: { name: product.seller ?? profile.name, links },
    ...(product.seller ? { marketplace: { name: profile.name, links } } : {}),
  };
}

/** Fewer than this counts as few. */
const few = 5;

export function availabilityOf(live: Live | undefined): { available: boolean; status: string } {
  if (!live || live.policy === 'discontinued') return { available: false, status: 'discontinued' };
  if (live.policy === 'back-order') return { available: true, status: 'backorder' };
  if (live.stock === 0) return { available: false, status: 'out_of_stock' };
  return { available: true, status: live.stock <= few ? 'limited_stock' : 'in_stock' };
}

const pictureSize = { width: 640, height: 640 };

function mediaOf(variant: MerchantVariant, origin: string, slug: string): FeedMedia {
  return { type: 'image', url: pictureUrl(origin, slug, variant), alt_text: variant.title, ...pictureSize };
}
