import { z } from 'zod';
import type { StripeEvent } from './signature';
import type { PaymentNews } from './types';

/** Under this name a refund carries the key it was asked for with, so that its events are told from those of a refund made in the dashboard. */
export const refundKeyName = 'refund_key';

const words = z.record(z.string(), z.string()).nullish();
const token = z.object({ id: z.string(), deactivated_at: z.number().nullish(), deactivated_reason: z.string().nullish() });
const intent = z.object({ id: z.string(), metadata: words });
const refund = z.object({
  id: z.string(),
  amount: z.int().nonnegative(),
  status: z.string().nullish(),
  payment_intent: z.union([z.string(), z.object({ id: z.string() })]).nullish(),
  metadata: words,
});

const outcomes = {
  'payment_intent.succeeded': 'paid',
  'payment_intent.payment_failed': 'failed',
  'payment_intent.canceled': 'canceled',
} as const;

/** The types of event that this shop does something with: what an endpoint at Stripe has to send, to the agent and to a merchant. */
export const listensTo = {
  agent: ['shared_payment.issued_token.used', 'shared_payment.issued_token.deactivated'],
  merchant: [...Object.keys(outcomes), 'refund.created', 'refund.updated', 'refund.failed'],
};

/** A Stripe event in the words of the purse; undefined for types and shapes that nobody here waits for. Shared payment tokens are no part of the library's types. */
export function newsOf({ type, created, data: { object } }: StripeEvent): PaymentNews | undefined {
  const at = new Date(created * 1000);
  if (type === 'shared_payment.issued_token.used' || type === 'shared_payment.issued_token.deactivated') {
    const read = token.safeParse(object);
    if (!read.success) return undefined;
    const { id: tokenId, deactivated_at: gone, deactivated_reason: reason } = read.data;
    if (type.endsWith('used')) return { kind: 'token', tokenId, is: 'used', at };
    return { kind: 'token', tokenId, is: 'deactivated', at: gone ? new Date(gone * 1000) : at, ...(reason && { reason }) };
  }
  if (Object.hasOwn(outcomes, type)) {
    const read = intent.safeParse(object);
    if (!read.success) return undefined;
    const sessionId = read.data.metadata?.checkout_session_id;
    const outcome = outcomes[type as keyof typeof outcomes];
    return { kind: 'payment', paymentIntentId: read.data.id, outcome, ...(sessionId && { sessionId }) };
  }
  return /^refund\.(created|updated|failed)$/.test(type) ? refundIn(object, at) : undefined;
}

function refundIn(object: unknown, at: Date): PaymentNews | undefined {
  const read = refund.safeParse(object);
  const of = read.data?.payment_intent;
  if (!read.data || !of) return undefined;
  const { id: refundId, amount, status, metadata } = read.data;
  const askedWith = metadata?.[refundKeyName];
  return {
    ...{ kind: 'refund', refundId, amount, at, paymentIntentId: typeof of === 'string' ? of : of.id },
    given: status !== 'failed' && status !== 'canceled',
    ...(askedWith && { askedWith }),
  };
}
