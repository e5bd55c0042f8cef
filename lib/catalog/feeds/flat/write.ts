import type { FeedProduct, FeedVariant } from '@/lib/acp/schema';
import { cut, webLink } from './cells';
import type { Column } from './columns';
import { describe, describedBy } from './facts';
import { isGtin } from './gtin';
import { priceText } from './price';
import { linkTypes } from './read';

/** A flat row: text, a truth, or a list or object that a table's cell holds as JSON. Empty columns are left out. */
export type Item = Partial<Record<Column, string | boolean | string[] | Record<string, string>>>;

/** The seller who stands in when the feed names none, and whether the shop can take its orders. */
export type Selling = { name: string; checkout: boolean };

/** The words of availability that the flat file knows. */
const words: Record<string, string> = {
  preorder: 'pre_order',
  backorder: 'backorder',
  in_stock: 'in_stock',
  limited_stock: 'in_stock',
};

/**
 * A product as flat rows, one per variant, with the nine required columns where the feed has something to say. What the flat file has no column for
 * (unit prices, alternative texts and sizes of pictures, videos, further barcodes, the marketplace, a variant's own description beside the
 * product's) is left out.
 */
export function itemsOf(product: FeedProduct, selling: Selling): Item[] {
  return product.variants.map((variant) => itemOf(product, variant, selling));
}

function itemOf(product: FeedProduct, variant: FeedVariant, selling: Selling): Item {
  const grouped = product.variants.length > 1 || product.id !== variant.id;
  const words = product.description ?? variant.description;
  const described = describedBy((words?.markdown ?? words?.plain ?? words?.html ?? '').replaceAll('\r\n', '\n'));
  const categories = (variant.categories ?? []).map(({ value }) => value);
  const pictures = (variant.media ?? product.media ?? [])
    .filter(({ type }) => /^image/i.test(type))
    .flatMap(({ url }) => webLink(url) ?? []);
  const links = linksOf(variant);
  const condition = variant.condition?.[0]?.toLowerCase();
  const gtin = (variant.barcodes ?? []).map(({ value }) => value.replace(/[\s-]/g, '')).find(isGtin);
  const item: Item = {
    ...(described.cells as Item),
    item_id: variant.id,
    title: cut(variant.title, 150),
    description: cut(
      describe(described.text, () => undefined, categories.slice(1)),
      5000,
    ),
    url: webLink(variant.url ?? product.url) ?? '',
    seller_name: variant.seller?.name ?? selling.name,
    ...links,
    image_url: pictures[0] ?? '',
    additional_image_urls: pictures.slice(1),
    ...availabilityOf(variant),
    ...pricesOf(variant),
    is_eligible_search: true,
    is_eligible_checkout: selling.checkout && Boolean(links.seller_privacy_policy && links.seller_tos),
    ...optionsOf(variant),
    gtin: gtin ?? '',
    condition: condition && ['new', 'refurbished', 'used'].includes(condition) ? condition : '',
    product_category: categories[0] ?? '',
    ...(grouped && { group_id: product.id }),
    ...(product.variants.length > 1 && { listing_has_variations: true }),
    ...(product.title && (grouped || product.title !== variant.title) && { item_group_title: cut(product.title, 150) }),
  };
  return Object.fromEntries(Object.entries(item).filter(([, value]) => value !== '' && !(Array.isArray(value) && !value.length)));
}

const gone = ['out_of_stock', 'discontinued'];

function availabilityOf({ availability: stated }: FeedVariant): Item {
  const status = stated?.status ?? '';
  const open = stated?.available ?? (status in words ? true : gone.includes(status) ? false : undefined);
  const word = open === false ? 'out_of_stock' : (words[status] ?? (open ? 'in_stock' : 'unknown'));
  const said = word === 'pre_order' ? 'preorder' : word;
  return { availability: word, ...(/^[a-z_]{1,40}$/.test(status) && status !== said && { availability_status: status }) };
}

function pricesOf({ price, list_price }: FeedVariant): Item {
  if (!price) return {};
  if (!list_price || list_price.currency !== price.currency || list_price.amount <= price.amount) return { price: priceText(price) };
  return { price: priceText(list_price), sale_price: priceText(price) };
}

/** `color` and `size` by themselves where these two say it all, in this order; else the whole choice as `variant_dict`, too. */
function optionsOf({ variant_options: options = [] }: FeedVariant): Item {
  const named = (pattern: RegExp) => options.find(({ name }) => pattern.test(name))?.value ?? '';
  const plain = { color: named(/^colou?r$/i), size: named(/^size$/i) };
  const order = ['Color', 'Size'].filter((name) => options.some((option) => option.name === name));
  const enough = options.length === order.length && options.every(({ name }, at) => name === order[at]);
  return { ...plain, ...(!enough && { variant_dict: Object.fromEntries(options.map(({ name, value }) => [name, value])) }) };
}

const otherTypes: Record<string, string> = { terms_of_use: 'terms_of_service', return_policy: 'refund_policy' };

function linksOf({ seller }: FeedVariant): Item {
  const urlOf = (type: string) => seller?.links?.find((link) => (otherTypes[link.type] ?? link.type) === type)?.url;
  return Object.fromEntries(Object.entries(linkTypes).map(([column, type]) => [column, webLink(urlOf(type)) ?? '']));
}
