import {
  AcpError,
  type AddressParts,
  type CheckoutSessionCreateRequest,
  type CheckoutSessionUpdateRequest,
  type FulfillmentDetailsRequest,
  type ItemRequest,
  isEmail,
  mergedItems,
} from '@/lib/acp/schema';
import type { Asked, AskedDetails } from './asked';
import { attributed } from './attribution';

/** More of one thing than anybody buys; keeps sums far below 2^53. */
const mostOfOne = 100_000;
const mostLines = 200;

/**
 * The lines as asked, the same thing summed into one. Throws AcpError 400 for quantities that are no whole number from 1 up: no session could
 * hold them (digest §6.1).
 */
export function itemsAsked(items: readonly ItemRequest[]): ItemRequest[] {
  for (const [at, { quantity }] of items.entries()) {
    if (Number.isInteger(quantity) && quantity >= 1 && quantity <= mostOfOne) continue;
    throw invalid('invalid_quantity', `A quantity is a whole number from 1 to ${mostOfOne}.`, `$.line_items[${at}].quantity`);
  }
  const merged = mergedItems(items);
  if (merged.length > mostLines) throw invalid('too_many_lines', `A session has at most ${mostLines} lines.`, '$.line_items');
  return merged;
}

export function created(request: CheckoutSessionCreateRequest): Asked {
  const start: Asked = { items: itemsAsked(request.line_items), codes: [], capabilities: request.capabilities };
  const { line_items: _lines, ...rest } = request;
  return {
    ...updated(start, rest),
    ...(request.locale ? { locale: request.locale } : {}),
    ...(request.timezone ? { timezone: request.timezone } : {}),
    ...(request.quote_id ? { quote_id: request.quote_id } : {}),
    ...(request.metadata ? { metadata: request.metadata } : {}),
    ...(request.affiliate_attribution ? { attribution: attributed(undefined, request.affiliate_attribution, 'first') } : {}),
  };
}

/** Digest §6.2: absent stays, `null` clears, lines and codes replace, everything else merges by presence. */
export function updated(asked: Asked, request: CheckoutSessionUpdateRequest): Asked {
  const next: Asked = { ...asked };
  if (request.line_items) next.items = itemsAsked(request.line_items);
  emailAsked(request.buyer?.email, '$.buyer.email');
  emailAsked(request.fulfillment_details?.email, '$.fulfillment_details.email');
  assign(next, 'buyer', request.buyer === undefined ? undefined : request.buyer && { ...asked.buyer, ...request.buyer });
  assign(
    next,
    'details',
    request.fulfillment_details && detailsAsked(asked.details, request.fulfillment_details),
    request.fulfillment_details,
  );
  assign(next, 'groups', request.fulfillment_groups);
  assign(next, 'selected', request.selected_fulfillment_options);
  assign(next, 'order_notes', request.order_notes);
  next.codes = codesAsked(asked.codes, request);
  if (request.store_credit !== undefined) next.credits = [...new Set(request.store_credit?.tokens ?? [])];
  return next;
}

/** Throws AcpError 400 for what is no e-mail address: order and gift codes would go nowhere. */
export function emailAsked(email: string | null | undefined, param: string): void {
  if (typeof email === 'string' && !isEmail(email)) throw invalid('invalid_email', 'This is not an e-mail address.', param);
}

/** Digest §15: `discounts` wins over its deprecated alias `coupons`; an empty list clears. */
function codesAsked(before: string[], { discounts, coupons }: CheckoutSessionUpdateRequest): string[] {
  const given = discounts === undefined ? coupons : discounts === null ? null : discounts.codes;
  if (given === undefined) return before;
  const codes = (given ?? []).map((code) => code.trim()).filter(Boolean);
  return codes.slice(0, 20);
}

/** Sets the member when a value came, takes it away when `null` came, leaves it otherwise. */
function assign<Name extends keyof Asked>(asked: Asked, name: Name, value: Asked[Name] | null | undefined, given: unknown = value): void {
  if (given === null) delete asked[name];
  else if (value !== undefined && value !== null) asked[name] = value;
}

function detailsAsked(before: AskedDetails | undefined, request: FulfillmentDetailsRequest): AskedDetails {
  const next: AskedDetails = { ...before };
  for (const name of ['name', 'phone_number', 'email'] as const) {
    const value = request[name];
    if (value === null) delete next[name];
    else if (value !== undefined) next[name] = value;
  }
  if (request.address === null) delete next.address;
  else if (request.address) next.address = addressAsked(before?.address, request.address);
  return next;
}

const whole = ['line_one', 'city', 'country', 'postal_code'] as const;

/** A whole address replaces the one before (its second line too); parts of one are put into it. */
function addressAsked(before: AddressParts | undefined, given: AddressParts): AddressParts {
  return whole.every((part) => given[part]) ? given : { ...before, ...given };
}

const invalid = (code: string, message: string, param: string) => new AcpError(400, { type: 'invalid_request', code, message, param });
