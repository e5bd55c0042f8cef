import { eq } from 'drizzle-orm';
import { declines } from '../cards/test-cards';
import type { PaymentMethodRow } from '../objects/card';
import { type NewIntentRow, paymentIntentObject } from '../objects/payment-intent';
import { paymentMethodObject } from '../objects/payment-method';
import type { TokenRow } from '../objects/token';
import type { EventDraft, Outcome, Parts } from '../parts';
import { type Attempt, isDecline } from '../rules/attempt';
import { afterCharge } from '../rules/redemption';
import { pspTokens } from '../tables';
import { agentProfileOf, grantedEvent, issuedEvent } from './token-events';

/** What a confirmation comes to: the intent as it will stand, the token's new columns, what each side hears. */
export type Charged = { intent: NewIntentRow; outcome: Outcome };

/**
 * Applies the bank's answer to an intent that is being confirmed with `card` (already on the merchant's account) and, maybe, a token.
 * The intent itself is written by the caller, who knows whether it is new. A decline is HTTP 402 with the intent inside the error.
 */
export function charge(parts: Parts, before: NewIntentRow, card: PaymentMethodRow, token: TokenRow | undefined, answer: Attempt): Charged {
  const intent = { ...before, charge: parts.newId('ch'), paymentMethod: card.id, token: token?.id ?? null, lastError: null };
  if (answer.outcome === 'paid') return paid(parts, intent, card, token);
  if (answer.outcome === 'requires_action') return waiting(parts, { ...intent, charge: null }, token);
  return declined(parts, intent, card, token, answer.decline);
}

function paid(parts: Parts, before: NewIntentRow, card: PaymentMethodRow, token: TokenRow | undefined): Charged {
  const manual = before.captureMethod === 'manual';
  const intent: NewIntentRow = {
    ...before,
    status: manual ? 'requires_capture' : 'succeeded',
    amountReceived: manual ? 0 : before.amount,
    amountCapturable: manual ? before.amount : 0,
    redeemed: token ? token.id : null,
  };
  const events: EventDraft[] = [event(intent, manual ? 'amount_capturable_updated' : 'succeeded')];
  if (!token) return { intent, outcome: { body: paymentIntentObject(intent), events } };
  const now = parts.clock();
  const change = afterCharge(token, intent.amount, parts.settings, now);
  const after: TokenRow = { ...token, ...change };
  events.push(...issuedEvent(parts, after, 'used'));
  if (parts.settings.sendGrantedTokenUsed) events.push(...grantedEvent(parts, after, card, agentProfileOf(after), 'used'));
  if (after.status === 'deactivated') {
    events.push(...issuedEvent(parts, after, 'deactivated'), ...grantedEvent(parts, after, card, agentProfileOf(after), 'deactivated'));
  }
  return { intent, outcome: { body: paymentIntentObject(intent), writes: [tokenUpdate(parts, token, change)], events } };
}

function waiting(parts: Parts, before: NewIntentRow, token: TokenRow | undefined): Charged {
  const intent: NewIntentRow = { ...before, status: 'requires_action' };
  const events: EventDraft[] = [event(intent, 'requires_action')];
  if (!token) return { intent, outcome: { body: paymentIntentObject(intent), events } };
  const change = { status: 'requires_action' as const, pendingSecret: intent.clientSecret };
  events.push(...issuedEvent(parts, { ...token, ...change }, 'requires_action'));
  return { intent, outcome: { body: paymentIntentObject(intent), writes: [tokenUpdate(parts, token, change)], events } };
}

function declined(parts: Parts, before: NewIntentRow, card: PaymentMethodRow, token: TokenRow | undefined, name: string): Charged {
  const { code, message, decline_code } = declines[isDecline(name) ? name : 'generic_decline'];
  const error = {
    type: 'card_error' as const,
    code,
    ...(decline_code ? { decline_code } : {}),
    message,
    charge: before.charge ?? undefined,
    doc_url: `https://stripe.com/docs/error-codes/${code.replaceAll('_', '-')}`,
  };
  return failed(parts, before, token, { ...error, payment_method: paymentMethodObject(card) }, 402);
}

/** An intent whose payment failed for good: it wants another payment method, and the token may be used again unless the settings burn it. */
export function failed(
  parts: Parts,
  before: NewIntentRow,
  token: TokenRow | undefined,
  error: Record<string, unknown>,
  status: number,
): Charged {
  const intent: NewIntentRow = { ...before, status: 'requires_payment_method', paymentMethod: null, lastError: error };
  const events: EventDraft[] = [event(intent, 'payment_failed')];
  const body = { error: { ...error, payment_intent: paymentIntentObject(intent) } };
  const change = token && afterFailure(parts, token);
  if (!token || !change) return { intent, outcome: { status, body, events } };
  const after: TokenRow = { ...token, ...change };
  events.push(...issuedEvent(parts, after, after.status === 'active' ? 'active' : 'deactivated'));
  return { intent, outcome: { status, body, writes: [tokenUpdate(parts, token, change)], events } };
}

function afterFailure(parts: Parts, token: TokenRow) {
  if (token.status === 'deactivated') return undefined;
  if (parts.settings.declineBurnsToken) {
    return { status: 'deactivated' as const, deactivatedReason: 'resolved' as const, deactivatedAt: parts.clock(), pendingSecret: null };
  }
  return token.status === 'requires_action' ? { status: 'active' as const, pendingSecret: null } : undefined;
}

const tokenUpdate = (parts: Parts, token: TokenRow, change: Partial<TokenRow>) =>
  parts.db.update(pspTokens).set(change).where(eq(pspTokens.id, token.id));

export const event = (intent: NewIntentRow, type: string): EventDraft => ({
  account: intent.account,
  type: `payment_intent.${type}`,
  object: paymentIntentObject(intent),
});
