import type { Order, OrderLineItem, OrderLineStatus, OrderStatus } from '@/lib/acp/schema';

/** Digest §11: a line's status follows from its quantities. */
export function lineStatus({ current, fulfilled }: OrderLineItem['quantity']): OrderLineStatus {
  if (current === 0) return 'removed';
  if (fulfilled >= current) return 'fulfilled';
  return fulfilled > 0 ? 'partial' : 'processing';
}

const moving = new Set(['processing', 'shipped', 'in_transit', 'out_for_delivery', 'ready_for_pickup']);

/** Digest §11, in its order: canceled, completed, shipped, processing, confirmed; `manual_review` stays until somebody decides. */
export function orderStatus(order: Pick<Order, 'status' | 'line_items' | 'fulfillments'>): OrderStatus {
  const lines = order.line_items ?? [];
  const open = (order.fulfillments ?? []).filter((one) => one.status !== 'canceled');
  if (order.status === 'manual_review') return 'manual_review';
  if (lines.length && lines.every((line) => line.quantity.current === 0)) return 'canceled';
  const allFulfilled = lines.length > 0 && lines.every((line) => line.quantity.fulfilled >= line.quantity.current);
  if (allFulfilled && open.length && open.every((one) => one.status === 'delivered')) return 'completed';
  if (allFulfilled) return 'shipped';
  if (lines.some((line) => line.quantity.fulfilled > 0) || open.some((one) => moving.has(one.status ?? ''))) return 'processing';
  return 'confirmed';
}

/** The order with the statuses that follow from its quantities and fulfilments. */
export function withStatus(order: Order): Order {
  const line_items = order.line_items?.map((line) => ({ ...line, status: lineStatus(line.quantity) }));
  return { ...order, ...(line_items ? { line_items } : {}), status: orderStatus(order) };
}
