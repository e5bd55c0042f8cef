import Stripe from 'stripe';
import { type Door, fetchThrough } from '@/lib/wire/door';

/** Newest public preview that shared payment tokens are known in. */
export const previewVersion = '2026-09-30.preview';

export type StripeAccess = {
  /** `sk_test_…`; a live key is refused. */
  secretKey: string;
  /** The way to the provider: the stand-in in process, a wrapped fetch; absent: api.stripe.com. */
  door?: Door;
  /** `Stripe-Version` of every call. */
  apiVersion?: string;
};

/** The stripe library behind a door. It retries only towards the real Stripe: a stand-in in process has no network to lose an answer in. */
export function stripeClient({ secretKey, door, apiVersion = previewVersion }: StripeAccess): Stripe {
  if (/^(sk|rk)_live_/.test(secretKey)) throw new Error('Live keys are refused: this demonstration runs on test keys only.');
  return new Stripe(secretKey, {
    apiVersion: apiVersion as Stripe.LatestApiVersion,
    httpClient: Stripe.createFetchHttpClient(door ? fetchThrough(door) : undefined),
    maxNetworkRetries: door ? 0 : 2,
    timeout: 20_000,
    telemetry: false,
  });
}
