import { AcpError, type Order } from '@/lib/acp/schema';
import type { Desk } from '../desk';
import type { Drawn } from '../store/attempts';
import { readRefunding, type StoredOrder } from '../store/orders';
import { changeOrder } from './change';
import { creditGiven, pendingRefund, refundBegun, refundSettled, soldAsGiftCards } from './refund';

const refuse = (status: number, code: string, message: string, param?: string) =>
  new AcpError(status, { type: 'invalid_request', code, message, ...(param ? { param } : {}) });

export type RefundRequest = {
  amount?: number;
  reason?: string;
  description?: string;
  line_items?: { id: string; quantity: number }[];
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
    const onCard = before.captured - before.refunded;
    const paid = onCard + before.drawn.reduce((sum, { n }) => sum + n, 0) - before.credited;
    const left = Math.max(0, paid - soldAsGiftCards(before.order));
    const amount = request.amount ?? left;
    if (pendingRefund(before.order)) throw refuse(409, 'conflict', 'Another refund of this order is under way.');
    if (amount <= 0 || amount > left) throw refuse(409, 'refund_exceeds_payment', `At most ${left} can be refunded.`, '$.amount');
    const { amount: _amount, to, ...said } = request;
    const adjustment = (part: number) => ({
      id: desk.newId('adj'),
      occurred_at: now.toISOString(),
      amount: part,
      currency: before.currency,
      ...said,
    });
    const card = Math.min(amount, onCard);
    const giveBack = takenBack(before.drawn, before.credited, amount - card);
    if (to === 'store_credit') {
      if (!before.customerId) throw refuse(409, 'conflict', 'This order has no buyer who could hold store credit.', '$.to');
      const order = creditGiven(before.order, { description: 'Store credit', ...adjustment(amount) });
      const grant = { id: desk.newId('crd'), customerId: before.customerId, amount };
      // What a gift card had paid becomes store credit too: it counts as gone back, and no card's balance moves.
      return { order, refunded: before.refunded + card, credited: amount - card, refunding: false, grant };
    }
    const order = giveBack.reduce(
      (so, { n, label }) => creditGiven(so, { description: `Back on: ${label}`, ...adjustment(n) }),
      card ? refundBegun(before.order, adjustment(card)) : before.order,
    );
    return { order, refunded: before.refunded + card, credited: amount - card, refunding: card > 0, giveBack, quiet: card > 0 };
  });
  return settleRefund(desk, stored);
}

/** Which credits get how much of `amount` back when `credited` has gone back already: the one that was drawn on last comes first. */
export function takenBack(drawn: readonly Drawn[], credited: number, amount: number): Drawn[] {
  let before = credited;
  let left = amount;
  return [...drawn].reverse().flatMap(({ id, n, label }) => {
    const open = Math.max(0, n - before);
    before = Math.max(0, before - n);
    const part = Math.min(open, left);
    left -= part;
    return part > 0 ? [{ id, n: part, label }] : [];
  });
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
