import type { PaymentProcessor } from '@/lib/payments/types';
import type { Desk, Processor } from '../desk';
import type { Attempt } from '../store/attempts';

type Answered = Awaited<ReturnType<PaymentProcessor['charge']>>;
/** How the attempt stands at the provider. `waitsFor`: the payment that the shopper's bank wants confirmed. */
export type Charged =
  | { ok: true; charge?: { paymentIntentId: string }; waitsFor?: undefined }
  | (Extract<Answered, { ok: false }> & { waitsFor?: string });

/**
 * Charges an attempt, or asks how its payment stands when there is one already. The key comes from session and attempt, so that whoever repeats this
 * charges once. A payment that the bank still wants confirmed is given up when it is asked about: it can then never complete behind our back.
 */
export async function chargeOnce(desk: Desk, attempt: Attempt): Promise<Charged> {
  if (attempt.amount === 0) return { ok: true };
  const processor = desk.processorFor(attempt.merchant);
  if (attempt.paymentIntent !== undefined) return settled(processor, attempt.paymentIntent);
  const request = {
    token: attempt.token,
    amount: attempt.amount,
    currency: attempt.currency,
    key: `${attempt.sessionId}:${attempt.number}`,
    metadata: { checkout_session_id: attempt.sessionId },
  };
  const charged = await twice(() => processor.charge(request));
  if (charged.ok || charged.trouble.kind !== 'requires_action' || !processor.outcome || charged.paymentIntentId === undefined)
    return charged;
  return { ...charged, waitsFor: charged.paymentIntentId };
}

async function settled(processor: Processor, paymentIntent: string): Promise<Charged> {
  const { outcome, abandon } = processor;
  if (!outcome || !abandon)
    return { ok: false, trouble: { kind: 'declined', code: 'authentication_required', message: 'The card was not confirmed.' } };
  const now = await twice(() => outcome(paymentIntent));
  if (now.ok || now.trouble.kind !== 'requires_action') return now;
  const given = await twice(() => abandon(paymentIntent));
  if (given.ok || given.trouble.kind === 'unavailable') return given;
  const message = 'The card was not confirmed with the bank. Nothing was charged.';
  return { ok: false, trouble: { kind: 'declined', code: 'authentication_required', message } };
}

/** Silence is asked once more; a provider that throws is silent. */
async function twice(ask: () => Promise<Answered>): Promise<Answered> {
  const silent = (error: unknown): Answered => ({ ok: false, trouble: { kind: 'unavailable', code: 'no_answer', message: String(error) } });
  const first = await ask().catch(silent);
  return first.ok || first.trouble.kind !== 'unavailable' ? first : ask().catch(silent);
}
