import Stripe from 'stripe';
import type { PaymentTrouble } from './types';

/**
 * Stripe's refusals as the classes that a screen can explain. Shared payment tokens fail without a `code` (seen in test mode), so a code is
 * looked at only where Stripe gives one, and the message never decides.
 * Throws what is not Stripe's: that is a bug.
 */
export function troubleOf(error: unknown): PaymentTrouble {
  if (!(error instanceof Stripe.errors.StripeError)) throw error;
  const { code, message } = error;
  if (error instanceof Stripe.errors.StripeCardError) {
    return { kind: 'declined', code: code ?? 'card_declined', ...(error.decline_code ? { declineCode: error.decline_code } : {}), message };
  }
  if (error instanceof Stripe.errors.StripeConnectionError || error instanceof Stripe.errors.StripeRateLimitError)
    return unavailable(code, message);
  // 409: the first request under this key is still running; what became of it is not known yet.
  if (error.statusCode === 409 || error.statusCode === undefined || error.statusCode >= 500) return unavailable(code, message);
  return { kind: 'refused', code: code ?? error.rawType ?? 'invalid_request_error', message };
}

const unavailable = (code: string | undefined, message: string): PaymentTrouble => ({
  kind: 'unavailable',
  code: code ?? 'provider_unavailable',
  message,
});
