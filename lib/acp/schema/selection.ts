import { z } from 'zod';
import type { FulfillmentType } from './fulfillment';

/** A choice of a delivery option, whatever shape it arrived in. Without `item_ids` it is meant for all lines that it can serve. */
export type Selection = { type?: FulfillmentType | (string & Record<never, never>); option_id: string; item_ids?: string[] };

const flat = z.looseObject({ type: z.string().optional(), option_id: z.string(), item_ids: z.array(z.string()).optional() });
const inner = z.looseObject({ option_id: z.string(), item_ids: z.array(z.string()).optional() });

/**
 * Reads `{ type, option_id, item_ids }` (2026-01-30 on) and the nested `{ type, shipping: { option_id, item_ids } }` of 2025-12-12, which the
 * examples of 2026-04-17 still show (digest C10); RFC 9.3 leaves `type` out.
 */
export const Selection: z.ZodType<Selection, unknown> = z.unknown().transform((value, context): Selection => {
  const direct = flat.safeParse(value);
  if (direct.success) return shape(direct.data.option_id, direct.data.item_ids, direct.data.type);
  for (const [name, member] of Object.entries(typeof value === 'object' && value !== null ? value : {})) {
    const nested = inner.safeParse(member);
    if (nested.success) return shape(nested.data.option_id, nested.data.item_ids, name);
  }
  context.issues.push({ code: 'custom', message: 'A selected fulfillment option needs an option_id.', input: value });
  return { option_id: '' };
});

function shape(option_id: string, item_ids?: string[], type?: string): Selection {
  return { option_id, ...(type ? { type } : {}), ...(item_ids?.length ? { item_ids } : {}) };
}
