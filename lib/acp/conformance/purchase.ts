import type { CheckoutSession, PaymentHandler } from '../schema';
import type { Asked, MerchantContext, TokenScope } from './context';
import type { Answer } from './exchange';
import { glimpse, sessionOf, totalOf } from './expect';
import { hold, notApplicable } from './finding';

/** The smallest body that creates a session (digest §6.1), with changes. */
export function createBody(context: MerchantContext, changes: Record<string, unknown> = {}): Record<string, unknown> {
  return { line_items: [{ id: context.item, quantity: 1 }], currency: context.currency, capabilities: {}, ...changes };
}

/** Buyer and address, as an update or a create carries them. */
export function buyerAndAddress({ address, email }: MerchantContext): Record<string, unknown> {
  const [first_name = address.name, last_name = address.name] = address.name.split(' ');
  return { buyer: { first_name, last_name, email }, fulfillment_details: { name: address.name, email, address } };
}

export const create = (context: MerchantContext, changes: Record<string, unknown> = {}, asked: Asked = {}): Promise<Answer> =>
  context.send('POST', '/checkout_sessions', { body: createBody(context, changes), ...asked });

export const pathOf = (id: string): string => `/checkout_sessions/${encodeURIComponent(id)}`;

export async function get(context: MerchantContext, id: string): Promise<CheckoutSession> {
  return sessionOf(await context.send('GET', pathOf(id)));
}

/** A session without buyer and address. */
export const opened = async (context: MerchantContext, changes: Record<string, unknown> = {}): Promise<CheckoutSession> =>
  sessionOf(await create(context, changes));

/** A session with everything that most merchants need before they can be paid. */
export const addressed = (context: MerchantContext, changes: Record<string, unknown> = {}): Promise<CheckoutSession> =>
  opened(context, { ...buyerAndAddress(context), ...changes });

export async function updated(context: MerchantContext, id: string, body: Record<string, unknown>): Promise<CheckoutSession> {
  return sessionOf(await context.send('POST', pathOf(id), { body }));
}

/** A session that can be paid. A merchant that asks for more than item, buyer, address and an option cannot be tried further. */
export async function payable(context: MerchantContext, changes: Record<string, unknown> = {}): Promise<CheckoutSession> {
  let session = await addressed(context, changes);
  const [option] = session.fulfillment_options;
  if (session.status !== 'ready_for_payment' && option && !session.selected_fulfillment_options?.length) {
    const selection = { type: option.type, option_id: option.id, item_ids: session.line_items.map((line) => line.id) };
    session = await updated(context, session.id, { selected_fulfillment_options: [selection] });
  }
  if (session.status !== 'ready_for_payment') {
    notApplicable(
      `no payable session: it is ${session.status} with ${session.messages.map((one) => one.content).join(' ') || 'no message'}`,
    );
  }
  return session;
}

/** The way to pay that the kit uses: a tokenized card when there is one. */
export function cardHandler(session: CheckoutSession): PaymentHandler {
  const handlers = session.capabilities.payment?.handlers ?? [];
  return (
    handlers.find(({ name }) => name === 'dev.acp.tokenized.card') ?? handlers[0] ?? notApplicable('the session offers no payment handler')
  );
}

export function paymentWith(session: CheckoutSession, token: string, handlerId = cardHandler(session).id): Record<string, unknown> {
  return { payment_data: { handler_id: handlerId, instrument: { type: 'card', credential: { type: 'spt', token } } } };
}

/** A token for exactly this session, with changes. */
export async function tokenFor(context: MerchantContext, session: CheckoutSession, changes: Partial<TokenScope> = {}): Promise<string> {
  if (!context.mintToken) return notApplicable('no way to mint payment tokens was given (--psp-url or --vault-url)');
  const scope = {
    amount: totalOf(session),
    currency: session.currency,
    merchantId: String(cardHandler(session).config.merchant_id ?? ''),
    psp: cardHandler(session).psp,
    sessionId: session.id,
    expiresAt: new Date(context.now().getTime() + 10 * 60_000),
    card: 'good' as const,
  };
  return context.mintToken({ ...scope, ...changes });
}

export const complete = (context: MerchantContext, id: string, body: Record<string, unknown>, asked: Asked = {}): Promise<Answer> =>
  context.send('POST', `${pathOf(id)}/complete`, { body, ...asked });

export const cancel = (context: MerchantContext, id: string, asked: Asked = {}): Promise<Answer> =>
  context.send('POST', `${pathOf(id)}/cancel`, { body: {}, ...asked });

/** A purchase that went through, with the answer to complete and the body that it was asked with. */
export async function bought(
  context: MerchantContext,
): Promise<{ before: CheckoutSession; after: CheckoutSession; answer: Answer; body: Record<string, unknown>; key: string }> {
  const before = await payable(context);
  const body = paymentWith(before, await tokenFor(context, before));
  const key = context.key();
  const answer = await complete(context, before.id, body, { key });
  const after = sessionOf(answer);
  hold(after.status === 'completed', `a good token must complete the session: ${glimpse(answer)}`);
  return { before, after, answer, body, key };
}
