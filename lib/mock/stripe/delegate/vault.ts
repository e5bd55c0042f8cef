import type { SQLWrapper } from 'drizzle-orm';
import type { DelegatePaymentRequest } from '@/lib/acp/schema';
import { factsOf } from '../cards/facts';
import { blankToken } from '../handlers/issued-tokens';
import { newPaymentMethod, paymentMethodFor } from '../handlers/payment-methods';
import { isSeller } from '../keys';
import type { PaymentMethodRow } from '../objects/card';
import type { TokenRow } from '../objects/token';
import type { Parts } from '../parts';
import { Refusal } from '../refusal';
import { pspPaymentMethods, pspTokens } from '../tables';
import { refuse } from './trouble';

/** The `vt_` token for an allowance, and the rows that make it true. Throws VaultRefusal. */
export async function vaultToken(parts: Parts, account: string, key: string, wanted: DelegatePaymentRequest) {
  const { allowance, risk_signals, metadata } = wanted;
  const now = parts.clock();
  if (risk_signals.some((signal) => signal.action === 'blocked')) {
    throw refuse(422, 'The risk signals of this payment say that it must be blocked.', { param: '$.risk_signals' });
  }
  const expiresAt = new Date(allowance.expires_at);
  if (expiresAt <= now) throw refuse(422, 'allowance.expires_at must be in the future', { param: '$.allowance.expires_at' });
  if (!isSeller(parts.keys, allowance.merchant_id))
    throw refuse(422, 'allowance.merchant_id is not a merchant of this vault', { param: '$.allowance.merchant_id' });
  const { row: card, fresh } = await cardOf(parts, account, wanted);
  const token: TokenRow = {
    ...blankToken,
    id: parts.newId('vt'),
    kind: 'vt',
    account,
    profile: allowance.merchant_id,
    externalId: allowance.checkout_session_id,
    paymentMethod: card.id,
    currency: allowance.currency,
    maxAmount: allowance.max_amount,
    expiresAt,
    created: now,
  };
  const writes: SQLWrapper[] = [
    ...(fresh ? [parts.db.insert(pspPaymentMethods).values(card)] : []),
    parts.db.insert(pspTokens).values(token),
  ];
  const answer = {
    id: token.id,
    created: now.toISOString(),
    metadata: { ...metadata, merchant_id: allowance.merchant_id, idempotency_key: key },
  };
  return { answer, writes };
}

/**
 * A `network_token` is a payment method of the same account (`pm_…`), resolved to the card that this provider already holds, so that the agent
 * never touches a number. An `fpan` must be a test card; only its facts are kept.
 */
async function cardOf(
  parts: Parts,
  account: string,
  { payment_method: given }: DelegatePaymentRequest,
): Promise<{ row: PaymentMethodRow; fresh: boolean }> {
  if (given.card_number_type === 'network_token') {
    const found = await paymentMethodFor(parts, account, given.number);
    if (!found || found.row.used) throw refuse(400, 'This vault does not know the network token.', { param: '$.payment_method.number' });
    return found;
  }
  const month = Number(given.exp_month);
  const year = Number(given.exp_year);
  if (!Number.isInteger(month) || !Number.isInteger(year) || !given.exp_month || !given.exp_year) {
    throw refuse(400, 'exp_month and exp_year are required for a card number', {
      param: given.exp_month ? '$.payment_method.exp_year' : '$.payment_method.exp_month',
    });
  }
  try {
    const facts = factsOf({ number: given.number, exp_month: month, exp_year: year, cvc: given.cvc }, parts.secret, parts.clock());
    return { row: newPaymentMethod(parts, account, facts), fresh: true };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    throw refuse(error.body.param === 'number' ? 400 : 422, error.body.message, {
      param: `$.payment_method.${error.body.param ?? 'number'}`,
    });
  }
}
