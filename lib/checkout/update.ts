import { AcpCallError, cancelCheckoutSession, updateCheckoutSession } from '@/lib/acp/client';
import { type Asked, askedAfter } from './asked';
import { notices } from './notices';
import { type CheckoutParts, merchantOf, serverOf, timeoutsOf } from './parts';
import { plainText } from './plain-text';
import { remember } from './remember';
import { itemsAfter, updateRequest } from './requests';
import { type CheckoutRow, changeRow } from './rows';
import { keepSession, latest, note, rebuild, refresh } from './session';
import { revokeOpenTokens } from './tokens';
import type { CheckoutChange } from './types';

/** Sends a change to the merchant; the session that comes back replaces what was there. What was typed is kept whatever the merchant says. */
export async function update(parts: CheckoutParts, row: CheckoutRow, change: CheckoutChange): Promise<CheckoutRow> {
  if (row.phase !== 'open') return row;
  if (change.variant && !(await isSameProduct(parts, row, change.variant))) return note(parts, row, notices.otherProduct());
  const items = itemsAfter(row.session, change);
  if (items.length === 0) return note(parts, row, notices.emptied());
  const asked = askedAfter(row.asked, change, items);
  // Consents go with complete and not before (digest §16).
  if (Object.keys(change).every((name) => name === 'consents'))
    return (await changeRow(parts.db, row, { asked: { ...row.asked, consents: asked.consents } }, parts.clock())) ?? latest(parts, row);
  const merchant = merchantOf(parts, row.merchant);
  await revokeOpenTokens(parts, row);
  try {
    const body = updateRequest(row.session, change, asked);
    const call = { idempotencyKey: parts.newId('idem'), timeoutMs: timeoutsOf(parts).write };
    const session = await updateCheckoutSession(serverOf(merchant), row.sessionId, body, call);
    await remember(parts.db, row.shopperId, asked, parts.clock());
    return keepSession(parts, row, session, asked);
  } catch (error) {
    if (!(error instanceof AcpCallError)) throw error;
    return afterRefusal(parts, row, asked, change, error);
  }
}

async function afterRefusal(
  parts: CheckoutParts,
  row: CheckoutRow,
  asked: Asked,
  change: CheckoutChange,
  error: AcpCallError,
): Promise<CheckoutRow> {
  const name = merchantOf(parts, row.merchant).face.name;
  const said =
    error.cause && typeof error.cause === 'object' && 'message' in error.cause ? plainText(String(error.cause.message)) : undefined;
  parts.log('checkout.update_failed', { checkoutId: row.id, layer: error.layer, status: error.status, code: error.code });
  try {
    if (error.status === 404) return await rebuild(parts, row, asked);
    if (error.status === 409 || error.status === 405) return await refresh(parts, row);
  } catch (again) {
    if (!(again instanceof AcpCallError)) throw again;
  }
  // Some merchants want an address whole or not at all; while it is being typed that is no news.
  const typing =
    error.refused &&
    change.address !== undefined &&
    change.address !== null &&
    !(asked.address?.line_one && asked.address.city && asked.address.postal_code);
  const notice = typing ? null : error.refused ? notices.refusedChange(name, said) : notices.unreachable(name);
  const kept = error.refused ? { ...asked, items: row.asked.items, codes: row.asked.codes } : { ...asked, items: row.asked.items };
  return (await changeRow(parts.db, row, { asked: kept, notice }, parts.clock())) ?? latest(parts, row);
}

async function isSameProduct(parts: CheckoutParts, row: CheckoutRow, wanted: { lineItemId: string; variantId: string }): Promise<boolean> {
  const line = row.session.line_items.find((one) => one.id === wanted.lineItemId);
  const card = line && (await parts.catalog.product(`${row.merchant}/${line.item.id}`));
  return card?.variants.some((variant) => variant.id === wanted.variantId) ?? false;
}

/** Cancels at the merchant. One that cannot be reached is left to run out there; nothing can be charged, because no token is left. */
export async function cancel(parts: CheckoutParts, row: CheckoutRow): Promise<CheckoutRow> {
  if (row.phase !== 'open') return row;
  await revokeOpenTokens(parts, row);
  const call = { idempotencyKey: parts.newId('idem'), timeoutMs: timeoutsOf(parts).read };
  let session = row.session;
  try {
    session = await cancelCheckoutSession(serverOf(merchantOf(parts, row.merchant)), row.sessionId, {}, call);
  } catch (error) {
    if (!(error instanceof AcpCallError)) throw error;
    if (error.status === 405) return refresh(parts, row).catch(() => row);
    session = { ...row.session, status: 'canceled' };
  }
  const now = parts.clock();
  return (await changeRow(parts.db, row, { phase: 'canceled', session, notice: null }, now)) ?? latest(parts, row);
}
