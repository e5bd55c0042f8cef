import { formatMoney } from '@/lib/money';
import type { PaymentTrouble } from '@/lib/payments/types';
import { reopen } from './conclude';
import { consentContent, consentHash } from './consent';
import { creditAmount, creditLines } from './credit';
import { declineText } from './decline';
import { examine, overtaken } from './examine';
import type { ChosenHandler } from './handler';
import { cardToKeep, keepCard } from './kept-card';
import { heldLimits, overLimit, spentInADay } from './limits';
import type { OverLimit } from './limits/types';
import { notices } from './notices';
import { type CheckoutParts, merchantOf } from './parts';
import { type CheckoutRow, type ConsentRow, changeRow } from './rows';
import { latest, note } from './session';
import { sendComplete } from './settle';
import { agentConsents, agentPaymentTokens } from './tables';
import { passGate } from './tokens';
import type { CheckoutNotice, Payment } from './types';
import { tokenMinutes } from './view';

/** The way of a press of Pay: read again, ask again when something changed, consent, token, complete. */
export async function complete(parts: CheckoutParts, row: CheckoutRow, payment: Payment): Promise<CheckoutRow> {
  const examined = await examine(parts, row, payment);
  if (!('chosen' in examined)) return examined.row;
  const { row: fresh, chosen } = examined;
  const consent = {
    ...consentFor(parts, fresh, chosen),
    keptCard: chosen.token === undefined ? await cardToKeep(parts, fresh, payment) : null,
  };
  const begun = await begin(parts, fresh, consent);
  if (begun && 'over' in begun) return note(parts, fresh, notices.overLimit(begun.over, merchantOf(parts, row.merchant).face.name));
  if (!begun) return outrun(parts, await latest(parts, row));
  return chosen.token === undefined
    ? pay(parts, begun, consent, chosen, payment.paymentMethodId ?? '')
    : send(parts, begun, consent, chosen.token);
}

/** Of presses that begin at once the others only say so: a sentence written over the open purchase would stop the one that is about to begin, too. */
const outrun = async (parts: CheckoutParts, row: CheckoutRow): Promise<CheckoutRow> =>
  row.phase === 'open' ? { ...row, notice: row.notice ?? notices.changedElsewhere() } : overtaken(parts, row);

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
