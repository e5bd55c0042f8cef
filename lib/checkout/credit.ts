import { type AcpCallError, delegateToSeller, updateCheckoutSession } from '@/lib/acp/client';
import { type CheckoutSession, RequiredField, STORE_CREDIT_EXTENSION, sellerBackedKind } from '@/lib/acp/schema';
import { formatMoney } from '@/lib/money';
import type { Asked, AskedCredit } from './asked';
import type { PaymentHandler } from './handler';
import { type CheckoutParts, merchantOf, serverOf, timeoutsOf } from './parts';
import { plainText } from './plain-text';
import type { CheckoutRow } from './rows';
import { keepSession } from './session';
import { revokeOpenTokens } from './tokens';
import type { CheckoutCredit, CreditOffer } from './types';

/**
 * The most that a delegated token may allow. What is really taken is the `store_credit` of the totals that the shopper agrees to with Pay, and an order
 * that grows after a card was added must not need the code again, which nobody here has kept.
 */
const mostOnOneCard = 99_999_999;

/** What gift cards and store credit pay of a session, as its merchant says, in minor units. */
export const creditAmount = ({ totals }: Pick<CheckoutSession, 'totals'>): number =>
  totals.reduce((sum, { type, amount }) => (type === 'store_credit' ? sum + amount : sum), 0);

/** What the merchant holds and lets be used in part: its handlers, once it has declared the extension. */
export function creditOffers(session: CheckoutSession): CreditOffer[] {
  const partly = session.capabilities.extensions?.some(({ name }) => name.split('@')[0] === STORE_CREDIT_EXTENSION);
  return partly ? (session.capabilities.payment?.handlers ?? []).flatMap((handler) => offerOf(handler) ?? []) : [];
}

function offerOf({ id, name, config }: PaymentHandler): CreditOffer | undefined {
  const kind = sellerBackedKind(name);
  if (kind !== 'gift_card' && kind !== 'store_credit') return undefined;
  const fields = RequiredField.array()
    .max(6)
    .safeParse(config.required_fields ?? []);
  if (typeof config.merchant_id !== 'string' || !fields.success) return undefined;
  const balance = (config.display_metadata as { balance_display?: unknown } | undefined)?.balance_display;
  return {
    handlerId: id,
    kind,
    label: plainText(String(config.display_name ?? name), 128),
    fields: fields.data.map((field) => ({ ...field, label: plainText(field.label, 128), pattern: undefined })),
    ...(typeof balance === 'string' && { balance: plainText(balance, 40) }),
  };
}

/** The credit of a checkout as it is shown; the tokens stay here. */
export function creditOf({ session, asked }: Pick<CheckoutRow, 'session' | 'asked'>): CheckoutCredit {
  const added = asked.credits ?? [];
  return {
    offers: creditOffers(session).filter(
      ({ kind, handlerId }) => kind === 'gift_card' || !added.some((one) => one.handlerId === handlerId),
    ),
    added: added.map(({ id, label, kind }) => ({ id, label, kind })),
    amount: { amount: creditAmount(session), currency: session.currency },
  };
}

/**
 * Adds a gift card or store credit: what the shopper typed goes to the merchant's own delegate_payment and nowhere else, is not kept, and comes back as
 * a token for this session. Throws AcpCallError; `refusalOf` says it in words.
 */
export async function addCredit(
  parts: CheckoutParts,
  row: CheckoutRow,
  wanted: { handlerId: string; fields?: Record<string, string> },
): Promise<CheckoutRow> {
  if (row.phase !== 'open') return row;
  const offer = creditOf(row).offers.find(({ handlerId }) => handlerId === wanted.handlerId);
  const handler = row.session.capabilities.payment?.handlers.find(({ id }) => id === offer?.handlerId);
  if (!offer || !handler) return row;
  const names = new Set(offer.fields.map(({ name }) => name));
  const fields = Object.fromEntries(Object.entries(wanted.fields ?? {}).filter(([name]) => names.has(name)));
  const token = await delegateToSeller(
    serverOf(merchantOf(parts, row.merchant)),
    {
      handler_id: handler.id,
      payment_method: { type: `seller_backed_${offer.kind}`, ...(offer.fields.length > 0 && { fields }) },
      allowance: {
        reason: 'one_time',
        max_amount: mostOnOneCard,
        currency: row.session.currency,
        checkout_session_id: row.sessionId,
        merchant_id: String(handler.config.merchant_id),
        expires_at: new Date(parts.clock().getTime() + 24 * 3_600_000).toISOString(),
      },
    },
    { idempotencyKey: parts.newId('idem'), timeoutMs: timeoutsOf(parts).write },
  );
  const label = plainText(String(token.metadata.display_name ?? offer.label), 60);
  const credit: AskedCredit = { id: parts.newId('crd'), handlerId: handler.id, kind: offer.kind, token: token.id, label };
  return withCredits(parts, row, [...(row.asked.credits ?? []), credit]);
}

/** Takes one out again; the money was never moved. */
export async function removeCredit(parts: CheckoutParts, row: CheckoutRow, id: string): Promise<CheckoutRow> {
  const left = (row.asked.credits ?? []).filter((one) => one.id !== id);
  if (row.phase !== 'open' || left.length === (row.asked.credits ?? []).length) return row;
  return withCredits(parts, row, left);
}

async function withCredits(parts: CheckoutParts, row: CheckoutRow, credits: AskedCredit[]): Promise<CheckoutRow> {
  await revokeOpenTokens(parts, row);
  const body = { store_credit: { tokens: credits.map(({ token }) => token) } };
  const call = { idempotencyKey: parts.newId('idem'), timeoutMs: timeoutsOf(parts).write };
  const session = await updateCheckoutSession(serverOf(merchantOf(parts, row.merchant)), row.sessionId, body, call);
  const asked: Asked = { ...row.asked, credits };
  return keepSession(parts, row, session, asked);
}

/** Why a code or credit was not taken, in the merchant's words where it has some. */
export function refusalOf(error: AcpCallError, merchantName: string): string {
  const cause = error.cause && typeof error.cause === 'object' && 'message' in error.cause ? plainText(String(error.cause.message)) : '';
  if (error.status === 429) return cause || `${merchantName} asks to wait before another code is tried.`;
  if (error.refused) return cause || `${merchantName} did not take this.`;
  return `${merchantName} cannot be reached right now. Nothing has changed. Try again in a moment.`;
}

/** How an order is paid, for the record: each credit and what it gives, minor units. */
export const creditLines = (session: CheckoutSession): { label: string; amount: number }[] =>
  session.totals
    .filter(({ type, amount }) => type === 'store_credit' && amount > 0)
    .map(({ display_text, amount }) => ({ label: plainText(display_text || 'Store credit', 60), amount }));

export const creditText = (lines: readonly { label: string; amount: number }[], currency: string): string =>
  lines.map(({ label, amount }) => `${formatMoney({ amount, currency })} from ${label}`).join(', ');
