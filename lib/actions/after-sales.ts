'use server';

import { z } from 'zod';
import type { AfterSalesQuote } from '@/lib/acp/schema';
import type { AfterSalesDesk, AfterSalesTrouble, AfterSalesView, CancelAsk, QuoteAsk, ReturnAsk } from '@/lib/orders/after-sales/types';
import { shop } from '@/lib/wiring';
import { currentShopper } from './shopper';

const Id = z.string().regex(/^[A-Za-z0-9_-]{1,64}$/);
const Lines = z
  .array(z.strictObject({ id: z.string().min(1).max(300), quantity: z.number().int().min(1).max(9999) }))
  .min(1)
  .max(100);
const Quote = z.strictObject({ type: z.enum(['cancellation', 'return']), lines: Lines, reason: z.string().max(60).optional() });
const Cancel = z.strictObject({ lines: Lines, refundSeen: z.number().int().nonnegative(), requestId: z.uuid() });
const Return = Cancel.extend({
  reason: z.string().min(1).max(60),
  handover: z.strictObject({
    type: z.string().min(1).max(30),
    date: z
      .string()
      .regex(/^\d{4}-\d{2}-\d{2}$/)
      .optional(),
  }),
  exchangeFor: z.string().max(200).optional(),
});
const Withdraw = z.strictObject({ returnId: z.string().min(1).max(100), requestId: z.uuid() });

const notUnderstood: AfterSalesTrouble = { trouble: 'This could not be read. Nothing has changed.' };

/** The desk for one of the shopper's own orders; another's is as if it did not exist. */
async function mine<Answer>(orderId: string, use: (desk: AfterSalesDesk, shopperId: string, id: string) => Promise<Answer | undefined>) {
  const id = Id.safeParse(orderId);
  const shopperId = await currentShopper();
  return id.success && shopperId ? await use((await shop()).orders.afterSales, shopperId, id.data) : undefined;
}

/** What can be asked for now and what was. Null: no such order. */
export async function loadAfterSales(orderId: string): Promise<AfterSalesView | null> {
  return (await mine(orderId, (desk, shopperId, id) => desk.open(shopperId, id))) ?? null;
}

/** The merchant's own figure for these pieces. */
export async function quoteAfterSales(orderId: string, ask: QuoteAsk): Promise<AfterSalesQuote | AfterSalesTrouble> {
  const read = Quote.safeParse(ask);
  if (!read.success) return notUnderstood;
  return (await mine(orderId, (desk, shopperId, id) => desk.quote(shopperId, id, read.data))) ?? notUnderstood;
}

export async function cancelOrder(orderId: string, ask: CancelAsk): Promise<AfterSalesView | AfterSalesTrouble> {
  const read = Cancel.safeParse(ask);
  if (!read.success) return notUnderstood;
  return (await mine(orderId, (desk, shopperId, id) => desk.cancel(shopperId, id, read.data))) ?? notUnderstood;
}

export async function requestReturn(orderId: string, ask: ReturnAsk): Promise<AfterSalesView | AfterSalesTrouble> {
  const read = Return.safeParse(ask);
  if (!read.success) return notUnderstood;
  return (await mine(orderId, (desk, shopperId, id) => desk.requestReturn(shopperId, id, read.data))) ?? notUnderstood;
}

export async function withdrawReturn(
  orderId: string,
  ask: { returnId: string; requestId: string },
): Promise<AfterSalesView | AfterSalesTrouble> {
  const read = Withdraw.safeParse(ask);
  if (!read.success) return notUnderstood;
  return (await mine(orderId, (desk, shopperId, id) => desk.withdraw(shopperId, id, read.data))) ?? notUnderstood;
}
