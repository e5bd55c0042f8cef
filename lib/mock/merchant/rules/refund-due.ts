import type { Order, Pieces } from '@/lib/acp/schema';
import { cancelable, type ReturnReason, returning, returnReasons, type StoredReturn } from './returns';

/** What `n` of a line's pieces bring back after `before` of them did: shares of what the line cost, tax included, that add up to it exactly. */
export const shareOf = (total: number, ordered: number, before: number, n: number): number =>
  Math.round((total * (before + n)) / ordered) - Math.round((total * before) / ordered);

type Due = { amount: number; notes: string[] };
type Of = { order: Order; returns: readonly StoredReturn[]; lines: readonly Pieces[]; left: number };

function ofLines({ order, returns, lines }: Of): number {
  const back = returning(returns);
  return lines.reduce((sum, { id, quantity: n }) => {
    const line = order.line_items?.find((one) => one.id === id);
    if (!line) return sum;
    const { ordered, current } = line.quantity;
    const total = line.totals?.find(({ type }) => type === 'total')?.amount ?? line.subtotal ?? 0;
    return sum + shareOf(total, ordered, ordered - current + (back.get(id) ?? 0), n);
  }, 0);
}

const hasDelivery = (order: Order): boolean => order.totals?.some(({ type, amount }) => type === 'fulfillment' && amount > 0) ?? false;
const kept = 'Delivery is not refunded.';
const given = 'Delivery is refunded too.';
const said = (order: Order, text: string): string[] => (hasDelivery(order) ? [text] : []);

/** Cancelled before it left: all that is left of what was paid when nothing stays in the order, else the pieces with their tax. Never more than `left`. */
export function dueForCancelling(of: Of): Due {
  const { order, lines, left } = of;
  const open = cancelable(order);
  const all = open.every(({ id, quantity }) => lines.some((line) => line.id === id && line.quantity === quantity));
  const nothingStays = all && (order.line_items ?? []).every(({ quantity }) => quantity.fulfilled === 0);
  return nothingStays
    ? { amount: left, notes: said(order, given) }
    : { amount: Math.min(ofLines(of), left), notes: said(order, 'Delivery stays paid: the rest of the order still comes.') };
}

/** Sent back: the pieces with their tax; delivery with them when everything comes back and the merchant's terms or its fault say so. */
export function dueForReturning(of: Of, reason: ReturnReason, withDelivery: boolean): Due {
  const { order, returns, lines, left } = of;
  const back = returning([...returns.filter(({ status }) => status !== 'withdrawn')]);
  const whole = (order.line_items ?? []).every(
    ({ id, quantity }) => quantity.current <= (back.get(id) ?? 0) + (lines.find((line) => line.id === id)?.quantity ?? 0),
  );
  const pending = returns.filter(({ status }) => status === 'requested').reduce((sum, { refund }) => sum + refund, 0);
  const free = Math.max(0, left - pending);
  const delivery = whole && (withDelivery || returnReasons[reason].ours);
  return delivery ? { amount: free, notes: said(order, given) } : { amount: Math.min(ofLines(of), free), notes: said(order, kept) };
}
