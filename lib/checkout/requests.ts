import { AFTER_SALES_EXTENSION, type CheckoutSession, STORE_CREDIT_EXTENSION, sellerBackedKind } from '@/lib/acp/schema';
import { type Asked, buyerOf, detailsOf, orderNotesOf } from './asked';
import type { CheckoutRow } from './rows';
import { selectionOf } from './selection';
import type { CheckoutChange } from './types';

/** What this agent can do in a checkout, told on create (digest §9.1). */
const capabilities = { interventions: { supported: ['3ds'] }, extensions: ['discount', STORE_CREDIT_EXTENSION, AFTER_SALES_EXTENSION] };

const lineItems = (items: Asked['items']) => items.map(({ id, quantity }) => ({ id, quantity }));

/** Body of `POST /checkout_sessions` (digest §6.1). Prices are never sent: they are the merchant's. */
export function createRequest(asked: Asked, currency: string, bare = false) {
  const details = bare ? undefined : detailsOf(asked);
  const buyer = buyerOf(asked);
  const notes = orderNotesOf(asked);
  return {
    line_items: lineItems(asked.items),
    currency,
    capabilities,
    ...(!bare && buyer && { buyer }),
    ...(details && { fulfillment_details: details }),
    ...(asked.codes?.length && { discounts: { codes: asked.codes } }),
    ...(!bare && notes && { order_notes: notes }),
  };
}

/** Body of `POST /checkout_sessions/{id}` with only what the change touches (digest §6.2). */
export function updateRequest(session: CheckoutSession, change: CheckoutChange, asked: Asked) {
  const details = change.address !== undefined || change.buyer || change.phone !== undefined ? detailsOf(asked) : undefined;
  // `null` clears; absent would leave the address that stands there (digest C14).
  const told = change.address === null ? { ...details, address: null } : details;
  return {
    ...(change.buyer && buyerOf(asked) && { buyer: buyerOf(asked) }),
    ...((change.quantities || change.variant) && { line_items: lineItems(asked.items) }),
    ...(told && { fulfillment_details: told }),
    ...(change.optionIds && { selected_fulfillment_options: selectionOf(session, change.optionIds) }),
    ...(change.codes && { discounts: { codes: change.codes } }),
    ...((change.note !== undefined || change.giftMessage !== undefined) && { order_notes: orderNotesOf(asked) || null }),
  };
}

/** The items after a change of quantities or of a variant: a line with 0 leaves, a line's item becomes another variant. */
export function itemsAfter(session: CheckoutSession, change: CheckoutChange): Asked['items'] {
  return session.line_items
    .map((line) => {
      const quantity = change.quantities?.find((one) => one.lineItemId === line.id)?.quantity ?? line.quantity;
      const id = change.variant?.lineItemId === line.id ? change.variant.variantId : line.item.id;
      return { id, quantity };
    })
    .filter((item) => item.quantity > 0);
}

/** Body of complete with a payment token (digest §6.3); the instrument is the handler's. Consents go for channels that this session asks about. */
export function paymentRequest(
  { session, asked }: Pick<CheckoutRow, 'session' | 'asked'>,
  { handlerId }: { handlerId: string },
  token: string,
) {
  const offered = new Set(session.marketing_consent_options?.map(({ channel }) => channel));
  const consents = (asked.consents ?? []).filter(({ channel }) => offered.has(channel));
  const handler = session.capabilities.payment?.handlers.find(({ id }) => id === handlerId);
  const kind = sellerBackedKind(handler?.name ?? '');
  const instrument = { type: kind ? `seller_backed_${kind}` : 'card', credential: { type: 'spt', token } };
  return { payment_data: { handler_id: handlerId, instrument }, ...(consents.length > 0 && { marketing_consents: consents }) };
}
