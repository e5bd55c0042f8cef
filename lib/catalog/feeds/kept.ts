import { z } from 'zod';
import { FeedProduct, withoutNulls } from '@/lib/acp/schema';

/** The feed's schema is closed, so fields it does not know are not kept: what we send on (GET …/products) must be valid again. */
const text = z.string();
const price = z.object({ amount: z.int(), currency: text.transform((code) => code.toUpperCase()) });
const description = z
  .object({ plain: text.optional(), html: text.optional(), markdown: text.optional() })
  .transform((parts) => (Object.keys(parts).length ? parts : { plain: '' }));
const media = z.object({ type: text, url: text, alt_text: text.optional(), width: z.int().optional(), height: z.int().optional() });
const seller = z.object({ name: text.optional(), links: z.array(z.object({ type: text, title: text.optional(), url: text })).optional() });
const measure = z.object({ value: z.number(), unit: text });

const variant = z.object({
  id: text,
  title: text,
  description: description.optional(),
  url: text.optional(),
  barcodes: z.array(z.object({ type: text, value: text })).optional(),
  price: price.optional(),
  list_price: price.optional(),
  unit_price: price.extend({ measure, reference: measure }).optional(),
  availability: z.object({ available: z.boolean().optional(), status: text.optional() }).optional(),
  categories: z.array(z.object({ value: text, taxonomy: text.optional() })).optional(),
  condition: z.array(text).optional(),
  variant_options: z.array(z.object({ name: text, value: text })).optional(),
  media: z.array(media).optional(),
  seller: seller.optional(),
  marketplace: seller.optional(),
});

const product = z.object({
  id: text,
  title: text.optional(),
  description: description.optional(),
  url: text.optional(),
  media: z.array(media).optional(),
  variants: z.array(variant),
});

export type ReadProduct = { product: FeedProduct } | { trouble: string; path: (string | number)[] };

/** Reads one product leniently (nulls left out, unknown words accepted) and keeps the fields of the specification. */
export function readProduct(raw: unknown): ReadProduct {
  let json: unknown;
  try {
    json = withoutNulls(raw);
  } catch (error) {
    if (error instanceof RangeError) return { trouble: 'The product is nested too deeply.', path: [] };
    throw error;
  }
  const lenient = FeedProduct.safeParse(json);
  if (!lenient.success) return troubleOf(lenient.error);
  const kept = product.safeParse(lenient.data);
  if (!kept.success) return troubleOf(kept.error);
  return { product: kept.data as FeedProduct };
}

function troubleOf(error: z.ZodError): { trouble: string; path: (string | number)[] } {
  const first = error.issues[0];
  return {
    trouble: first?.message ?? 'The product is not valid.',
    path: (first?.path ?? []).map((step) => (typeof step === 'symbol' ? String(step) : step)),
  };
}
