import Stripe from 'stripe';
import { z } from 'zod';
import type { PaymentTrouble } from './types';

const grantedToken = z.object({
  deactivated_reason: z.string().nullish(),
  usage_limits: z.object({ currency: z.string(), max_amount: z.number(), expires_at: z.number().nullish() }).nullish(),
  usage_details: z.object({ amount_captured: z.object({ value: z.number() }) }).nullish(),
});

/**
 * Reads a refused token to learn the reason, for Stripe refuses consumed, revoked and expired ones with one sentence and no code.
 * Only an explanation: whatever it finds, nothing was charged.
 */
export async function whyTokenFailed(
  stripe: Stripe,
  request: { token: string; amount: number; currency: string },
  trouble: PaymentTrouble,
): Promise<PaymentTrouble> {
  try {
    const parsed = grantedToken.safeParse(
      await stripe.rawRequest('GET', `/v1/shared_payment/granted_tokens/${encodeURIComponent(request.token)}`),
    );
    const code = parsed.success ? codeFor(parsed.data, request) : undefined;
    return code ? { ...trouble, code } : trouble;
  } catch (error) {
    const unknown = error instanceof Stripe.errors.StripeInvalidRequestError && error.statusCode === 404;
    return unknown ? { ...trouble, code: 'token_unknown' } : trouble;
  }
}

function codeFor(token: z.output<typeof grantedToken>, request: { amount: number; currency: string }): string | undefined {
  if (token.deactivated_reason) return `token_${token.deactivated_reason}`;
  const limits = token.usage_limits;
  if (!limits) return undefined;
  if (limits.currency !== request.currency) return 'currency_mismatch';
  return request.amount > limits.max_amount - (token.usage_details?.amount_captured.value ?? 0) ? 'amount_exceeds_token' : undefined;
}
