import { AcpCallError, createCheckoutSession, getCheckoutSession, updateCheckoutSession } from '@/lib/acp/client';
import type { CheckoutSession } from '@/lib/acp/schema';
import type { Asked } from './asked';
import { finish } from './finish';
import { notices } from './notices';
import { type CheckoutParts, merchantOf, serverOf, timeoutsOf } from './parts';
import { isOver, isTerminal } from './readiness';
import { createRequest, updateRequest } from './requests';
import { type CheckoutRow, changeRow, findRow } from './rows';
import type { CheckoutNotice, MerchantConnection } from './types';

/** Opens a session. A merchant that refuses what is remembered of the shopper is asked again with the items alone. Throws AcpCallError. */
export async function openSession(parts: CheckoutParts, merchant: MerchantConnection, asked: Asked): Promise<CheckoutSession> {
  const currency = merchant.face.currency.toLowerCase();
  const create = (bare: boolean) =>
    createCheckoutSession(serverOf(merchant), createRequest(asked, currency, bare), {
      idempotencyKey: parts.newId('idem'),
      timeoutMs: timeoutsOf(parts).write,
    });
  try {
    return await create(false);
  } catch (error) {
    if (!(error instanceof AcpCallError) || error.status !== 400 || !(asked.buyer || asked.address || asked.codes)) throw error;
    return create(true);
  }
}

/** A new session with the same items and details in place of one that has run out; the purchase keeps its id, the shopper reviews again. */
export async function rebuild(parts: CheckoutParts, row: CheckoutRow, before: Asked, notice?: CheckoutNotice): Promise<CheckoutRow> {
  const merchant = merchantOf(parts, row.merchant);
  const { credits: _ofTheOldSession, ...asked } = before;
  let session = await openSession(parts, merchant, asked);
  if (asked.optionIds?.some((id) => session.fulfillment_options.some((option) => option.id === id))) {
    const body = updateRequest(session, { optionIds: asked.optionIds }, asked);
    session = await updateCheckoutSession(serverOf(merchant), session.id, body, { idempotencyKey: parts.newId('idem') }).catch(
      () => session,
    );
  }
  const now = parts.clock();
  const change = { session, sessionId: session.id, sessionReadAt: now, asked, phase: 'open' as const, consentId: null };
  const said = notice ?? notices.rebuilt(merchant.face.name);
  return (await changeRow(parts.db, row, { ...change, notice: said }, now)) ?? latest(parts, row);
}

/** The row as the merchant sees it now; throws AcpCallError when the merchant cannot be read. Only for purchases in phase open. */
export async function refresh(parts: CheckoutParts, row: CheckoutRow): Promise<CheckoutRow> {
  const merchant = merchantOf(parts, row.merchant);
  const session = await readSession(parts, row);
  if (session === undefined || session.status === 'expired') return rebuild(parts, row, row.asked);
  if (session.status === 'completed') return finish(parts, row, session);
  const now = parts.clock();
  const canceled = session.status === 'canceled';
  const change = canceled ? { phase: 'canceled' as const, notice: notices.canceledByMerchant(merchant.face.name) } : {};
  return (await changeRow(parts.db, row, { session, sessionReadAt: now, ...change }, now)) ?? latest(parts, row);
}

/** Undefined when the merchant does not know the session any more. */
export async function readSession(parts: CheckoutParts, row: CheckoutRow): Promise<CheckoutSession | undefined> {
  const server = serverOf(merchantOf(parts, row.merchant));
  try {
    return await getCheckoutSession(server, row.sessionId, { timeoutMs: timeoutsOf(parts).read });
  } catch (error) {
    if (error instanceof AcpCallError && error.status === 404 && error.layer === 'protocol') return undefined;
    throw error;
  }
}

/**
 * Keeps what a change brought. When someone else changed the row meanwhile, the merchant is read again, so that an older session never
 * stands over a newer one.
 */
export async function keepSession(parts: CheckoutParts, row: CheckoutRow, session: CheckoutSession, asked: Asked): Promise<CheckoutRow> {
  const now = parts.clock();
  const kept = await changeRow(parts.db, row, { session, sessionReadAt: now, asked, notice: null }, now);
  if (kept) return kept;
  const other = await latest(parts, row);
  if (other.phase !== 'open' || other.sessionId !== row.sessionId) return other;
  const read = (await readSession(parts, other).catch(() => undefined)) ?? session;
  return (await changeRow(parts.db, other, { session: read, sessionReadAt: now, asked, notice: null }, now)) ?? latest(parts, row);
}

/** The row as it is now, after someone else changed it. */
export async function latest(parts: CheckoutParts, row: CheckoutRow): Promise<CheckoutRow> {
  return (await findRow(parts.db, row.shopperId, row.id)) ?? row;
}

/** Says something about the purchase without changing anything else. A change that came in between does not swallow it; a payment or a new session does. */
export async function note(parts: CheckoutParts, row: CheckoutRow, notice: CheckoutNotice | null): Promise<CheckoutRow> {
  const noted = await changeRow(parts.db, row, { notice }, parts.clock());
  if (noted) return noted;
  const other = await latest(parts, row);
  if (other.phase !== row.phase || other.sessionId !== row.sessionId) return other;
  return (await changeRow(parts.db, other, { notice }, parts.clock())) ?? latest(parts, row);
}

/** Whether an open purchase should be read again before it is shown. */
export function isStale(row: CheckoutRow, now: Date): boolean {
  return !isTerminal(row.session) && (now.getTime() - row.sessionReadAt.getTime() > 60_000 || isOver(row.session, now));
}
