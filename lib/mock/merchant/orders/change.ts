import { AcpError, type Order } from '@/lib/acp/schema';
import type { Desk } from '../desk';
import { type OrderWrite, readOrder, type StoredOrder, updateOrder } from '../store/orders';
import { newEvent } from './place';

const refuse = (status: number, code: string, message: string) => new AcpError(status, { type: 'invalid_request', code, message });

/**
 * Reads an order, changes it, writes it with its `order_update` event; again when somebody else was faster. `change` may throw AcpError; what it returns
 * is written. Throws AcpError 404 for an order that this merchant does not have.
 */
export async function changeOrder(
  desk: Desk,
  merchant: string,
  id: string,
  change: (stored: StoredOrder, now: Date) => Omit<OrderWrite, 'event'> & { quiet?: boolean },
): Promise<{ stored: StoredOrder; order: Order }> {
  for (let round = 0; round < 50; round++) {
    const stored = await readOrder(desk.db, merchant, id);
    if (!stored) throw refuse(404, 'not_found', 'This merchant has no such order.');
    const now = desk.clock();
    const { quiet, ...write } = change(stored, now);
    const event = quiet ? undefined : newEvent(desk, { type: 'order_update', data: write.order }, now);
    if (!(await updateOrder(desk.db, stored, { ...write, ...(event ? { event } : {}) }, now))) continue;
    told(desk, merchant, { ...write, ...(event ? { event } : {}) });
    return { stored: { ...stored, ...write, version: stored.version + 1 }, order: write.order };
  }
  throw refuse(409, 'conflict', 'The order is being changed by too many at once.');
}

/** What follows a written change: its event is sent, and the shelf is as it is now. */
export function told(desk: Desk, merchant: string, { event, restock }: OrderWrite): void {
  if (event) desk.eventAdded({ ...event, merchant });
  if (!restock?.length) return;
  desk.stock.forget();
  desk.goodsSold(restock.map((piece) => ({ id: piece.id, n: -piece.n })));
}

/** Lines are called `li_<variant>`. */
export const onTheShelf = (lines: readonly { id: string; quantity: number }[]): { id: string; n: number }[] =>
  lines.map(({ id, quantity }) => ({ id: id.replace(/^li_/, ''), n: quantity }));

/** The pieces that were still to go before and are not any more. */
export function takenOut(before: Order, after: Order): { id: string; n: number }[] {
  const current = new Map(after.line_items?.map((line) => [line.id, line.quantity.current]));
  return (before.line_items ?? []).flatMap(({ id, quantity }) => {
    const n = quantity.current - (current.get(id) ?? quantity.current);
    return n > 0 ? onTheShelf([{ id, quantity: n }]) : [];
  });
}

/** A change that moves no money; what is taken out of the order goes back on the shelf. Throws AcpError 409 when `change` finds nothing to do. */
export async function moveOrder(
  desk: Desk,
  merchant: string,
  id: string,
  change: (order: Order, now: Date) => Order | undefined,
  otherwise: string,
): Promise<Order> {
  const { order } = await changeOrder(desk, merchant, id, (stored, now) => {
    const changed = change(stored.order, now);
    if (!changed) throw refuse(409, 'conflict', otherwise);
    return { order: changed, refunded: stored.refunded, refunding: pendingIn(stored), restock: takenOut(stored.order, changed) };
  });
  return order;
}

const pendingIn = ({ order }: StoredOrder): boolean =>
  order.adjustments?.some(({ type, status }) => type === 'refund' && status === 'pending') ?? false;
