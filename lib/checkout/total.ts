import type { CheckoutSession, Total } from '@/lib/acp/schema';
import type { Money } from '@/lib/money';

/** The session's `total` entry; zero while the merchant cannot say one yet (then the session is not payable either). */
export function totalOf(session: CheckoutSession): Money {
  return { amount: totalEntry(session.totals)?.amount ?? 0, currency: session.currency };
}

export function totalEntry(totals: Total[]): Total | undefined {
  return totals.find((entry) => entry.type === 'total');
}

/** What a line costs as a shopper reads it: before tax where the merchant tells that, because tax has its own row among the totals. */
export function lineAmount(totals: Total[]): number | undefined {
  const entry = (type: string) => totals.find((one) => one.type === type)?.amount;
  return entry('subtotal') ?? entry('items_base_amount') ?? entry('total');
}

/**
 * Whether the amounts add up by the only rule that is written (digest §7). Entries of a kind that the rule does not know make it undecidable,
 * which counts as adding up: the merchant may know better.
 */
export function addsUp(totals: Total[]): boolean {
  const total = totalEntry(totals);
  if (!total) return true;
  const signs: Record<string, number> = {
    items_base_amount: 1,
    items_discount: -1,
    discount: -1,
    store_credit: -1,
    fulfillment: 1,
    tax: 1,
    fee: 1,
    gift_wrap: 1,
    tip: 1,
    subtotal: 0,
    total: 0,
    amount_refunded: 0,
  };
  if (totals.some((entry) => !(entry.type in signs))) return true;
  const hasBase = totals.some((entry) => entry.type === 'items_base_amount');
  const sum = totals.reduce((so, entry) => {
    if (!hasBase && entry.type === 'subtotal') return so + entry.amount;
    if (!hasBase && entry.type === 'items_discount') return so; // already inside the subtotal
    return so + (signs[entry.type] ?? 0) * entry.amount;
  }, 0);
  return sum === total.amount;
}
