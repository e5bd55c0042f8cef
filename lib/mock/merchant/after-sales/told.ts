import type { AfterSales, AfterSalesRequest, Order } from '@/lib/acp/schema';
import type { Desk } from '../desk';
import { merchantUrl } from '../rules/links';
import { cancelable, pickupDates, requestOf, returnable, returnReasons, type StoredReturn } from '../rules/returns';
import type { Shop } from '../shop';
import type { StoredOrder } from '../store/orders';

/** Whether the parcel can be fetched or posted inside the merchant's own country. */
export const isAtHome = (order: Order, { profile }: Shop): boolean =>
  (order.fulfillments ?? []).some(({ destination }) => destination?.country === profile.country);

/** What can be asked for now, what was asked for, and the order (schema/after-sales.ts). */
export function afterSalesOf(desk: Desk, shop: Shop, stored: StoredOrder, now: Date): AfterSales {
  const { order, returns, currency } = stored;
  const { profile } = shop;
  const toCancel = cancelable(order);
  const toReturn = returnable(order, returns, profile.returns.days, now);
  const home = isAtHome(order, shop);
  return {
    order,
    cancellation: { line_items: toCancel, ...(toCancel.length ? {} : { message: whyNotCanceled(order) }) },
    returns: {
      line_items: toReturn,
      ...(toReturn.length ? {} : { message: whyNotReturned(order, profile.returns.days) }),
      terms: termsOf(shop),
      reasons: Object.entries(returnReasons).map(([code, { text }]) => ({ code, display_text: text })),
      handovers: [
        { type: 'drop_off', display_text: `Take it to ${carrierOf(shop)}` },
        ...(profile.returns.free && home ? [{ type: 'pickup', display_text: 'Have it picked up', dates: pickupDates(now) }] : []),
      ],
    },
    requests: returns.map((one) => requestOf(one, order, labelOf(desk, shop, stored, one), currency)),
  };
}

export const carrierOf = ({ profile }: Shop): string => profile.shipping[0]?.carrier.split(' ')[0] ?? 'the post office';

function labelOf(desk: Desk, shop: Shop, { id, accessKey, order }: StoredOrder, one: StoredReturn): AfterSalesRequest['label'] {
  const url = `${merchantUrl(desk.origin, shop.profile.slug)}/orders/${id}/returns/${one.id}?key=${accessKey}`;
  return { url, carrier: carrierOf(shop), prepaid: isPrepaid(shop, order, one) };
}

/** Who pays the way back: the merchant where its terms say so, at home, and wherever the fault is its own. */
export const isPrepaid = (shop: Shop, order: Order, { reason }: StoredReturn): boolean =>
  returnReasons[reason].ours || (shop.profile.returns.free && isAtHome(order, shop));

function termsOf({ profile: { returns } }: Shop): string {
  const postage = returns.free ? 'Postage back is free.' : 'You pay the postage back, unless the fault is ours.';
  return `${returns.days} days from delivery. ${postage}${returns.excluded ? ` Not taken back: ${returns.excluded.replace(/\.?$/, '.')}` : ''}`;
}

function whyNotCanceled(order: Order): string {
  if (order.status === 'canceled') return 'This order is canceled.';
  const all = order.fulfillments ?? [];
  if (all.length > 0 && all.every(({ status }) => status === 'delivered'))
    return 'Everything has been delivered already. You can return it instead.';
  return 'Everything has left already. You can return it once it is delivered.';
}

function whyNotReturned(order: Order, days: number): string {
  if (order.status === 'canceled') return 'This order was canceled; nothing of it came.';
  const parcels = (order.fulfillments ?? []).filter(({ type }) => type !== 'digital');
  if (parcels.length === 0) return 'What is sent by e-mail cannot be returned.';
  if (!parcels.some(({ status }) => status === 'delivered'))
    return 'Nothing of this order has been delivered yet. Returns begin with delivery.';
  return `Nothing more of this order can be returned: it is on its way back, or the ${days} days are over.`;
}
