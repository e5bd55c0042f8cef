import type { Adjustment, Order } from '@/lib/acp/schema';

/** How far an order is, for statuses that only go forward; words we do not know have no rank (digest §11: open enum). */
const ranks: Record<string, number> = { created: 0, manual_review: 1, confirmed: 2, processing: 3, shipped: 4, completed: 5, canceled: 6 };
const steps: Record<string, number> = {
  pending: 0,
  processing: 1,
  ready_for_pickup: 2,
  shipped: 2,
  in_transit: 3,
  out_for_delivery: 4,
  delivered: 5,
};

type Facts = { ids: Set<string>; latest: number; progress: number };

/** A settled adjustment knows all that the pending one did: a late "pending" is older. */
const known = ({ id, status }: Adjustment) => (status === 'pending' ? [`a ${id}`] : [`a ${id}`, `a ${id} ${status}`]);

/** Everything in an order that only ever grows: events and adjustments with their times, and what was sent. */
function factsOf(order: Order): Facts {
  const events = (order.fulfillments ?? []).flatMap((fulfillment) => fulfillment.events ?? []);
  const adjustments = order.adjustments ?? [];
  const ids = new Set([...events.map((event) => `e ${event.id}`), ...adjustments.flatMap(known)]);
  const times = [...events, ...adjustments].map((one) => Date.parse(one.occurred_at)).filter((time) => !Number.isNaN(time));
  const sent = (order.line_items ?? []).reduce((sum, line) => sum + line.quantity.fulfilled, 0);
  const shipped = (order.fulfillments ?? []).reduce((sum, one) => sum + (steps[one.status ?? ''] ?? 0), 0);
  return { ids, latest: Math.max(0, ...times), progress: sent * 100 + shipped };
}

const holds = (all: Set<string>, some: Set<string>) => [...some].every((id) => all.has(id));

/**
 * Whether `incoming` is an older picture of the order than `current`. Events carry no number (digest §12), so what only grows decides: the
 * append-only events and adjustments first, then their times, then quantities sent and the status. When nothing tells, the later arrival counts.
 */
export function isOlder(incoming: Order, current: Order): boolean {
  const a = factsOf(incoming);
  const b = factsOf(current);
  const aHolds = holds(a.ids, b.ids);
  const bHolds = holds(b.ids, a.ids);
  if (aHolds !== bHolds) return bHolds;
  if (!aHolds && a.latest !== b.latest) return a.latest < b.latest;
  const from = ranks[incoming.status ?? ''];
  const to = ranks[current.status ?? ''];
  if (from !== undefined && to !== undefined && from !== to) return from < to;
  return a.progress < b.progress;
}

/** The order after an event: events carry the full order, but what a merchant leaves out of a later one is not forgotten. */
export function withEvent(current: Order, incoming: Order): Order {
  return isOlder(incoming, current) ? current : { ...current, ...incoming };
}
