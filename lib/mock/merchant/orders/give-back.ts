import { AcpError, type Order } from '@/lib/acp/schema';
import type { Desk } from '../desk';
import { readRefunding, type StoredOrder } from '../store/orders';
import { changeOrder } from './change';
import { mustBeRefundable, refundable, refundDecided, routesOf, type Said } from './decide-refund';
import { creditGiven, pendingRefund, refundSettled } from './refund';

const refuse = (status: number, code: string, message: string, param?: string) =>
  new AcpError(status, { type: 'invalid_request', code, message, ...(param ? { param } : {}) });

export type RefundRequest = Said & {
  amount?: number;
  /** Instead of going back the way it came: credit for the buyer's next order. */
  to?: 'store_credit';
};

/**
 * Refunds part or all of what was paid: decided and counted first (never more than was paid, also when two ask at once). The card gets back first, up
 * to what it was charged, by the provider under a key of its own; what is more goes back on the gift cards and the store credit that paid, the last
 * one first, in the very statement that counts it. Throws AcpError 409 for too much, 503 when the provider does not answer; the rounds go on with it.
 */
export async function refundOrder(desk: Desk, merchant: string, id: string, request: RefundRequest): Promise<Order> {
  const { stored } = await changeOrder(desk, merchant, id, (before, now) => {
    const { amount = refundable(before), to, ...said } = request;
    if (to === 'store_credit') return asStoreCredit(desk, before, amount, said, now);
    const { ids: _ids, ...write } = refundDecided(desk, before, amount, said, now);
    return { ...write, quiet: write.refunding };
  });
  return settleRefund(desk, stored);
}

function asStoreCredit(desk: Desk, before: StoredOrder, amount: number, said: Said, now: Date) {
  mustBeRefundable(before, amount);
  if (!before.customerId) throw refuse(409, 'conflict', 'This order has no buyer who could hold store credit.', '$.to');
  const { card } = routesOf(before, amount);
  const adjustment = { id: desk.newId('adj'), occurred_at: now.toISOString(), amount, currency: before.currency, ...said };
  const order = creditGiven(before.order, { description: 'Store credit', ...adjustment });
  const grant = { id: desk.newId('crd'), customerId: before.customerId, amount };
  // What a gift card had paid becomes store credit too: it counts as gone back, and no card's balance moves.
  return { order, refunded: before.refunded + card, credited: amount - card, refunding: false, grant };
}

/** Asks the provider for the pending refund and writes what came of it. */
export async function settleRefund(desk: Desk, stored: StoredOrder): Promise<Order> {
  const refund = pendingRefund(stored.order);
  if (!refund || stored.paymentIntent === undefined) return stored.order;
  const amount = refund.amount ?? 0;
  const request = { paymentIntentId: stored.paymentIntent, amount, key: `${stored.id}:${refund.id}` };
  const answer = await desk.processorFor(stored.merchant).refund(request);
  if (!answer.ok && answer.trouble.kind === 'unavailable') {
    const message = 'The payment provider does not answer; the refund goes on by itself.';
    throw new AcpError(503, { type: 'service_unavailable', code: 'refund_outcome_unknown', message }, { 'retry-after': '2' });
  }
  const { order } = await changeOrder(desk, stored.merchant, stored.id, (before) => {
    if (pendingRefund(before.order)?.id !== refund.id)
      return { order: before.order, refunded: before.refunded, refunding: false, quiet: true };
    const settled = refundSettled(before.order, refund.id, answer.ok ? 'completed' : 'failed');
    return { order: settled, refunded: answer.ok ? before.refunded : before.refunded - amount, refunding: false };
  });
  return order;
}

/** Goes on with refunds that the provider had not answered, or whose process died. */
export async function recoverRefunds(desk: Desk): Promise<void> {
  for (const stored of await readRefunding(desk.db)) {
    await settleRefund(desk, stored).catch((error: unknown) => {
      if (!(error instanceof AcpError)) throw error;
    });
  }
}
