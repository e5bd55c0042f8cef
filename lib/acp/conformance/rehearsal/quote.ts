import type { CheckoutSession, FulfillmentOption, Message, Total } from '../../schema';
import { handlerId, merchantId, origin, type Wish, type World } from './world';

const prices = { standard: 500, express: 1500 } as const;
const entry = (type: string, display_text: string, amount: number): Total => ({ type, display_text, amount });
const error = (code: string, content: string, param: string): Message => ({
  type: 'error',
  code,
  severity: 'high',
  resolution: 'recoverable',
  content_type: 'plain',
  content,
  param,
});
const zone = /^[A-Z]{2}$/;

/** The whole session that follows from a wish in a world; pure. Valid against the JSON Schema of 2026-04-17. */
export function quote(wish: Wish, world: World): CheckoutSession {
  const lines = wish.items.map((item, index) => lineOf(item, index, world));
  const address = wish.details?.address;
  const deliverable = Boolean(
    address?.line_one && address.city && address.postal_code && zone.test(address.country ?? '') && address.country !== 'ZZ',
  );
  const options = deliverable ? (['standard', 'express'] as const).map(optionOf) : [];
  const chosen = wish.selected.map(({ option_id }) => options.find(({ id }) => id === option_id)).find(Boolean) ?? options[0];
  const base = lines.reduce((sum, line) => sum + (world.prices[line.item.id] ?? 0) * line.quantity, 0);
  const shipping = chosen ? prices[chosen.id as keyof typeof prices] : 0;
  const messages = [
    ...troubles(wish, world, deliverable),
    ...(wish.lastDeclined ? [error('payment_declined', 'The card was declined.', '$.payment_data')] : []),
  ];
  const blocked = messages.some(({ type, code }) => type === 'error' && code !== 'payment_declined');
  return {
    id: wish.id,
    status: statusOf(wish, blocked),
    currency: world.currency,
    line_items: lines,
    totals: [
      entry('items_base_amount', 'Items', base),
      entry('subtotal', 'Subtotal', base),
      ...(chosen ? [entry('fulfillment', 'Delivery', shipping)] : []),
      entry('total', 'Total', base + shipping),
    ],
    fulfillment_options: options,
    ...(chosen ? { selected_fulfillment_options: [{ type: 'shipping', option_id: chosen.id, item_ids: lines.map(({ id }) => id) }] } : {}),
    messages: wish.order ? [] : messages,
    links: [
      { type: 'terms_of_use', url: `${origin}/terms` },
      { type: 'privacy_policy', url: `${origin}/privacy` },
    ],
    capabilities: { payment: { handlers: [handler] }, interventions: { supported: wish.supported.filter((one) => one === '3ds') } },
    protocol: { version: '2026-04-17' },
    ...(wish.buyer?.email ? { buyer: { ...wish.buyer, email: wish.buyer.email } } : {}),
    ...(deliverable && address
      ? { fulfillment_details: { ...wish.details, address: { name: wish.details?.name ?? '', state: '', ...address } } }
      : {}),
    ...(wish.authenticating && !blocked ? { authentication_metadata: authentication } : {}),
    created_at: wish.createdAt,
    expires_at: new Date(Date.parse(wish.createdAt) + 24 * 3_600_000).toISOString(),
    ...(wish.order ? { order: wish.order } : {}),
  } as CheckoutSession;
}

function statusOf(wish: Wish, blocked: boolean): CheckoutSession['status'] {
  if (wish.order) return 'completed';
  if (wish.canceled) return 'canceled';
  if (blocked) return 'not_ready_for_payment';
  return wish.authenticating ? 'authentication_required' : 'ready_for_payment';
}

const authentication = {
  acquirer_details: { acquirer_bin: '424242', acquirer_country: 'US', acquirer_merchant_id: 'rehearsal', merchant_name: 'Rehearsal' },
  directory_server: 'visa',
};

/** A line as sessions and carts show it. */
export function lineOf({ id, quantity }: Wish['items'][number], index: number, world: World) {
  const price = world.prices[id] ?? 0;
  const base = price * quantity;
  return {
    id: `line_${index + 1}`,
    item: { id },
    name: id,
    quantity,
    unit_amount: price,
    totals: [entry('items_base_amount', 'Price', base), entry('total', 'Total', base)],
  };
}

function optionOf(id: keyof typeof prices): FulfillmentOption {
  const title = id === 'standard' ? 'Standard delivery' : 'Express delivery';
  return { type: 'shipping', id, title, totals: [entry('subtotal', title, prices[id]), entry('total', 'Total', prices[id])] };
}

/** Every reason why this cannot be paid now, and what is only worth saying. */
function troubles(wish: Wish, world: World, deliverable: boolean): Message[] {
  const found: Message[] = [];
  const param = '$.fulfillment_details.address';
  if (!wish.buyer?.email) found.push(error('missing', 'An e-mail address is needed.', '$.buyer.email'));
  if (!deliverable)
    found.push(
      wish.details?.address ? error('invalid', 'We cannot deliver there.', param) : error('missing', 'An address is needed.', param),
    );
  for (const [index, { id, quantity }] of wish.items.entries()) {
    if ((world.stock[id] ?? 0) < quantity) found.push(error('out_of_stock', `${id} is sold out.`, `$.line_items[${index}]`));
  }
  const known: string[] = Object.keys(prices);
  if (wish.selected.some(({ option_id }) => !known.includes(option_id))) {
    found.push({
      type: 'warning',
      code: 'limited_availability',
      content_type: 'plain',
      content: 'That delivery is not offered.',
      param: '$.selected_fulfillment_options',
    });
  }
  return found;
}

const handler = {
  id: handlerId,
  name: 'dev.acp.tokenized.card',
  version: '2026-01-22',
  spec: `${origin}/handlers/card`,
  requires_delegate_payment: true,
  requires_pci_compliance: false,
  psp: 'stripe',
  config_schema: `${origin}/handlers/card/config.json`,
  instrument_schemas: [`${origin}/handlers/card/instrument.json`],
  config: { merchant_id: merchantId, psp: 'stripe', accepted_brands: ['visa', 'mastercard'] },
};
