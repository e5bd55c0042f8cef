import { AcpCallError, completeCheckoutSession } from '@/lib/acp/client';
import type { CheckoutSession } from '@/lib/acp/schema';
import { conclude, waiting } from './conclude';
import { notices } from './notices';
import { type CheckoutParts, merchantOf, serverOf, timeoutsOf } from './parts';
import { isFinishing } from './readiness';
import { paymentRequest } from './requests';
import { type CheckoutRow, type ConsentRow, findConsent, type TokenRow, tokenOfConsent } from './rows';
import { readSession } from './session';
import type { ChallengeOutcome, CheckoutNotice, CheckoutView } from './types';

/** 3-D Secure: the merchant waits for the shopper's bank (digest §10). */
export const wasAsked = (row: CheckoutRow) => row.phase === 'paying' && row.session.status === 'authentication_required';

/** What the page needs to let the bank ask; undefined when nothing is asked, or not any more. */
export async function challengeOf(parts: CheckoutParts, row: CheckoutRow): Promise<CheckoutView['challenge']> {
  if (!wasAsked(row) || !row.consentId) return undefined;
  const [consent, token] = await Promise.all([findConsent(parts.db, row.consentId), tokenOfConsent(parts.db, row.consentId)]);
  return consent && token && questionOf(parts, row, consent)?.(token.id);
}

/** How to ask about a token's challenge; undefined when this merchant's kind of token has none. */
function questionOf(parts: CheckoutParts, row: CheckoutRow, consent: ConsentRow) {
  const handler = row.session.capabilities.payment?.handlers.find((one) => one.id === consent.handlerId);
  return handler && parts.issuerFor(handler)?.challenge;
}

/**
 * A payment that the bank wants confirmed: it waits for the shopper as long as its token lives. A question that nobody answered in that time, or that
 * was answered on a page that is gone, is brought to its end here. Where the purse has no way to ask (ACP's delegated tokens: that would take its delegate
 * authentication API) the merchant is told so, as it must be told every outcome, and gives the payment up.
 */
export async function whileAsked(parts: CheckoutParts, row: CheckoutRow, consent: ConsentRow): Promise<CheckoutRow> {
  const question = questionOf(parts, row, consent);
  const token = await tokenOfConsent(parts.db, consent.id);
  if (!token) return conclude(parts, row, consent, row.session);
  if (!question) return answer(parts, row, consent, token, 'not_supported');
  const open = await question(token.id);
  // Without a question the bank has been answered somewhere else. How, the provider tells the merchant; we claim nothing.
  if (!open) return answer(parts, row, consent, token, 'processing_error');
  if (token.expiresAt <= parts.clock()) return answer(parts, row, consent, token, 'abandoned');
  return waiting(parts, row, null);
}

/** The shopper's page says how the bank's question ended. */
export async function answerChallenge(parts: CheckoutParts, row: CheckoutRow, outcome: ChallengeOutcome): Promise<CheckoutRow> {
  const consent = row.consentId ? await findConsent(parts.db, row.consentId) : undefined;
  const token = consent && (await tokenOfConsent(parts.db, consent.id));
  if (!wasAsked(row) || !consent || !token) return row;
  // A page may say what it likes: while the provider still waits, nobody has confirmed.
  const claimed = outcome === 'authenticated' && (await questionOf(parts, row, consent)?.(token.id));
  return answer(parts, row, consent, token, claimed ? 'abandoned' : outcome);
}

/** Complete with `authentication_result` (digest §10): one key for the whole question, so that the merchant hears one answer to it. */
async function answer(
  parts: CheckoutParts,
  row: CheckoutRow,
  consent: ConsentRow,
  token: TokenRow,
  outcome: ChallengeOutcome | 'not_supported',
): Promise<CheckoutRow> {
  const merchant = merchantOf(parts, row.merchant);
  const body = { ...paymentRequest(row, consent, token.id), authentication_result: { outcome } };
  const call = { idempotencyKey: `${consent.id}_bank`, timeoutMs: timeoutsOf(parts).complete };
  let session: CheckoutSession | undefined;
  try {
    session = await completeCheckoutSession(serverOf(merchant), consent.sessionId, body, call);
  } catch (error) {
    if (!(error instanceof AcpCallError)) throw error;
    parts.log('checkout.answer_failed', { checkoutId: row.id, layer: error.layer, status: error.status, code: error.code });
    session = await readSession(parts, row).catch(() => undefined);
    // Another process may be answering right now: only a refusal of this very answer means that there will be no other.
    const undecided = !session || isFinishing(session) || (session.status === 'authentication_required' && error.status !== 400);
    if (undecided) return waiting(parts, row, notices.unknownOutcome(merchant.face.name));
  }
  if (!session) throw new Error(`no answer of ${row.merchant} to go on with`);
  return conclude(parts, row, consent, session, saidOf(outcome, merchant.face.name));
}

/** What the shopper reads when it came to nothing; undefined: the merchant's own reason. */
function saidOf(outcome: ChallengeOutcome | 'not_supported', merchantName: string): CheckoutNotice | undefined {
  if (outcome === 'authenticated') return undefined;
  if (outcome === 'not_supported') return notices.cannotAsk(merchantName);
  return outcome === 'denied' ? notices.bankSaidNo() : notices.notConfirmed();
}
