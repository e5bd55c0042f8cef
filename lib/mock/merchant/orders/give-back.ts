import { AcpError, type Order } from '@/lib/acp/schema';
import type { Desk } from '../desk';
import { readRefunding, type StoredOrder } from '../store/orders';
import { changeOrder } from './change';
import { pendingRefund, refundBegun, refundSettled } from './refund';

const refuse = (status: number, code: string, message: string, param?: string) =>
  new AcpError(status, { type: 'invalid_request', code, message, ...(param ? { param } : {}) });

export type RefundRequest = { amount?: number; reason?: string; description?: string; line_items?: { id: string; quantity: number }[] };

/**
 * Refunds part or all of what was paid: decided and counted first (never more than captured, also when two ask at once), then given back by the
 * provider under a key of its own, then told. Throws AcpError 409 for too much, 503 when the provider does not answer; the rounds then go on with it.
 */
export async function refundOrder(desk: Desk, merchant: string, id: string, request: RefundRequest): Promise<Order> {
  const { stored } = await changeOrder(desk, merchant, id, (before, now) => {
    const left = before.captured - before.refunded;
    const amount = request.amount ?? left;
    if (pendingRefund(before.order)) throw refuse(409, 'conflict', 'Another refund of this order is under way.');
    if (amount <= 0 || amount > left) throw refuse(409, 'refund_exceeds_payment', `At most ${left} can be refunded.`, '$.amount');
    const { amount: _amount, ...said } = request;
    const order = refundBegun(before.order, {
      id: desk.newId('adj'),
      occurred_at: now.toISOString(),
      amount,
      currency: before.currency,
      ...said,
    });
    return { order, refunded: before.refunded + amount, refunding: true, quiet: true };
  });
  return settleRefund(desk, stored);
}

/** Asks the provider for the pending refund and writes what came of it. */
async function settleRefund(desk: Desk, stored: StoredOrder): Promise<Order> {
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
