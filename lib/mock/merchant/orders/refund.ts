import type { Adjustment, Order } from '@/lib/acp/schema';

/** Digest §11: `total` stays what was charged; `amount_refunded` is the sum of the completed refunds. */
export function withRefunds(order: Order): Order {
  const refunded = (order.adjustments ?? [])
    .filter(({ type, status }) => type === 'refund' && status === 'completed')
    .reduce((sum, { amount = 0 }) => sum + amount, 0);
  const totals = (order.totals ?? []).filter(({ type }) => type !== 'amount_refunded');
  return { ...order, totals: refunded ? [...totals, { type: 'amount_refunded', display_text: 'Refunded', amount: refunded }] : totals };
}

/** The order with a refund decided on. */
export function refundBegun(order: Order, refund: Omit<Adjustment, 'type' | 'status'>): Order {
  return { ...order, adjustments: [...(order.adjustments ?? []), { type: 'refund', status: 'pending', ...refund }] };
}

/** What gift cards were sold for in this order: they are as good as money to whoever holds the code, so they are not returned (the shops' policies). */
export function soldAsGiftCards(order: Order): number {
  const prices = new Map(order.line_items?.map((line) => [line.id, line.unit_price ?? 0]));
  return (order.fulfillments ?? [])
    .filter(({ digital_delivery }) => digital_delivery?.license_key)
    .flatMap(({ line_items }) => line_items ?? [])
    .reduce((sum, { id, quantity }) => sum + (prices.get(id) ?? 0) * quantity, 0);
}

/** The order with what went back as credit: no refund of the card, so it is not in `amount_refunded`, which never exceeds what was charged. */
export function creditGiven(order: Order, credit: Omit<Adjustment, 'type' | 'status'>): Order {
  return { ...order, adjustments: [...(order.adjustments ?? []), { type: 'credit', status: 'completed', ...credit }] };
}

/** The order with that refund settled: given back, or not. */
export function refundSettled(order: Order, id: string, status: 'completed' | 'failed'): Order {
  return withRefunds({ ...order, adjustments: (order.adjustments ?? []).map((one) => (one.id === id ? { ...one, status } : one)) });
}

/** The refund that waits for the provider, if any: one at a time. */
export const pendingRefund = (order: Order): Adjustment | undefined =>
  order.adjustments?.find(({ type, status }) => type === 'refund' && status === 'pending');
