import { z } from 'zod';
import { open, word } from './open';
import { Order } from './order';

/**
 * An extension of our own (docs/acp.md, "After the sale"): ACP 2026-04-17 has no operation to ask for a cancellation or a return (digest §11), so a
 * merchant that offers one says so by this name in the session's capabilities, and only then is it asked. What comes of it is told by ACP's own order
 * events, as adjustments.
 */
export const AFTER_SALES_EXTENSION = 'example.aisle.after_sales';

/** Pieces of an order line; `id` is the line's. */
export const Pieces = open({ id: z.string().min(1).max(300), quantity: z.int().min(1).max(9999) });
export type Pieces = z.infer<typeof Pieces>;
const pieces = z.array(Pieces).min(1).max(100);

const currency = z.string().regex(/^[a-z]{3}$/);
/** Minor units; `routes` add up to it, in the order in which they are paid. */
export const RefundQuote = open({
  amount: z.int().min(0),
  currency,
  routes: z.array(open({ type: word<'card' | 'credit'>(), display_text: z.string(), amount: z.int() })),
});
export type RefundQuote = z.infer<typeof RefundQuote>;

const Handover = open({ type: word<'drop_off' | 'pickup'>(), date: z.string().optional() });

/** Something that was asked for after the sale and how far it is. The label is a page of the merchant's. */
export const AfterSalesRequest = open({
  id: z.string(),
  type: word<'return' | 'exchange'>(),
  status: word<'requested' | 'received' | 'refunded' | 'withdrawn'>(),
  line_items: z.array(Pieces),
  reason: z.string(),
  requested_at: z.string(),
  received_at: z.string().optional(),
  /** What the merchant promises for these pieces; what was really paid back is an adjustment of the order. */
  refund: open({ amount: z.int(), currency }),
  handover: Handover,
  label: open({ url: z.url(), carrier: z.string(), prepaid: z.boolean() }).optional(),
  exchange_for: z.string().optional(),
});
export type AfterSalesRequest = z.infer<typeof AfterSalesRequest>;

/** `GET /orders/{id}/after_sales`, and the answer to everything that changes it: what can still be asked for, what was, and the order as it is now. */
export const AfterSales = open({
  order: Order,
  cancellation: open({ line_items: z.array(Pieces), message: z.string().optional() }),
  returns: open({
    line_items: z.array(open({ id: z.string(), quantity: z.int(), until: z.string() })),
    message: z.string().optional(),
    terms: z.string().optional(),
    reasons: z.array(open({ code: z.string(), display_text: z.string() })),
    handovers: z.array(open({ type: word<'drop_off' | 'pickup'>(), display_text: z.string(), dates: z.array(z.string()).optional() })),
  }),
  requests: z.array(AfterSalesRequest),
});
export type AfterSales = z.infer<typeof AfterSales>;

/** `POST …/after_sales/quotes`: what cancelling or returning these pieces would bring back. Changes nothing. */
export const AfterSalesQuoteRequest = open({
  type: z.enum(['cancellation', 'return']),
  line_items: pieces,
  reason: z.string().max(60).optional(),
});
export const AfterSalesQuote = open({ refund: RefundQuote, notes: z.array(z.string()) });
export type AfterSalesQuote = z.infer<typeof AfterSalesQuote>;

/** What the shopper saw: another amount is refused (`refund_changed`), never paid in silence. */
const Expected = open({ amount: z.int().min(0), currency });

/** `POST …/after_sales/cancellations` */
export const CancellationRequest = open({ line_items: pieces, reason: z.string().max(200).optional(), expected_refund: Expected });
/** `POST …/after_sales/returns` */
export const ReturnRequest = open({
  line_items: pieces,
  reason: z.string().max(60),
  handover: Handover,
  expected_refund: Expected,
  exchange_for: z.string().max(200).optional(),
});
/** `POST …/after_sales/withdrawals`: a return that is not on its way after all. */
export const WithdrawalRequest = open({ request_id: z.string().min(1).max(100) });
