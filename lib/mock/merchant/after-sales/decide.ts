import type { z } from 'zod';
import {
  AcpError,
  type Adjustment,
  type AfterSalesQuoteRequest,
  type CancellationRequest,
  type Order,
  type Pieces,
  type ReturnRequest,
} from '@/lib/acp/schema';
import type { Desk } from '../desk';
import { onTheShelf, takenOut } from '../orders/change';
import { refundable, refundDecided, type Said } from '../orders/decide-refund';
import { withdrawn } from '../orders/dispatch';
import { pendingRefund } from '../orders/refund';
import { dueForCancelling, dueForReturning } from '../rules/refund-due';
import { cancelable, isAmong, isReason, type ReturnReason, returnable, returnReasons, type StoredReturn } from '../rules/returns';
import type { Shop } from '../shop';
import type { OrderWrite, StoredOrder } from '../store/orders';
import { afterSalesOf } from './told';

type Write = Omit<OrderWrite, 'event'>;

const refuse = (status: number, code: string, message: string, param?: string, headers?: Record<string, string>) =>
  new AcpError(status, { type: 'invalid_request', code, message, ...(param ? { param } : {}) }, headers);

/** What the merchant owes for these pieces now. Throws AcpError 409 for pieces that cannot be canceled or returned (any more). */
export function dueFor(
  shop: Shop,
  { order, returns, ...stored }: StoredOrder,
  { type, line_items: lines, reason = 'changed_mind' }: z.output<typeof AfterSalesQuoteRequest>,
  now: Date,
): { amount: number; notes: string[]; reason: ReturnReason } {
  const known = reasonOf(reason);
  const { days, delivery = false } = shop.profile.returns;
  const open: Pieces[] = type === 'cancellation' ? cancelable(order) : returnable(order, returns, days, now);
  if (!isAmong(lines, open))
    throw refuse(409, type === 'cancellation' ? 'not_cancelable' : 'not_returnable', gone(type, order), '$.line_items');
  const of = { order, returns, lines, left: refundable({ order, returns, ...stored }) };
  return { ...(type === 'cancellation' ? dueForCancelling(of) : dueForReturning(of, known, delivery)), reason: known };
}

const gone = (type: string, order: Order): string => {
  if (type !== 'cancellation') return 'These pieces cannot be returned, or not any more.';
  return cancelable(order).length
    ? 'Some of it has left meanwhile and can no longer be canceled. It can be returned once it is delivered.'
    : 'It has left meanwhile and can no longer be canceled. It can be returned once it is delivered.';
};

function reasonOf(word: string): ReturnReason {
  if (isReason(word)) return word;
  throw refuse(400, 'invalid_type', 'This reason is not one of those that were offered.', '$.reason');
}

/** The shopper agreed to an amount; another is said, not paid (and the pieces may have left meanwhile, which is said first). */
function asSeen(due: number, { currency }: StoredOrder, seen: { amount: number; currency: string }): void {
  if (due !== seen.amount || currency !== seen.currency)
    throw refuse(409, 'refund_changed', 'The refund is another amount by now. Look at it again.', '$.expected_refund');
}

/** Pieces taken out before they left, put back on the shelf, and what they cost refunded, all in one write. */
export function canceledBy(desk: Desk, shop: Shop, stored: StoredOrder, asked: z.output<typeof CancellationRequest>): Write {
  const now = desk.clock();
  const { amount } = dueFor(shop, stored, { ...asked, type: 'cancellation', reason: 'changed_mind' }, now);
  asSeen(amount, stored, asked.expected_refund);
  const changed = withdrawn(stored.order, { newId: desk.newId, now }, asked.line_items);
  if (!changed) throw refuse(409, 'not_cancelable', gone('cancellation', stored.order), '$.line_items');
  const id = desk.newId('adj');
  const order = withAdjustment(changed, {
    ...{ id, type: 'cancellation', status: 'completed', occurred_at: now.toISOString(), line_items: asked.line_items },
    ...(asked.reason ? { reason: asked.reason } : {}),
  });
  const restock = takenOut(stored.order, order);
  return {
    ...refunded(
      desk,
      { ...stored, order },
      amount,
      { reason: 'order_canceled', description: 'Canceled before it left', line_items: asked.line_items },
      now,
    ),
    restock,
  };
}

/** A return, written down beside the order; nothing is paid back before it is here. */
export function returnAskedFor(desk: Desk, shop: Shop, stored: StoredOrder, asked: z.output<typeof ReturnRequest>): Write {
  const now = desk.clock();
  const { amount, reason } = dueFor(shop, stored, { ...asked, type: 'return' }, now);
  asSeen(amount, stored, asked.expected_refund);
  const offered = afterSalesOf(desk, shop, stored, now).returns.handovers.find(({ type }) => type === asked.handover.type);
  const { date } = asked.handover;
  if (!offered || (offered.dates ? !date || !offered.dates.includes(date) : date !== undefined))
    throw refuse(400, 'invalid_type', 'This way or day of handing it over was not offered.', '$.handover');
  const one: StoredReturn = {
    ...{ id: desk.newId('ret'), lines: asked.line_items, reason, refund: amount, status: 'requested', requestedAt: now.toISOString() },
    handover: { type: asked.handover.type === 'pickup' ? 'pickup' : 'drop_off', ...(date ? { date } : {}) },
    adjustmentId: desk.newId('adj'),
    ...(asked.exchange_for ? { exchangeFor: asked.exchange_for } : {}),
  };
  const order = withAdjustment(stored.order, {
    ...{ id: one.adjustmentId, type: one.exchangeFor ? 'exchange' : 'return', status: 'pending', occurred_at: one.requestedAt },
    ...{ line_items: one.lines, reason, description: returnReasons[reason].text },
  });
  return { order, ...unmoved(stored), returns: [...stored.returns, one] };
}

/** Throws AcpError 404 for a return that is not there, 409 for one that has come back already. */
export function withdrawnBy(stored: StoredOrder, id: string): Write {
  const one = stored.returns.find((known) => known.id === id);
  if (!one) throw refuse(404, 'not_found', 'This order has no such return.', '$.request_id');
  if (one.status !== 'requested') throw refuse(409, 'conflict', 'This return has come to its end already.');
  const order = adjusted(stored.order, one.adjustmentId, 'canceled');
  return { order, ...unmoved(stored), returns: replaced(stored.returns, { ...one, status: 'withdrawn' }) };
}

/** The parcel is here: what was promised goes back, never more than is left, and what can be sold again is on the shelf. */
export function receivedBy(desk: Desk, stored: StoredOrder, id: string | undefined, now: Date): Write {
  const one = stored.returns.find((known) => (id === undefined ? known.status === 'requested' : known.id === id));
  if (one?.status !== 'requested') throw refuse(409, 'conflict', 'No such return is on its way.');
  const before = { ...stored, order: adjusted(stored.order, one.adjustmentId, 'completed') };
  const amount = Math.min(one.refund, refundable(before));
  const { ids, ...write } = refunded(
    desk,
    before,
    amount,
    { reason: 'return_received', description: 'For what came back', line_items: one.lines },
    now,
  );
  const received: StoredReturn = { ...one, status: 'received', receivedAt: now.toISOString(), refundIds: ids };
  return { ...write, returns: replaced(stored.returns, received), restock: returnReasons[one.reason].again ? onTheShelf(one.lines) : [] };
}

function refunded(desk: Desk, before: StoredOrder, amount: number, said: Said, now: Date): Write & { ids: string[] } {
  if (amount === 0) return { order: before.order, ...unmoved(before), ids: [] };
  if (pendingRefund(before.order))
    throw refuse(409, 'refund_in_progress', 'Another refund of this order is under way. Try again in a moment.', undefined, {
      'retry-after': '2',
    });
  return refundDecided(desk, before, amount, said, now);
}

/** No money moves. */
const unmoved = (stored: StoredOrder) => ({ refunded: stored.refunded, refunding: pendingRefund(stored.order) !== undefined });
const replaced = (all: StoredReturn[], one: StoredReturn): StoredReturn[] => all.map((other) => (other.id === one.id ? one : other));
const withAdjustment = (order: Order, one: Adjustment): Order => ({ ...order, adjustments: [...(order.adjustments ?? []), one] });
const adjusted = (order: Order, id: string, status: Adjustment['status']): Order => ({
  ...order,
  adjustments: (order.adjustments ?? []).map((one) => (one.id === id ? { ...one, status } : one)),
});
