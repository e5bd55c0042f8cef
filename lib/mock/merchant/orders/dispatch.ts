import type { Fulfillment, FulfillmentEvent, Order } from '@/lib/acp/schema';
import { withStatus } from './status';

export type Parcel = {
  /** Which pieces are in it; absent: all that is still to go. */
  line_items?: { id: string; quantity: number }[];
  carrier?: string;
  tracking_number?: string;
  tracking_url?: string;
};
type Making = { newId: (prefix: string) => string; now: Date };

const waiting = (fulfillment: Fulfillment): boolean => fulfillment.status === 'pending' || fulfillment.status === 'processing';

/**
 * The order with a parcel on its way (or ready at the counter). What is not in it stays behind as a fulfilment of its own, so that one order can
 * come in several parcels. Undefined when there is nothing to send or more is named than is waiting.
 */
export function dispatched(order: Order, parcel: Parcel, making: Making): Order | undefined {
  const open = (order.fulfillments ?? []).filter(waiting);
  const asked = new Map(parcel.line_items?.map(({ id, quantity }) => [id, quantity]));
  const sent = new Map<string, number>();
  const fulfillments = (order.fulfillments ?? []).flatMap((fulfillment) => {
    if (!open.includes(fulfillment)) return [fulfillment];
    const taken = (fulfillment.line_items ?? []).map(({ id, quantity }) => {
      const n = parcel.line_items ? Math.min(quantity, asked.get(id) ?? 0) : quantity;
      asked.set(id, (asked.get(id) ?? 0) - n);
      sent.set(id, (sent.get(id) ?? 0) + n);
      return { id, quantity: n };
    });
    const inside = taken.filter(({ quantity }) => quantity > 0);
    if (!inside.length) return [fulfillment];
    const left = (fulfillment.line_items ?? []).map(({ id, quantity }, at) => ({ id, quantity: quantity - (taken[at]?.quantity ?? 0) }));
    const rest = left.filter(({ quantity }) => quantity > 0);
    const gone = onItsWay({ ...fulfillment, line_items: inside }, parcel, making);
    return rest.length ? [gone, { ...fulfillment, id: making.newId('ful'), line_items: rest }] : [gone];
  });
  if (!sent.size || [...sent.values()].every((n) => n === 0)) return undefined;
  if (parcel.line_items && [...asked.values()].some((n) => n > 0)) return undefined;
  const line_items = order.line_items?.map((line) => ({
    ...line,
    quantity: { ...line.quantity, fulfilled: Math.min(line.quantity.current, line.quantity.fulfilled + (sent.get(line.id) ?? 0)) },
  }));
  return withStatus({ ...order, fulfillments, ...(line_items ? { line_items } : {}) });
}

function onItsWay(fulfillment: Fulfillment, parcel: Parcel, making: Making): Fulfillment {
  const pickup = fulfillment.type === 'pickup';
  const { carrier = fulfillment.carrier, tracking_number, tracking_url } = parcel;
  return withEvent(
    {
      ...fulfillment,
      status: pickup ? 'ready_for_pickup' : 'shipped',
      ...(carrier && !pickup ? { carrier } : {}),
      ...(tracking_number ? { tracking_number } : {}),
      ...(tracking_url ? { tracking_url } : {}),
    },
    pickup ? 'ready_for_pickup' : 'shipped',
    making,
  );
}

/** The order with everything that was on its way delivered, or one fulfilment of it. Undefined when nothing was. */
export function delivered(order: Order, fulfillmentId: string | undefined, making: Making): Order | undefined {
  const arrives = (one: Fulfillment) =>
    !waiting(one) && one.status !== 'delivered' && one.status !== 'canceled' && (fulfillmentId === undefined || one.id === fulfillmentId);
  if (!order.fulfillments?.some(arrives)) return undefined;
  const fulfillments = order.fulfillments.map((one) =>
    arrives(one) ? withEvent({ ...one, status: 'delivered' }, 'delivered', making) : one,
  );
  return withStatus({ ...order, fulfillments });
}

/** Events are only ever added (digest §11). */
function withEvent(fulfillment: Fulfillment, type: FulfillmentEvent['type'], { newId, now }: Making): Fulfillment {
  return { ...fulfillment, events: [...(fulfillment.events ?? []), { id: newId('fev'), type, occurred_at: now.toISOString() }] };
}

/**
 * The order with what has not left canceled, all of it or these pieces: lines reduced, fulfilments made smaller or closed. Undefined when all has left, or
 * more is named than is waiting.
 */
export function withdrawn(order: Order, making: Making, pieces?: readonly { id: string; quantity: number }[]): Order | undefined {
  if (!(order.fulfillments ?? []).some(waiting)) return undefined;
  const asked = pieces && new Map(pieces.map(({ id, quantity }) => [id, quantity]));
  const taken = new Map<string, number>();
  const fulfillments = order.fulfillments?.map((one) => {
    if (!waiting(one)) return one;
    const left = (one.line_items ?? []).map(({ id, quantity }) => {
      const n = asked ? Math.min(quantity, asked.get(id) ?? 0) : quantity;
      asked?.set(id, (asked.get(id) ?? 0) - n);
      taken.set(id, (taken.get(id) ?? 0) + n);
      return { id, quantity: quantity - n };
    });
    const stays = left.filter(({ quantity }) => quantity > 0);
    return stays.length ? { ...one, line_items: stays } : withEvent({ ...one, status: 'canceled' }, 'canceled', making);
  });
  if (asked && [...asked.values()].some((n) => n > 0)) return undefined;
  const line_items = order.line_items?.map((line) => ({
    ...line,
    quantity: { ...line.quantity, current: line.quantity.current - (taken.get(line.id) ?? 0) },
  }));
  return withStatus({ ...order, ...(fulfillments ? { fulfillments } : {}), ...(line_items ? { line_items } : {}) });
}
