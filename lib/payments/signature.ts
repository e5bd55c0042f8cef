import Stripe from 'stripe';

export type StripeEvent = { id: string; type: string; created: number; data: { object: Record<string, unknown> } };

const toleranceSeconds = 300;
// Only its signature code is used; nothing is called with this key.
const { webhooks } = new Stripe('sk_test_signatures_only', { telemetry: false });

/**
 * The event in a webhook of Stripe, if one of `secrets` (newest first; two during a rotation) signed exactly these bytes within five minutes of `now`;
 * undefined otherwise. `Stripe-Signature: t=<unix>,v1=<hex HMAC-SHA256 of "t.body">`.
 */
export function signedEvent(payload: string, header: string | null, secrets: string[], now: Date): StripeEvent | undefined {
  if (!header) return undefined;
  // The library refuses what is too old, and takes what comes from the future.
  const signedAt = Number(/(?:^|,)t=(\d+)/.exec(header)?.[1]);
  if (!(signedAt - now.getTime() / 1000 <= toleranceSeconds)) return undefined;
  for (const secret of secrets) {
    try {
      return webhooks.constructEvent(payload, header, secret, toleranceSeconds, undefined, now.getTime()) as unknown as StripeEvent;
    } catch (error) {
      if (!(error instanceof Stripe.errors.StripeSignatureVerificationError) && !(error instanceof SyntaxError)) throw error;
    }
  }
  return undefined;
}

/** The header that Stripe would send with this body. For stand-ins and tests: the way to sign lives beside the way to check. */
export const signatureHeader = (payload: string, secret: string, now: Date): string =>
  webhooks.generateTestHeaderString({ payload, secret, timestamp: Math.floor(now.getTime() / 1000) });
