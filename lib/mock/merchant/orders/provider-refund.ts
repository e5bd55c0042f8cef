import type { PaymentNews } from '@/lib/payments/types';
import type { Desk } from '../desk';
import { readOrderOfPayment } from '../store/orders';
import { changeOrder } from './change';
import { recoverRefunds } from './give-back';
import { pendingRefund, withRefunds } from './refund';

/**
 * A refund that the provider tells of. One that was asked for here is brought to its end (the provider is asked again under its key); one made in the
 * provider's dashboard becomes an adjustment of the order, once. Throws while the books cannot be right yet, so that the event is sent again.
 */
export async function heardOfRefund(desk: Desk, merchant: string, news: Extract<PaymentNews, { kind: 'refund' }>): Promise<void> {
  const found = await readOrderOfPayment(desk.db, merchant, news.paymentIntentId);
  if (!found) return;
  if (news.askedWith?.startsWith(`${found.id}:`)) return recoverRefunds(desk);
  const id = `adj_${news.refundId}`;
  await changeOrder(desk, merchant, found.id, (before) => {
    const known = before.order.adjustments?.find((one) => one.id === id);
    const same = { order: before.order, refunded: before.refunded, refunding: pendingRefund(before.order) !== undefined, quiet: true };
    if (known?.status === 'failed' || (known ? news.given : !news.given)) return same;
    const refunded = before.refunded + (known ? -news.amount : news.amount);
    if (refunded > before.captured) throw new Error('more was given back than was taken');
    const status = news.given ? ('completed' as const) : ('failed' as const);
    const adjustment = known
      ? { ...known, status }
      : {
          ...{ id, type: 'refund', status, occurred_at: news.at.toISOString() },
          ...{ amount: news.amount, currency: before.currency, description: "Given back in the payment provider's dashboard" },
        };
    const others = (before.order.adjustments ?? []).filter((one) => one.id !== id);
    return { ...same, order: withRefunds({ ...before.order, adjustments: [...others, adjustment] }), refunded, quiet: false };
  });
}
