import type Stripe from 'stripe';
import { type StripeAccess, stripeClient } from './client';
import { refundKeyName } from './news';
import { troubleOf } from './trouble';
import type { Charge, PaymentProcessor, PaymentTrouble, WaitingPayments } from './types';
import { whyTokenFailed } from './why-token-failed';

type Charged = Awaited<ReturnType<PaymentProcessor['charge']>>;
type ChargeRequest = Parameters<PaymentProcessor['charge']>[0];

export type ProcessorAccess = StripeAccess & {
  /** The field of `payment_method_data` in which a vault's delegated token (`vt_`) is redeemed; ACP leaves it to the provider. */
  delegatedTokenField?: string;
};

/**
 * The merchant's face over Stripe: a PaymentIntent confirmed with the granted token (`payment_method_data[shared_payment_granted_token]`).
 * The provider holds the token to its scope; when it refuses, the token is read once to say why in a code of ours:
 * token_unknown, token_consumed, token_expired, token_revoked, token_resolved, amount_exceeds_token, currency_mismatch, else Stripe's.
 */
export function createStripeProcessor({
  delegatedTokenField = 'delegated_payment_token',
  ...access
}: ProcessorAccess): PaymentProcessor & WaitingPayments {
  const stripe = stripeClient(access);
  const outcome = async (paymentIntentId: string): Promise<Charged> => {
    try {
      return chargedBy(await stripe.paymentIntents.retrieve(paymentIntentId, { expand: ['payment_method'] }));
    } catch (error) {
      return { ok: false, trouble: troubleOf(error), paymentIntentId };
    }
  };
  return {
    outcome,
    async abandon(paymentIntentId) {
      try {
        return chargedBy(await stripe.paymentIntents.cancel(paymentIntentId, { cancellation_reason: 'abandoned' }));
      } catch (error) {
        const trouble = troubleOf(error);
        // Already paid, failed or canceled: what it came to is the answer.
        return trouble.kind === 'refused' ? outcome(paymentIntentId) : { ok: false, trouble, paymentIntentId };
      }
    },
    async charge(request) {
      const field = request.token.startsWith('vt_') ? delegatedTokenField : 'shared_payment_granted_token';
      const params = {
        amount: request.amount,
        currency: request.currency,
        confirm: true,
        // No page of the provider's: whatever needs the shopper is done in the shop's own page.
        automatic_payment_methods: { enabled: true, allow_redirects: 'never' },
        payment_method_data: { [field]: request.token },
        metadata: request.metadata,
        expand: ['payment_method'],
      };
      try {
        // The library's released types do not know the preview's field.
        const intent = await stripe.paymentIntents.create(params as unknown as Stripe.PaymentIntentCreateParams, {
          idempotencyKey: request.key,
        });
        return chargedBy(intent);
      } catch (error) {
        return refusedWith(stripe, error, request);
      }
    },
    async refund({ paymentIntentId, amount, key, reason }) {
      const params: Stripe.RefundCreateParams = { payment_intent: paymentIntentId, metadata: { [refundKeyName]: key.slice(0, 500) } };
      if (amount !== undefined) params.amount = amount;
      if (reason && isStripeReason(reason)) params.reason = reason;
      else if (reason) params.metadata = { ...params.metadata, reason: reason.slice(0, 500) };
      try {
        const refund = await stripe.refunds.create(params, { idempotencyKey: key });
        return { ok: true, refundId: refund.id, amount: refund.amount };
      } catch (error) {
        return { ok: false, trouble: troubleOf(error) };
      }
    },
  };
}

/** What an intent that Stripe answered with comes to. Only `succeeded` is money. */
export function chargedBy(intent: Stripe.PaymentIntent): Charged {
  const paymentIntentId = intent.id;
  if (intent.status === 'succeeded') return { ok: true, charge: { paymentIntentId, ...cardIn(intent.payment_method) } };
  if (intent.status === 'requires_action') {
    const trouble = {
      kind: 'requires_action',
      code: 'authentication_required',
      message: "The shopper's bank asks to confirm this payment.",
    } as const;
    return { ok: false, trouble, paymentIntentId };
  }
  if (intent.status === 'processing' || intent.status === 'requires_confirmation') {
    return {
      ok: false,
      trouble: { kind: 'unavailable', code: intent.status, message: 'The payment is still being processed.' },
      paymentIntentId,
    };
  }
  const failure = intent.last_payment_error;
  const trouble: PaymentTrouble = {
    kind: 'declined',
    code: failure?.code ?? intent.status,
    ...(failure?.decline_code ? { declineCode: failure.decline_code } : {}),
    message: failure?.message ?? 'The payment did not go through.',
  };
  return { ok: false, trouble, paymentIntentId };
}

async function refusedWith(stripe: Stripe, error: unknown, request: ChargeRequest): Promise<Charged> {
  const trouble = troubleOf(error);
  const nested = (error as { payment_intent?: { id?: string } }).payment_intent?.id;
  const told = trouble.kind === 'refused' && request.token.startsWith('spt_') ? await whyTokenFailed(stripe, request, trouble) : trouble;
  return { ok: false, trouble: told, ...(nested ? { paymentIntentId: nested } : {}) };
}

function cardIn(method: string | Stripe.PaymentMethod | null): Pick<Charge, 'card'> {
  if (typeof method !== 'object' || !method?.card) return {};
  return { card: { brand: method.card.brand, last4: method.card.last4 } };
}

const isStripeReason = (reason: string | undefined): reason is Stripe.RefundCreateParams.Reason =>
  reason === 'duplicate' || reason === 'fraudulent' || reason === 'requested_by_customer';
