import type { AfterSalesRequest, Order, Pieces } from '@/lib/acp/schema';

/** A return as the merchant keeps it, beside its order. `refund`: what was promised, minor units. */
export type StoredReturn = {
  id: string;
  lines: Pieces[];
  reason: ReturnReason;
  refund: number;
  handover: { type: 'drop_off' | 'pickup'; date?: string };
  status: 'requested' | 'received' | 'withdrawn';
  requestedAt: string;
  receivedAt?: string;
  /** Its adjustment of the order, and that of its refund once there is one. */
  adjustmentId: string;
  refundIds?: string[];
  exchangeFor?: string;
};

/** `ours`: the merchant's fault, so postage and, of a whole order, delivery are not the buyer's; `again`: what comes back can be sold. */
export const returnReasons = {
  too_small: { text: 'Too small', ours: false, again: true },
  too_large: { text: 'Too large', ours: false, again: true },
  changed_mind: { text: 'Changed my mind', ours: false, again: true },
  not_as_described: { text: 'Not as described', ours: true, again: true },
  wrong_item: { text: 'Another thing came', ours: true, again: true },
  damaged: { text: 'Damaged or faulty', ours: true, again: false },
} as const;
export type ReturnReason = keyof typeof returnReasons;
export const isReason = (word: string): word is ReturnReason => Object.hasOwn(returnReasons, word);

const dayMs = 86_400_000;
const waits = (status: string | undefined) => status === 'pending' || status === 'processing';

function summed(all: Pieces[]): Map<string, number> {
  const sums = new Map<string, number>();
  for (const { id, quantity } of all) sums.set(id, (sums.get(id) ?? 0) + quantity);
  return sums;
}
const listed = (sums: ReadonlyMap<string, number>): Pieces[] =>
  [...sums].flatMap(([id, quantity]) => (quantity > 0 ? [{ id, quantity }] : []));

/** What has not left yet and can still be canceled. */
export function cancelable(order: Order): Pieces[] {
  return listed(summed((order.fulfillments ?? []).filter(({ status }) => waits(status)).flatMap(({ line_items }) => line_items ?? [])));
}

/** Pieces that are on their way back or came back. */
export const returning = (returns: readonly StoredReturn[]): ReadonlyMap<string, number> =>
  summed(returns.filter(({ status }) => status !== 'withdrawn').flatMap(({ lines }) => lines));

/**
 * What was delivered, came in a parcel, is not coming back already and is inside the window, with the last moment for it (the earliest of its parcels).
 * Codes that were sent are with whoever holds them: they do not come back.
 */
export function returnable(order: Order, returns: readonly StoredReturn[], days: number, now: Date): (Pieces & { until: string })[] {
  const gone = returning(returns);
  const delivered = (order.fulfillments ?? []).flatMap(({ type, status, line_items = [], events = [] }) => {
    const at = events.findLast((event) => event.type === 'delivered')?.occurred_at;
    if (type === 'digital' || status !== 'delivered' || at === undefined) return [];
    return line_items.map((line) => ({ ...line, until: new Date(Date.parse(at) + days * dayMs).toISOString() }));
  });
  const open = delivered.filter(({ until }) => Date.parse(until) > now.getTime());
  const all = summed(delivered);
  return [...summed(open)].flatMap(([id, inside]) => {
    const quantity = Math.min(inside, (all.get(id) ?? 0) - (gone.get(id) ?? 0));
    const until = open
      .filter((one) => one.id === id)
      .map((one) => one.until)
      .sort()[0];
    return quantity > 0 && until ? [{ id, quantity, until }] : [];
  });
}

/** Whether these pieces are among those, every line at most once. */
export function isAmong(wanted: readonly Pieces[], open: readonly Pieces[]): boolean {
  const most = summed([...open]);
  return new Set(wanted.map(({ id }) => id)).size === wanted.length && wanted.every(({ id, quantity }) => quantity <= (most.get(id) ?? 0));
}

/** The next five working days, as dates, for a pickup. */
export function pickupDates(now: Date): string[] {
  const days: string[] = [];
  for (let ahead = 1; days.length < 5; ahead++) {
    const day = new Date(now.getTime() + ahead * dayMs);
    if (day.getUTCDay() % 6 !== 0) days.push(day.toISOString().slice(0, 10));
  }
  return days;
}

/** A return as it is told. */
export function requestOf(one: StoredReturn, order: Order, label: AfterSalesRequest['label'], currency: string): AfterSalesRequest {
  const refunds = (order.adjustments ?? []).filter(({ id }) => one.refundIds?.includes(id));
  const paid = one.status === 'received' && refunds.every(({ status }) => status === 'completed');
  return {
    id: one.id,
    type: one.exchangeFor === undefined ? 'return' : 'exchange',
    status: paid ? 'refunded' : one.status,
    line_items: one.lines,
    reason: returnReasons[one.reason].text,
    requested_at: one.requestedAt,
    ...(one.receivedAt ? { received_at: one.receivedAt } : {}),
    refund: { amount: one.refund, currency },
    handover: one.handover,
    ...(label && one.status !== 'withdrawn' ? { label } : {}),
    ...(one.exchangeFor === undefined ? {} : { exchange_for: one.exchangeFor }),
  };
}
