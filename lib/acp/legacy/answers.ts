import { amountOf, type CheckoutSession, type LinkType, type Total, type TotalType } from '../schema';
import type { LegacyAddress, LegacyMessage, LegacyOption, LegacySession } from './types';

/** A session in the words of 2025-09-29. What had no word then (pickup, groups, warnings as such) is left out or said as plainly as it went. */
export function downgradeSession(session: CheckoutSession): LegacySession {
  const address = addressOf(session);
  const buyer = buyerOf(session);
  const options = session.fulfillment_options.flatMap(optionOf);
  const chosen = session.selected_fulfillment_options?.find(({ option_id }) => options.some(({ id }) => id === option_id));
  const stripe = session.capabilities.payment?.handlers.some(({ psp }) => psp === 'stripe');
  return {
    id: session.id,
    ...(buyer ? { buyer } : {}),
    ...(stripe ? { payment_provider: { provider: 'stripe', supported_payment_methods: ['card'] } } : {}),
    status: statusOf(session.status),
    currency: session.currency,
    line_items: session.line_items.map(({ id, item, quantity, totals }) => {
      const of = (type: TotalType) => amountOf(totals, type) ?? 0;
      const money = {
        base_amount: of('items_base_amount'),
        discount: of('items_discount'),
        subtotal: of('subtotal'),
        tax: of('tax'),
        total: of('total'),
      };
      return { id, item: { id: item.id, quantity }, ...money };
    }),
    ...(address ? { fulfillment_address: address } : {}),
    fulfillment_options: options,
    ...(chosen ? { fulfillment_option_id: chosen.option_id } : {}),
    totals: session.totals
      .filter(({ type }) => oldTotals.has(type))
      .map(({ type, display_text, amount }) => ({ type, display_text, amount })),
    messages: session.messages.map(messageOf),
    links: linksOf(session),
    ...(session.order
      ? {
          order: {
            id: session.order.id,
            checkout_session_id: session.order.checkout_session_id,
            permalink_url: session.order.permalink_url,
          },
        }
      : {}),
  };
}

const oldTotals = new Set<Total['type']>([
  'items_base_amount',
  'items_discount',
  'subtotal',
  'discount',
  'fulfillment',
  'tax',
  'fee',
  'total',
]);

/** Statuses that have another name than today; all others were "not ready". */
const oldStatus: Record<string, LegacySession['status']> = {
  ready_for_payment: 'ready_for_payment',
  completed: 'completed',
  canceled: 'canceled',
  expired: 'canceled',
  in_progress: 'in_progress',
  complete_in_progress: 'in_progress',
  pending_approval: 'in_progress',
};
const statusOf = (status: string): LegacySession['status'] => oldStatus[status] ?? 'not_ready_for_payment';

function addressOf({ fulfillment_details }: CheckoutSession): LegacyAddress | undefined {
  if (!fulfillment_details?.address) return undefined;
  const { name, line_one, line_two, city, state, country, postal_code } = fulfillment_details.address;
  return { name, line_one, ...(line_two === undefined ? {} : { line_two }), city, state, country, postal_code };
}

function buyerOf({ buyer }: CheckoutSession): LegacySession['buyer'] {
  const [first = '', ...others] = (buyer?.full_name ?? '').split(' ').filter(Boolean);
  const first_name = buyer?.first_name ?? first;
  const last_name = buyer?.last_name ?? others.join(' ');
  if (!buyer || !first_name) return undefined;
  return { first_name, last_name, email: buyer.email, ...(buyer.phone_number ? { phone_number: buyer.phone_number } : {}) };
}

function optionOf(option: CheckoutSession['fulfillment_options'][number]): LegacyOption[] {
  if (option.type !== 'shipping' && option.type !== 'digital') return [];
  const of = (type: TotalType) => amountOf(option.totals, type) ?? 0;
  const { type, id, title, description } = option;
  const times =
    option.type === 'shipping'
      ? {
          ...(option.carrier ? { carrier: option.carrier } : {}),
          ...(option.earliest_delivery_time ? { earliest_delivery_time: option.earliest_delivery_time } : {}),
          ...(option.latest_delivery_time ? { latest_delivery_time: option.latest_delivery_time } : {}),
        }
      : {};
  const money = { subtotal: of('subtotal'), tax: of('tax'), total: of('total') };
  return [{ type, id, title, ...(description ? { subtitle: description } : {}), ...times, ...money }];
}

const oldCodes = new Set(['missing', 'invalid', 'out_of_stock', 'payment_declined', 'requires_sign_in', 'requires_3ds']);

function messageOf({ type, code, param, content_type, content }: CheckoutSession['messages'][number]): LegacyMessage {
  const where = param ? { param } : {};
  if (type !== 'error') return { type: 'info', ...where, content_type, content };
  return { type, code: oldCodes.has(code) ? code : 'invalid', ...where, content_type, content };
}

const oldLinks: Partial<Record<LinkType, string>> = {
  terms_of_use: 'terms_of_use',
  privacy_policy: 'privacy_policy',
  return_policy: 'seller_shop_policies',
};

function linksOf({ links }: CheckoutSession): LegacySession['links'] {
  return links.flatMap(({ type, url }) => {
    const old = oldLinks[type as LinkType];
    return old ? [{ type: old, url }] : [];
  });
}
