import type { FeedMedia, FeedProduct, FeedVariant } from '@/lib/acp/schema';
import type { Money } from '@/lib/money';
import { cleanText } from '../text/clean';
import { listingLanguage } from '../text/language';
import type { Picture } from '../types';
import { availabilityOf } from './availability';
import { deliveryOf } from './delivery';
import { factNamed, factsOf } from './facts';
import { ratingOf } from './rating';
import { shippingOf, taxAdded } from './shipping';
import type { Fact, ListedVariant, Listing } from './types';

const caps = { title: 150, id: 200, category: 200, name: 80, description: 5000, variants: 1000 };

/**
 * A product of a merchant's feed (ACP Feed API, digest §18.1) as the index keeps it: every text cleaned and capped, stated facts read out of the
 * description, prices with lower-case currency. Undefined when it has no variant to offer.
 */
export function listingOf(merchant: string, product: FeedProduct, feed = ''): Listing | undefined {
  const first = product.variants[0];
  if (!first) return undefined;
  const { text, facts } = factsOf(descriptionOf(product.description) || descriptionOf(first.description));
  const pictures = picturesOf(product.media);
  const variants = product.variants.slice(0, caps.variants).map((variant) => variantOf(variant, pictures[0]));
  const title = cleanText(product.title ?? '', caps.title) || cleanText(first.title, caps.title) || product.id;
  const brand = factNamed(facts, /^(?:brand|brand name|manufacturer|marque|品牌)$/i)?.value;
  const condition = variants[0]?.condition ?? factNamed(facts, /^(?:condition|état|成色)$/i)?.value.toLowerCase();
  const language = listingLanguage(`${title}. ${text}`);
  const seller = variants[0]?.seller;
  const rating = ratingOf(facts);
  const delivery = deliveryOf(facts);
  const shipping = shippingOf(facts, variants.find(({ price }) => price)?.price?.currency);
  const tax = taxAdded(facts);
  return {
    merchant,
    feed,
    productId: product.id.slice(0, caps.id),
    title,
    ...(language && { language }),
    ...(brand && { brand: cleanText(brand, caps.name) }),
    ...(seller && { seller }),
    description: text,
    categories: categoriesOf(product.variants),
    facts,
    ...(rating && { rating }),
    ...(condition && { condition }),
    ...(delivery && { delivery }),
    ...(shipping && { shipping }),
    ...(tax !== undefined && { taxAdded: tax }),
    variants,
  };
}

/** Markdown has the facts, so it is read first; plain and HTML text hold them in other feeds. */
function descriptionOf(description: FeedProduct['description']): string {
  return description?.markdown ?? description?.plain ?? description?.html ?? '';
}

function variantOf(variant: FeedVariant, shared: Picture | undefined): ListedVariant {
  const price = moneyOf(variant.price);
  const listPrice = moneyOf(variant.list_price);
  const picture = picturesOf(variant.media)[0] ?? shared;
  const condition = cleanText(variant.condition?.[0] ?? '', 40).toLowerCase();
  const seller = cleanText(variant.seller?.name ?? '', caps.name);
  return {
    id: variant.id.slice(0, caps.id),
    title: cleanText(variant.title, caps.title),
    options: (variant.variant_options ?? []).slice(0, 10).map(optionOf),
    ...(price && { price }),
    ...(listPrice && price && listPrice.currency === price.currency && listPrice.amount > price.amount && { listPrice }),
    availability: availabilityOf(variant.availability),
    barcodes: (variant.barcodes ?? [])
      .map(({ value }) => value.replace(/\D/g, '').replace(/^0+/, ''))
      .filter((code) => code.length >= 7 && code.length <= 14),
    ...(picture && { picture }),
    ...(condition && { condition }),
    ...(seller && { seller }),
  };
}

function optionOf(option: Fact): Fact {
  return { name: cleanText(option.name, caps.name), value: cleanText(option.value, caps.name) };
}

function moneyOf(price: { amount: number; currency: string } | undefined): Money | undefined {
  return price && { amount: price.amount, currency: price.currency.toLowerCase() };
}

function categoriesOf(variants: FeedVariant[]): string[] {
  const all = variants.flatMap((variant) => (variant.categories ?? []).map(({ value }) => cleanText(value, caps.category)));
  return [...new Set(all)].filter((category) => category !== '').slice(0, 12);
}

/** Only pictures reached by http(s) or on our own host; a missing size is taken for a square. */
function picturesOf(media: FeedMedia[] | undefined): Picture[] {
  return (media ?? [])
    .filter(({ type, url }) => /^image/i.test(type) && /^(?:https?:\/\/|\/(?!\/))/i.test(url))
    .slice(0, 8)
    .map(({ url, alt_text, width, height }) => ({ url, alt: cleanText(alt_text ?? '', 200), width: width ?? 640, height: height ?? 640 }));
}
