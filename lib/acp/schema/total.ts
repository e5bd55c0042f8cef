import { z } from 'zod';
import { open, type Word, word } from './open';

export type KnownTotalType =
  | 'items_base_amount'
  | 'items_discount'
  | 'subtotal'
  | 'discount'
  | 'fulfillment'
  | 'tax'
  | 'fee'
  | 'gift_wrap'
  | 'tip'
  | 'store_credit'
  | 'total'
  | 'amount_refunded';
export type TotalType = Word<KnownTotalType>;

/** One line of a sum, in minor units. Discounts are positive numbers, shown as negative (digest C17). Arrays stand in display order. */
export const Total = open({
  type: word<KnownTotalType>(),
  display_text: z.string().default(''),
  amount: z.int(),
  presentment_amount: z.int().optional(),
  description: z.string().optional(),
  breakdown: z.array(open({ jurisdiction: z.string(), rate: z.number(), amount: z.int() })).optional(),
});
export type Total = z.infer<typeof Total>;

/** The amount of the one entry of that type; undefined when there is none. */
export function amountOf(totals: readonly Total[], type: TotalType): number | undefined {
  return totals.find((entry) => entry.type === type)?.amount;
}
