import { AcpCallError, completeCheckoutSession } from '@/lib/acp/client';
import type { CheckoutSession } from '@/lib/acp/schema';
import { wasAsked, whileAsked } from './challenge';
import { conclude, reopen, waiting } from './conclude';
import { finish } from './finish';
import { creditTokenOf } from './handler';
import { notices } from './notices';
import { type CheckoutParts, merchantOf, serverOf, timeoutsOf } from './parts';
import { plainText } from './plain-text';
import { paymentRequest } from './requests';
import { type CheckoutRow, type ConsentRow, findConsent, tokenOfConsent } from './rows';
import { latest, readSession, refresh } from './session';
import { closeGate } from './tokens';
import type { CheckoutNotice } from './types';
import { statusWords, wordsFor } from './words';

/** How long another process may take between consent and complete before its payment counts as given up. */
const givenUpAfterMs = 20_000;

/** Sends complete, or sends it again: always the same key, the same token and the same body, so that the merchant can only do it once. */
export async function sendComplete(
  parts: CheckoutParts,
  row: CheckoutRow,
  consent: ConsentRow,
  token: string,
  again = false,
): Promise<CheckoutRow> {
  const merchant = merchantOf(parts, row.merchant);
  const body = paymentRequest(row, consent, token);
  const call = { idempotencyKey: consent.id, timeoutMs: timeoutsOf(parts)[again ? 'read' : 'complete'] };
  let session: CheckoutSession;
  try {
    session = await completeCheckoutSession(serverOf(merchant), consent.sessionId, body, call);
  } catch (error) {
    if (!(error instanceof AcpCallError)) throw error;
    parts.log('checkout.complete_failed', { checkoutId: row.id, layer: error.layer, status: error.status, code: error.code });
    if (error.refused) {
      const reopened = await reopen(parts, row, consent, 'declined', refusalNotice(merchant.face.name, error));
      return reopened.phase === 'open' ? refresh(parts, reopened).catch(() => reopened) : reopened;
    }
    if (again || error.layer === 'timeout') return waiting(parts, row, notices.unknownOutcome(merchant.face.name));
    return settle(parts, row); // the answer was lost, not late: ask at once
  }
  if (session.status === 'authentication_required') return whileAsked(parts, { ...row, session }, consent);
  return conclude(parts, row, consent, session);
}

function refusalNotice(name: string, error: AcpCallError): CheckoutNotice {
  const said = error.cause && typeof error.cause === 'object' && 'message' in error.cause ? plainText(String(error.cause.message)) : '';
  return { kind: 'merchant_trouble', text: `${name} did not take the payment${said ? `: ${said}` : '.'} Nothing was charged.` };
}

/** Finds out how a payment ended that nobody is waiting for any more. Safe at any time, from any process, as often as wanted. */
export async function settle(parts: CheckoutParts, row: CheckoutRow): Promise<CheckoutRow> {
  const consent = row.consentId ? await findConsent(parts.db, row.consentId) : undefined;
  if (row.phase !== 'paying' || !consent) return row;
  if (!consent.sentAt) {
    const waited = parts.clock().getTime() - consent.createdAt.getTime();
    if (waited < givenUpAfterMs) return row; // perhaps another process is about to send it
    return (await closeGate(parts, consent.id)) ? reopen(parts, row, consent, 'dropped', notices.neverSent()) : latest(parts, row);
  }
  const name = merchantOf(parts, row.merchant).face.name;
  try {
    const session = await readSession(parts, row);
    if (!session) return await reopen(parts, row, consent, 'dropped', notices.unreachable(name));
    if (session.status === 'completed' && session.order) return await finish(parts, row, session);
    const word = wordsFor(statusWords, session.status, name);
    if (session.status === 'complete_in_progress' || session.status === 'pending_approval')
      return await waiting(parts, row, notices.stillWorking(word));
    if (session.status === 'authentication_required') return await whileAsked(parts, { ...row, session }, consent);
    if (session.status === 'canceled' || session.status === 'expired') return await conclude(parts, row, consent, session);
    // The bank's question has been answered, and the answer to that was lost. To send complete again would be a new payment.
    if (wasAsked(row)) return await conclude(parts, row, consent, session, notices.notConfirmed());
  } catch (error) {
    if (!(error instanceof AcpCallError)) throw error;
    return waiting(parts, row, notices.unknownOutcome(name));
  }
  const token = creditTokenOf(row, consent.handlerId) ?? (await tokenOfConsent(parts.db, consent.id))?.id;
  if (!token) throw new Error(`consent ${consent.id} was sent without a token`);
  return sendComplete(parts, row, consent, token, true);
}
