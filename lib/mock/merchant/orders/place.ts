import type { CheckoutSession, Fulfillment, FulfillmentOption, Order, OrderEvent, OrderLineItem } from '@/lib/acp/schema';
import { amountOf } from '@/lib/acp/schema';
import type { Desk } from '../desk';
import type { Asked } from '../rules/asked';
import { merchantUrl } from '../rules/links';
import type { Shop } from '../shop';
import type { PlacedOrder } from '../store/settle';
import { giftCardsOf } from './gift-cards';
import { withStatus } from './status';

/** Longer than one try takes. */
const firstTryMs = 15_000;

/** The order of a paid session (digest §11), and the event that tells the agent. */
export function orderFor(
  desk: Desk,
  shop: Shop,
  asked: Asked,
  session: CheckoutSession,
  now: Date,
): Omit<PlacedOrder, 'customer'> & { order: Order } {
  const { profile } = shop;
  const id = desk.newId('ord');
  const accessKey = desk.newId('key').slice(4);
  const number = `${profile.prefix.toUpperCase()}-${desk.newId('n').slice(2, 10).toUpperCase()}`;
  const permalink = `${merchantUrl(desk.origin, profile.slug)}/orders/${id}?key=${accessKey}`;
  const newId = (prefix: string) => desk.newId(prefix);
  const { fulfillments: giftCards, cards } = giftCardsOf(shop, session, { newId, now, accessUrl: permalink });
  const inCards = new Set(giftCards.flatMap((one) => one.line_items?.map((line) => line.id) ?? []));
  const fulfillments = [...fulfillmentsOf(session, inCards, newId, now, permalink), ...giftCards];
  const delivered = new Set(
    fulfillments.filter((one) => one.status === 'delivered').flatMap((one) => one.line_items?.map((line) => line.id) ?? []),
  );
  const estimate = estimatedDelivery(fulfillments);
  const order: Order = withStatus({
    type: 'order',
    id,
    checkout_session_id: session.id,
    order_number: number,
    permalink_url: permalink,
    status: 'confirmed',
    ...(estimate ? { estimated_delivery: estimate } : {}),
    confirmation: {
      confirmation_number: number,
      confirmation_email_sent: false,
      receipt_url: permalink,
      ...(asked.order_notes ? { order_notes: asked.order_notes } : {}),
    },
    support: { ...profile.support, help_center_url: merchantUrl(desk.origin, profile.slug) },
    line_items: session.line_items.map((line) => lineOf(line, delivered.has(line.id))),
    fulfillments,
    adjustments: [],
    totals: session.totals,
  });
  const event: OrderEvent = { type: 'order_create', data: order };
  return { id, number, accessKey, order, cards, event: newEvent(desk, event, now) };
}

/** An event for the outbox. Its first try is made at once; the outbox takes it up when that has not come to an end. */
export function newEvent(desk: Desk, event: OrderEvent, now: Date): PlacedOrder['event'] {
  return { id: desk.newId('evt'), body: JSON.stringify(event), dueAt: new Date(now.getTime() + firstTryMs) };
}

function lineOf(line: CheckoutSession['line_items'][number], delivered: boolean): OrderLineItem {
  const subtotal = amountOf(line.totals, 'subtotal');
  return {
    id: line.id,
    title: line.name ?? line.item.id,
    product_id: line.product_id ?? line.item.id,
    ...(line.images?.[0] ? { image_url: line.images[0] } : {}),
    quantity: { ordered: line.quantity, current: line.quantity, fulfilled: delivered ? line.quantity : 0 },
    ...(line.unit_amount === undefined ? {} : { unit_price: line.unit_amount }),
    ...(subtotal === undefined ? {} : { subtotal }),
    totals: line.totals,
  };
}

/** One fulfilment per chosen option, for the lines that are not `elsewhere`. What is digital is delivered at once. */
function fulfillmentsOf(
  session: CheckoutSession,
  elsewhere: ReadonlySet<string>,
  newId: (prefix: string) => string,
  now: Date,
  permalink: string,
): Fulfillment[] {
  const quantities = new Map(session.line_items.map((line) => [line.id, line.quantity]));
  return (session.selected_fulfillment_options ?? []).flatMap((selected) => {
    const lines = selected.item_ids.filter((id) => !elsewhere.has(id));
    if (!lines.length) return [];
    const option = session.fulfillment_options.find((one) => one.id === selected.option_id);
    const digital = option?.type === 'digital';
    return [
      {
        id: newId('ful'),
        type: option?.type === 'pickup' ? 'pickup' : digital ? 'digital' : 'shipping',
        status: digital ? 'delivered' : 'pending',
        line_items: lines.map((id) => ({ id, quantity: quantities.get(id) ?? 1 })),
        ...(option ? describe(option, session) : {}),
        ...(digital ? { digital_delivery: { access_url: permalink } } : {}),
        events: digital ? [{ id: newId('fev'), type: 'delivered', occurred_at: now.toISOString(), description: 'Sent by e-mail' }] : [],
      },
    ];
  });
}

function describe(option: FulfillmentOption, session: CheckoutSession): Partial<Fulfillment> {
  const address = session.fulfillment_details?.address;
  if (option.type === 'pickup') {
    const ready =
      option.ready_by && option.pickup_by ? { estimated_delivery: { earliest: option.ready_by, latest: option.pickup_by } } : {};
    return { description: option.title, destination: option.location.address, ...ready };
  }
  if (option.type === 'shipping') {
    const { carrier, earliest_delivery_time: earliest, latest_delivery_time: latest } = option;
    return {
      description: option.title,
      ...(carrier ? { carrier } : {}),
      ...(address ? { destination: address } : {}),
      ...(earliest && latest ? { estimated_delivery: { earliest, latest } } : {}),
    };
  }
  if (option.type === 'local_delivery') {
    const window = option.delivery_window;
    return {
      description: option.title,
      ...(address ? { destination: address } : {}),
      ...(window ? { estimated_delivery: { earliest: window.start, latest: window.end } } : {}),
    };
  }
  return { description: option.title };
}

function estimatedDelivery(fulfillments: readonly Fulfillment[]): Order['estimated_delivery'] {
  const known = fulfillments.flatMap((one) => (one.estimated_delivery ? [one.estimated_delivery] : []));
  if (!known.length) return undefined;
  const sorted = (times: string[]) => [...times].sort();
  const earliest = sorted(known.map((one) => one.earliest))[0];
  const latest = sorted(known.map((one) => one.latest)).at(-1);
  return earliest && latest ? { earliest, latest } : undefined;
}
