/**
 * The columns of the flat product file that assistants ingest (digest §18.2), in the order of our exports, with the names that each is known by: the
 * first that has a value counts. The `enable_` names win over the `is_eligible_` ones; the others are names of older editions and of the
 * Google-compatible profile.
 */
export const columns = {
  item_id: ['item_id', 'id', 'sku'],
  group_id: ['group_id', 'item_group_id'],
  item_group_title: ['item_group_title'],
  title: ['title'],
  description: ['description'],
  url: ['url', 'link'],
  brand: ['brand'],
  seller_name: ['seller_name'],
  seller_url: ['seller_url'],
  seller_privacy_policy: ['seller_privacy_policy'],
  seller_tos: ['seller_tos'],
  return_policy: ['return_policy'],
  image_url: ['image_url', 'image_link'],
  additional_image_urls: ['additional_image_urls', 'additional_image_url', 'additional_image_link'],
  availability: ['availability'],
  // Ours: ACP's word where the five of `availability` do not say as much (limited_stock, discontinued). Other readers ignore it.
  availability_status: ['availability_status'],
  price: ['price'],
  sale_price: ['sale_price'],
  is_eligible_search: ['enable_search', 'is_eligible_search'],
  is_eligible_checkout: ['enable_checkout', 'is_eligible_checkout'],
  listing_has_variations: ['listing_has_variations'],
  variant_dict: ['variant_dict'],
  color: ['color', 'colour'],
  size: ['size'],
  size_system: ['size_system'],
  material: ['material'],
  gender: ['gender'],
  age_group: ['age_group'],
  gtin: ['gtin'],
  mpn: ['mpn'],
  condition: ['condition'],
  product_category: ['product_category', 'product_type', 'google_product_category'],
  dimensions: ['dimensions'],
  weight: ['weight'],
  item_weight_unit: ['item_weight_unit'],
  shipping: ['shipping', 'shipping_price'],
  star_rating: ['star_rating', 'product_review_rating'],
  review_count: ['review_count', 'product_review_count'],
  accepts_returns: ['accepts_returns'],
  return_deadline_in_days: ['return_deadline_in_days', 'return_window'],
} as const;

export type Column = keyof typeof columns;
export const columnNames = Object.keys(columns) as Column[];

/** The nine that assistants require of every row. This shop can do without the last five; they are counted when they are missing. */
export const required: Column[] = ['item_id', 'title', 'price', 'availability', 'description', 'url', 'brand', 'seller_name', 'image_url'];

const known = new Map(
  Object.entries(columns).flatMap(([column, names]) =>
    names.map((name, rank): [string, { column: Column; rank: number }] => [name, { column: column as Column, rank }]),
  ),
);

/** A row's cells by column. Empty cells and null are no value; text is trimmed; columns that nobody knows are left out. */
export type Cells = Partial<Record<Column, unknown>>;

/** Reads a row's names in any letter case, spaces for underscores included ("image link"). */
export function cellsOf(row: Record<string, unknown>): Cells {
  const cells: Cells = {};
  const ranks: Partial<Record<Column, number>> = {};
  for (const [name, raw] of Object.entries(row)) {
    const value = typeof raw === 'string' ? raw.replaceAll('\0', '').trim() : raw;
    if (value === null || value === undefined || value === '') continue;
    const found =
      known.get(name) ??
      known.get(
        name
          .trim()
          .toLowerCase()
          .replace(/[\s-]+/g, '_'),
      );
    if (!found || (ranks[found.column] ?? Number.POSITIVE_INFINITY) <= found.rank) continue;
    cells[found.column] = value;
    ranks[found.column] = found.rank;
  }
  return cells;
}
