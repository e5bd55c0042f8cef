import { z } from 'zod';
import { open, word } from './open';

/** Feed API (digest §18.1). Prices there carry upper-case currencies. */
const Description = open({ plain: z.string().optional(), html: z.string().optional(), markdown: z.string().optional() });
const Price = open({ amount: z.int().min(0), currency: z.string().regex(/^[A-Za-z]{3}$/) });
const Seller = open({
  name: z.string().optional(),
  links: z.array(open({ type: z.string(), url: z.string(), title: z.string().optional() })).optional(),
});

export const FeedMedia = open({
  type: z.string(),
  url: z.string(),
  alt_text: z.string().optional(),
  width: z.int().optional(),
  height: z.int().optional(),
});
export type FeedMedia = z.infer<typeof FeedMedia>;

export type FeedAvailabilityStatus = 'in_stock' | 'limited_stock' | 'backorder' | 'preorder' | 'out_of_stock' | 'discontinued';

export const FeedVariant = open({
  id: z.string().min(1),
  title: z.string(),
  description: Description.optional(),
  url: z.string().optional(),
  barcodes: z.array(open({ type: z.string(), value: z.string() })).optional(),
  price: Price.optional(),
  list_price: Price.optional(),
  unit_price: open({
    amount: z.int(),
    currency: z.string(),
    measure: open({ value: z.number(), unit: z.string() }),
    reference: open({ value: z.number(), unit: z.string() }),
  }).optional(),
  availability: open({ available: z.boolean().optional(), status: word<FeedAvailabilityStatus>().optional() }).optional(),
  categories: z.array(open({ value: z.string(), taxonomy: z.string().optional() })).optional(),
  condition: z.array(z.string()).optional(),
  variant_options: z.array(open({ name: z.string(), value: z.string() })).optional(),
  media: z.array(FeedMedia).optional(),
  seller: Seller.optional(),
  marketplace: Seller.optional(),
});
export type FeedVariant = z.infer<typeof FeedVariant>;

export const FeedProduct = open({
  id: z.string().min(1),
  variants: z.array(FeedVariant),
  title: z.string().optional(),
  description: Description.optional(),
  url: z.string().optional(),
  media: z.array(FeedMedia).optional(),
});
export type FeedProduct = z.infer<typeof FeedProduct>;

export const FeedMetadata = open({ id: z.string(), target_country: z.string().optional(), updated_at: z.string().optional() });
export type FeedMetadata = z.infer<typeof FeedMetadata>;

export const FeedCreateRequest = open({ target_country: z.string().optional() });
export type FeedCreateRequest = z.infer<typeof FeedCreateRequest>;
/** `PATCH /feeds/{id}/products` → `{ id, accepted }`. */
export const FeedUpsertAnswer = open({ id: z.string(), accepted: z.union([z.boolean(), z.number()]) });
export type FeedUpsertAnswer = z.infer<typeof FeedUpsertAnswer>;
