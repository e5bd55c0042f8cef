import { z } from 'zod';

/** What the shop's tools tell a model, read leniently: a field that is missing or odd counts as not said. */
const words = z.string().catch('');
const list = z.array(z.string()).catch([]);

export const ToldProduct = z.object({
  n: z.number().catch(0),
  key: z.string(),
  price: words,
  stock: words,
  delivery: words,
  rating: words,
  choose: list,
  why: z.array(z.object({ words, field: words })).catch([]),
  merchant_text: z.object({ title: words, merchant: words, facts: list }).catch({ title: '', merchant: '', facts: [] }),
});
export type ToldProduct = z.infer<typeof ToldProduct>;

export const ToldUsed = z.object({ kind: words, value: words, told_on: words });
export type ToldUsed = z.infer<typeof ToldUsed>;
const remembered = z.array(ToldUsed).catch([]);

export const ToldSearch = z.object({
  remembered,
  found: z.number(),
  shown: z.number(),
  understood: z.record(z.string(), z.unknown()).catch({}),
  products: z.array(ToldProduct).catch([]),
  already_asked: list,
  left_out_by_kind: z.record(z.string(), z.number()).catch({}),
  left_out: z
    .array(z.object({ kind: words, merchant_text: z.object({ title: words, reason: words }).catch({ title: '', reason: '' }) }))
    .catch([]),
  relax: z
    .object({ limit: words, field: words, would_show: z.array(ToldProduct).catch([]) })
    .optional()
    .catch(undefined),
});
export type ToldSearch = z.infer<typeof ToldSearch>;

export const ToldBundle = z.object({
  parts: z.array(z.object({ label: words, shown: z.number().catch(0), pick: ToldProduct.optional().catch(undefined) })),
  understood: z.record(z.string(), z.unknown()).catch({}),
  remembered,
  merchants: z.number().catch(0),
  total: words,
  budget: words,
  within_budget: z.boolean().catch(true),
  ask: words,
  trouble: words,
});
export type ToldBundle = z.infer<typeof ToldBundle>;

export const ToldWhole = z.object({
  key: z.string(),
  price: words,
  stock: words,
  delivery: words,
  condition: words,
  rating: z.object({ value: z.number(), count: z.number() }).optional().catch(undefined),
  options: z.record(z.string(), z.array(z.string())).catch({}),
  other_merchants: z.array(z.unknown()).catch([]),
  merchant_text: z.object({
    title: words,
    merchant: words,
    brand: words,
    description: words,
    facts: z.array(z.object({ name: words, value: words })).catch([]),
  }),
});
export type ToldWhole = z.infer<typeof ToldWhole>;

export const ToldComparison = z.object({ products: z.array(ToldWhole).catch([]) });

export const ToldStart = z.object({
  checkoutId: z.string().optional().catch(undefined),
  openOptions: z.array(z.string()).optional().catch(undefined),
  available: z.record(z.string(), z.array(z.string())).catch({}),
  trouble: z.string().optional().catch(undefined),
  key: words,
  merchant_text: z.object({ title: words, merchant: words }).catch({ title: '', merchant: '' }),
});
export type ToldStart = z.infer<typeof ToldStart>;

export const ToldCheckout = z.object({
  phase: z.string(),
  total: words,
  merchant_text: z.object({ merchant: words }).catch({ merchant: '' }),
});

export const ToldPolicies = z.object({ policies: z.array(z.object({ merchant_text: z.object({ merchant: words }) })) });

export const ToldOrders = z.object({
  orders: z.array(
    z.object({
      placedAt: words,
      merchant_text: z.object({ number: words, merchant: words, status: words, delivery: words, arrives: words }),
    }),
  ),
});
