import { z } from 'zod';

/** What is asked for, once read: a variant and how many. */
export type ItemRequest = { id: string; quantity: number };

const loose = z.looseObject({
  id: z.string().optional(),
  item: z.looseObject({ id: z.string(), quantity: z.number().optional() }).optional(),
  quantity: z.number().optional(),
});

/**
 * Reads every shape seen in the wild (digest §6.1): `{ id }` (one), `{ id, quantity }`, `{ item: { id }, quantity }`, whole line items, and those of
 * 2025-09-29, `{ id, item: { id, quantity } }`.
 * Names and prices that the agent sends are not read at all. Whether the quantity makes sense is the merchant's to say.
 */
export const ItemRequest: z.ZodType<ItemRequest, { id: string; quantity?: number }> = loose.transform((line, context): ItemRequest => {
  const id = line.item?.id ?? line.id;
  if (id === undefined) context.issues.push({ code: 'custom', message: 'A line item needs an id.', input: line, path: ['id'] });
  return { id: id ?? '', quantity: line.quantity ?? line.item?.quantity ?? 1 };
}) as unknown as z.ZodType<ItemRequest, { id: string; quantity?: number }>;

/** The same thing named twice is one line with the sum: agents write one unit per entry (digest §6.1). Order of first mention. */
export function mergedItems(items: readonly ItemRequest[]): ItemRequest[] {
  const sums = new Map<string, number>();
  for (const { id, quantity } of items) sums.set(id, (sums.get(id) ?? 0) + quantity);
  return [...sums].map(([id, quantity]) => ({ id, quantity }));
}
