import type { FeedProduct, FeedVariant } from '@/lib/acp/schema';
import { type CellReader, type CellTrouble, cellReader, cut, jsonIn, webLink } from './cells';
import { type Cells, type Column, cellsOf, required } from './columns';
import { type Described, describe, describedBy } from './facts';
import { isGtin } from './gtin';
import { priceIn } from './price';

/** `missing`: columns that assistants require and this row leaves empty; the shop can do without them. */
export type ReadItem = { troubles: CellTrouble[] } | { hidden: string } | { product: FeedProduct; missing: Column[] };

const availability: Record<string, { available: boolean; status: string } | undefined> = {
  in_stock: { available: true, status: 'in_stock' },
  out_of_stock: { available: false, status: 'out_of_stock' },
  preorder: { available: true, status: 'preorder' },
  backorder: { available: true, status: 'backorder' },
};
const availabilityWords = {
  in_stock: 'in_stock',
  out_of_stock: 'out_of_stock',
  pre_order: 'preorder',
  preorder: 'preorder',
  backorder: 'backorder',
  unknown: 'unknown',
};
const conditions = { new: 'new', refurbished: 'refurbished', used: 'used' };

/**
 * Reads one flat row (one item, digest §18.2) as an ACP product with one variant; rows of one group become one product where they are kept. Everything
 * wrong with the row is told at once. `hidden`: the item must not be found (`is_eligible_search` is false). `merchant`: who sells when the
 * row does not say.
 */
export function readItem(row: Record<string, unknown>, merchant: string): ReadItem {
  const cells = cellsOf(row);
  const written = typeof cells.description === 'string' ? cells.description : '';
  const description = describedBy(cut(written.replaceAll('\r\n', '\n'), 5000));
  // A fact that stands in the description only counts as its column.
  const all: Cells = { ...description.cells, ...cells };
  const read = cellReader(all);
  if (typeof cells.description === 'object') read.wrong('description', 'must be text');
  const id = read.text('item_id', 101);
  if (id === undefined) read.wrong('item_id', 'is missing');
  else if (id.length > 100) read.wrong('item_id', 'may have 100 characters');
  const searchable = read.flag('is_eligible_search') ?? true;
  if (!searchable && id !== undefined && !read.flag('is_eligible_checkout')) return { hidden: id };
  const variant = variantOf(read, all, description, id ?? '', merchant);
  checkFlags(read, searchable);
  if (read.troubles.length) return { troubles: read.troubles };
  const group = read.text('group_id', 100) ?? variant.id;
  const title = read.text('item_group_title', 150) ?? (group === variant.id ? variant.title : undefined);
  return {
    product: { id: group, ...(title && { title }), variants: [variant] },
    missing: required.filter((column) => all[column] === undefined),
  };
}

function variantOf(read: CellReader, cells: Cells, described: Described, id: string, merchant: string): FeedVariant {
  const title = read.text('title', 150) ?? '';
  if (!title) read.wrong('title', 'is missing');
  const description = descriptionOf(read, described);
  const url = read.link('url');
  const gtin = read.text('gtin')?.replace(/[\s-]/g, '');
  if (gtin && !isGtin(gtin)) read.wrong('gtin', 'must have 8, 12, 13 or 14 digits, the last a right check digit');
  const prices = pricesOf(read);
  const word = read.word('availability', availabilityWords);
  const status = read.matching('availability_status', /^[a-z_]{1,40}$/, 'must be a word like limited_stock');
  const stock = status ? statedAs(status, availability[word ?? '']?.available) : availability[word ?? ''];
  const categories = [read.text('product_category', 200), ...described.alsoIn].filter((value) => value !== undefined);
  const condition = read.word('condition', conditions);
  const options = optionsOf(read, cells);
  const media = picturesOf(read, cells).map((link) => ({ type: 'image', url: link, ...(title && { alt_text: title }) }));
  const links = linksOf(read);
  return {
    id,
    title,
    ...(description && { description: { markdown: description } }),
    ...(url && { url }),
    ...(gtin && { barcodes: [{ type: 'gtin', value: gtin }] }),
    ...prices,
    ...(stock && { availability: stock }),
    ...(categories.length && { categories: categories.map((value) => ({ value })) }),
    ...(condition && { condition: [condition] }),
    ...(options.length && { variant_options: options }),
    ...(media.length && { media }),
    seller: { name: read.text('seller_name', 80) ?? merchant, ...(links.length && { links }) },
  };
}

/** ACP's own word, with what `availability` says of it, else with what the word itself means. */
function statedAs(status: string, said: boolean | undefined): { available?: boolean; status: string } {
  const available = said ?? (status === 'discontinued' ? false : status === 'limited_stock' ? true : availability[status]?.available);
  return { ...(available !== undefined && { available }), status };
}

function descriptionOf(read: CellReader, { text }: Described): string {
  read.matching('star_rating', /^[0-5](?:\.\d{1,4})?$/, 'must be a number from 0 to 5');
  read.matching('review_count', /^\d{1,9}$/, 'must be a whole number');
  read.matching('return_deadline_in_days', /^\d{1,4}$/, 'must be a number of days');
  read.matching('weight', /^\d{1,9}(?:\.\d{1,6})?$/, 'must be a number; its unit stands in item_weight_unit');
  if (read.text('weight') && !read.matching('item_weight_unit', /^[A-Za-z]{1,6}$/, 'must be a unit, like kg or lb')) {
    if (read.text('item_weight_unit') === undefined) read.wrong('item_weight_unit', 'is missing; weight needs it');
  }
  const returns = read.flag('accepts_returns');
  const cell = (column: Column): string | undefined => {
    if (column === 'accepts_returns') return returns === undefined ? undefined : String(returns);
    return column === 'dimensions' ? dimensionsOf(read) : read.text(column);
  };
  return describe(text, cell, []);
}

/** Text as given, or JSON's `{ length, width, height, unit }`. */
function dimensionsOf(read: CellReader): string | undefined {
  const value = read.object('dimensions');
  if (value === undefined || typeof value === 'string') return value;
  const { length, width, height, unit } = value;
  const sides = [length, width, height].filter((side) => side !== undefined && side !== null && side !== '');
  return sides.length ? `${sides.join(' × ')}${unit ? ` ${unit}` : ''}` : undefined;
}

function pricesOf(read: CellReader): Pick<FeedVariant, 'price' | 'list_price'> {
  const written = read.text('price');
  if (written === undefined) read.wrong('price', 'is missing');
  const price = written === undefined ? undefined : priceIn(written);
  if (written !== undefined && !price) read.wrong('price', 'must be an amount and a currency, like 79.99 USD');
  const reduced = read.text('sale_price');
  if (reduced === undefined) return price ? { price } : {};
  const sale = priceIn(reduced);
  if (!sale) read.wrong('sale_price', 'must be an amount and a currency, like 59.99 USD');
  else if (price && (sale.currency !== price.currency || sale.amount >= price.amount))
    read.wrong('sale_price', 'must be less than the price, in its currency');
  return sale && price ? { price: sale, list_price: price } : {};
}

/** All options of `variant_dict` in their order, then a color and a size that it does not have. */
function optionsOf(read: CellReader, cells: Cells): { name: string; value: string }[] {
  const dict = read.object('variant_dict');
  if (typeof dict === 'string') read.wrong('variant_dict', 'must be a JSON object, like {"color":"Red"}');
  const options: { name: string; value: string }[] = [];
  for (const [key, given] of Object.entries(typeof dict === 'object' ? dict : {})) {
    if (typeof given === 'object' && given !== null) read.wrong('variant_dict', 'may hold text only');
    const [name, value] = [cut(key, 80), cut(String(given ?? ''), 80)];
    if (name && value && !options.some((option) => option.name === name)) options.push({ name, value });
  }
  for (const [column, name] of [
    ['color', 'Color'],
    ['size', 'Size'],
  ] as const) {
    const value = cells[column] === undefined ? undefined : read.text(column, 80);
    const there = options.some((option) => option.name.toLowerCase().replace('colour', 'color') === column);
    if (value && !there) options.push({ name, value });
  }
  return options;
}

function picturesOf(read: CellReader, cells: Cells): string[] {
  const first = read.link('image_url');
  const raw = cells.additional_image_urls;
  const value = typeof raw === 'string' ? jsonIn(raw) : raw;
  const list = typeof value === 'string' ? value.split(/[,\s]+/) : Array.isArray(value) ? value : [];
  const more = list.filter((one) => one !== '').map(webLink);
  if (more.includes(undefined)) read.wrong('additional_image_urls', 'must be absolute http or https addresses, separated by commas');
  return [first, ...more].filter((link) => link !== undefined);
}

/** The feed's own words for the seller's pages. */
export const linkTypes = {
  seller_url: 'website',
  seller_privacy_policy: 'privacy_policy',
  seller_tos: 'terms_of_service',
  return_policy: 'refund_policy',
} as const;

function linksOf(read: CellReader): { type: string; url: string }[] {
  return Object.entries(linkTypes).flatMap(([column, type]) => {
    const url = read.link(column as Column);
    return url ? [{ type, url }] : [];
  });
}

function checkFlags(read: CellReader, searchable: boolean): void {
  read.flag('listing_has_variations');
  if (!read.flag('is_eligible_checkout')) return;
  if (!searchable) read.wrong('is_eligible_checkout', 'needs is_eligible_search');
  for (const column of ['seller_privacy_policy', 'seller_tos'] as const) {
    if (!read.link(column)) read.wrong(column, 'is missing; is_eligible_checkout needs it');
  }
}
