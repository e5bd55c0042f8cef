import { AcpError, type Order } from '@/lib/acp/schema';
import type { Desk } from '../desk';
import type { Drawn } from '../store/attempts';
import type { OrderWrite, StoredOrder } from '../store/orders';
import { creditGiven, pendingRefund, refundBegun, soldAsGiftCards } from './refund';

const refuse = (status: number, code: string, message: string, param?: string) =>
  new AcpError(status, { type: 'invalid_request', code, message, ...(param ? { param } : {}) });

export type Said = { reason?: string; description?: string; line_items?: { id: string; quantity: number }[] };

/** The most that can still go back of an order, minor units. */
export function refundable({ captured, refunded, drawn, credited, order }: StoredOrder): number {
  const paid = captured - refunded + drawn.reduce((sum, { n }) => sum + n, 0) - credited;
  return Math.max(0, paid - soldAsGiftCards(order));
}

/** Where `amount` goes: the card first, up to what it was charged, then what was drawn last (decision 015). */
export function routesOf({ captured, refunded, drawn, credited }: StoredOrder, amount: number): { card: number; back: Drawn[] } {
  const card = Math.min(amount, captured - refunded);
  return { card, back: takenBack(drawn, credited, amount - card) };
}

/** Throws AcpError 409 while another refund is under way, and for more than is left. */
export function mustBeRefundable(before: StoredOrder, amount: number): void {
  if (pendingRefund(before.order)) throw refuse(409, 'conflict', 'Another refund of this order is under way.');
  const left = refundable(before);
  if (amount <= 0 || amount > left) throw refuse(409, 'refund_exceeds_payment', `At most ${left} can be refunded.`, '$.amount');
}

/** The write that begins a refund of `amount`: counted now, so that no two of them give more than was paid. `ids`: its adjustments. */
export function refundDecided(
  desk: Desk,
  before: StoredOrder,
  amount: number,
  said: Said,
  now: Date,
): Omit<OrderWrite, 'event'> & { ids: string[] } {
  mustBeRefundable(before, amount);
  const { card, back: giveBack } = routesOf(before, amount);
  const ids: string[] = [];
  const adjustment = (part: number) => {
    const id = desk.newId('adj');
    ids.push(id);
    return { id, occurred_at: now.toISOString(), amount: part, currency: before.currency, ...said };
  };
  const begun: Order = card ? refundBegun(before.order, adjustment(card)) : before.order;
  const order = giveBack.reduce((so, { n, label }) => creditGiven(so, { ...adjustment(n), description: `Back on: ${label}` }), begun);
  return { order, refunded: before.refunded + card, credited: amount - card, refunding: card > 0, giveBack, ids };
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
