import { AcpCallError } from '@/lib/acp/client';
import { formatMoney, type Money } from '@/lib/money';
import type { PaymentTrouble } from '@/lib/payments/types';
import { reopen } from './conclude';
import { consentContent, consentHash } from './consent';
import { creditAmount, creditLines } from './credit';
import { declineText } from './decline';
import { type ChosenHandler, handlerFor } from './handler';
import { cardToKeep, keepCard } from './kept-card';
import { heldLimits, overLimit, spentInADay } from './limits';
import type { OverLimit } from './limits/types';
import { messagesOf } from './messages';
import { notices } from './notices';
import { type CheckoutParts, merchantOf } from './parts';
import { isReady } from './readiness';
import { type CheckoutRow, type ConsentRow, changeRow } from './rows';
import { latest, note, refresh } from './session';
import { sendComplete } from './settle';
import { agentConsents, agentPaymentTokens } from './tables';
import { passGate } from './tokens';
import { totalOf } from './total';
import type { Checkout, CheckoutNotice } from './types';
import { tokenMinutes } from './view';
import { statusWords, wordsFor } from './words';

type Payment = Parameters<Checkout['complete']>[2];

/** The way of a press of Pay: read again, ask again when something changed, consent, token, complete. */
export async function complete(parts: CheckoutParts, row: CheckoutRow, payment: Payment): Promise<CheckoutRow> {
  if (row.phase !== 'open') return row;
  const merchant = merchantOf(parts, row.merchant);
  let fresh: CheckoutRow;
  let mine: boolean;
  try {
    [fresh, mine] = await Promise.all([refresh(parts, row), mayUse(parts, row, payment)]);
  } catch (error) {
    if (!(error instanceof AcpCallError)) throw error;
    return note(parts, row, notices.unreachable(merchant.face.name));
  }
  if (fresh.phase !== 'open' || fresh.sessionId !== row.sessionId) return fresh;
  const chosen = handlerFor(fresh, parts.issuerFor);
  const seen = { amount: payment.totalSeen, currency: payment.currencySeen ?? row.session.currency };
  const stop =
    reasonToStop(fresh, seen, payment.creditSeen ?? 0, merchant.face.name) ?? (chosen ? undefined : notices.noHandler(merchant.face.name));
  if (stop || !chosen) return note(parts, fresh, stop ?? notices.noHandler(merchant.face.name));
  const byCard = chosen.token === undefined;
  if (byCard && !payment.paymentMethodId) return note(parts, fresh, notices.noCard());
  if (byCard && !mine) return note(parts, fresh, notices.unknownCard());
  const consent = { ...consentFor(parts, fresh, chosen), keptCard: byCard ? await cardToKeep(parts, fresh, payment) : null };
  const begun = await begin(parts, fresh, consent);
  if (begun && 'over' in begun) return note(parts, fresh, notices.overLimit(begun.over, merchant.face.name));
  if (!begun) return latest(parts, row);
  return chosen.token === undefined
    ? pay(parts, begun, consent, chosen, payment.paymentMethodId ?? '')
    : send(parts, begun, consent, chosen.token);
}

async function mayUse(parts: CheckoutParts, row: CheckoutRow, { paymentMethodId }: Payment): Promise<boolean> {
  return paymentMethodId === undefined || ((await parts.wallet?.mayUse(row.shopperId, paymentMethodId)) ?? true);
}

/** Why nothing may be paid now; the shopper's own limits are asked afterwards, in `begin`. No token exists before all of it has passed. */
function reasonToStop(row: CheckoutRow, seen: Money, creditSeen: number, merchantName: string): CheckoutNotice | undefined {
  const { session } = row;
  const total = totalOf(session);
  const problems = messagesOf(session, merchantName).filter((message) => message.tone === 'error');
  const soldOut = problems.find((message) => message.code === 'out_of_stock' || message.code === 'quantity_exceeded');
  if (soldOut) return notices.outOfStock(soldOut.text);
  if (!isReady(session)) return notices.notReady(problems[0]?.text ?? wordsFor(statusWords, session.status, merchantName));
  // 95.00 in another currency is another price.
  if (total.amount !== seen.amount || total.currency !== seen.currency) return notices.priceChanged(seen, total);
  // The same sum divided otherwise is another agreement.
  const credit = creditAmount(session);
  if (credit !== creditSeen)
    return notices.creditChanged({ amount: creditSeen, currency: total.currency }, { amount: credit, currency: total.currency });
  return undefined;
}

function consentFor(parts: CheckoutParts, row: CheckoutRow, chosen: ChosenHandler): ConsentRow {
  const content = consentContent(row.merchant, row.session);
  const { shopperId, merchant, sessionId } = row;
  return {
    ...{
      id: parts.newId('consent'),
      checkoutId: row.id,
      shopperId,
      merchant,
      sessionId,
      amount: content.amount,
      currency: content.currency,
    },
    ...{
      hash: consentHash(content),
      lines: content.lines,
      handlerId: chosen.handler.id,
      sentAt: null,
      keptCard: null,
      credits: creditLines(row.session),
      creditAmount: creditAmount(row.session),
      outcome: null,
      createdAt: parts.clock(),
    },
  };
}

/**
 * The consent and the phase `paying` together, and only on the version that was read: of two presses one gets here. The shopper's limits are held
 * while they are compared, so that two purchases at once cannot both find the same money left.
 */
async function begin(parts: CheckoutParts, row: CheckoutRow, consent: ConsentRow): Promise<CheckoutRow | { over: OverLimit } | undefined> {
  return parts.db.transaction(async (tx) => {
    const limits = await heldLimits(tx, consent.shopperId);
    const over =
      limits.length > 0
        ? overLimit(limits, await spentInADay(tx, consent, consent.createdAt), {
            ...consent,
            amount: consent.amount + consent.creditAmount,
          })
        : undefined;
    if (over) return { over };
    const begun = await changeRow(tx, row, { phase: 'paying', consentId: consent.id, notice: null }, consent.createdAt);
    if (begun) await tx.insert(agentConsents).values(consent);
    return begun;
  });
}

async function pay(
  parts: CheckoutParts,
  row: CheckoutRow,
  consent: ConsentRow,
  chosen: Extract<ChosenHandler, { merchantId: string }>,
  paymentMethodId: string,
): Promise<CheckoutRow> {
  const { amount, currency, sessionId, checkoutId } = consent;
  const expiresAt = new Date(parts.clock().getTime() + tokenMinutes * 60_000);
  const scope = { amount, currency, merchantId: chosen.merchantId, sessionId, expiresAt };
  const kept = await keepCard(parts, consent);
  if (kept) return reopen(parts, row, consent, 'declined', noticeOf(kept));
  const issued = await chosen.issuer
    .issue({ ...scope, paymentMethodId, key: consent.id })
    .catch((): { ok: false; trouble: PaymentTrouble } => {
      return { ok: false, trouble: { kind: 'unavailable', code: 'unreachable', message: '' } };
    });
  if (!issued.ok) return reopen(parts, row, consent, 'declined', noticeOf(issued.trouble));
  await parts.db.insert(agentPaymentTokens).values({
    ...{ id: issued.token.id, issuer: issued.token.issuer, consentId: consent.id, checkoutId, merchantId: chosen.merchantId, sessionId },
    ...{ amount, currency, expiresAt, state: 'issued' as const, createdAt: parts.clock() },
  });
  parts.log('checkout.token_issued', { checkoutId, merchant: row.merchant, total: formatMoney({ amount, currency }) });
  return send(parts, row, consent, issued.token.id);
}

/** Past the gate the outcome is the merchant's. */
async function send(parts: CheckoutParts, row: CheckoutRow, consent: ConsentRow, token: string): Promise<CheckoutRow> {
  if (!(await passGate(parts, consent.id))) return reopen(parts, row, consent, 'dropped', notices.neverSent());
  return sendComplete(parts, row, consent, token);
}

function noticeOf(trouble: PaymentTrouble): CheckoutNotice {
  if (trouble.kind === 'unavailable') return notices.providerDown();
  const code = trouble.kind === 'requires_action' ? 'requires_action' : trouble.code;
  return notices.declined(declineText({ code, declineCode: trouble.declineCode, sentence: trouble.message }));
}
