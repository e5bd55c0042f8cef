import type { OperationName } from '../server';

type Body = Record<string, unknown>;
const objectIn = (value: unknown): Body | undefined =>
  value !== null && typeof value === 'object' && !Array.isArray(value) ? (value as Body) : undefined;

/**
 * A 2025-09-29 request in the words of 2026-04-17: `items` → `line_items`, `fulfillment_address` → `fulfillment_details`, one
 * `fulfillment_option_id` → `selected_fulfillment_options`, `payment_data{token}` → handler and instrument. What is malformed stays malformed and is
 * refused by the new schema.
 */
export function upgradeRequest(operation: OperationName, body: Body, facts: { currency: string; handlerId: string }): Body {
  if (operation === 'completeSession') {
    return { ...shared(body), ...('payment_data' in body ? { payment_data: payment(body.payment_data, facts.handlerId) } : {}) };
  }
  if (operation === 'createSession') return { ...shared(body), currency: facts.currency, capabilities: {} };
  return shared(body);
}

function shared({ items, buyer, fulfillment_address, fulfillment_option_id, payment_data: _payment, ...rest }: Body): Body {
  return {
    ...rest,
    ...(items === undefined ? {} : { line_items: items }),
    ...(buyer === undefined ? {} : { buyer: buyerOf(buyer) }),
    ...(fulfillment_address === undefined ? {} : { fulfillment_details: detailsOf(fulfillment_address) }),
    ...(typeof fulfillment_option_id === 'string' ? { selected_fulfillment_options: [{ option_id: fulfillment_option_id }] } : {}),
  };
}

/** Assistants also send one `name` (digest §21). */
function buyerOf(value: unknown): unknown {
  const buyer = objectIn(value);
  if (!buyer || typeof buyer.name !== 'string') return value;
  const { name, ...rest } = buyer;
  return { full_name: name, ...rest };
}

function detailsOf(value: unknown): unknown {
  const given = objectIn(value);
  if (!given) return value === null ? null : { address: value };
  const { phone_number, email, ...address } = given;
  return { address, ...(phone_number === undefined ? {} : { phone_number }), ...(email === undefined ? {} : { email }) };
}

function payment(value: unknown, handler_id: string): unknown {
  const data = objectIn(value);
  if (!data || data.token === undefined) return value;
  const { token, provider: _provider, ...rest } = data;
  return { ...rest, handler_id, instrument: { type: 'card', credential: { type: 'spt', token } } };
}
