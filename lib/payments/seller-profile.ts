import { z } from 'zod';
import { type StripeAccess, stripeClient } from './client';
import { troubleOf } from './trouble';

const profile = z.object({ id: z.string().min(1) });

/**
 * What tokens for this merchant are made out to: its own profile at Stripe's network (`GET /v2/network/business_profiles/me`), so that nobody has to copy
 * it. Throws one readable sentence when Stripe does not tell.
 */
export async function sellerProfile(access: StripeAccess): Promise<string> {
  const sentence = (why: string) =>
    new Error(
      `The environment is not right:\n  Stripe does not tell the merchant's profile (${why}). Set STRIPE_MERCHANT_PROFILE; docs/stripe.md says how to find it.`,
    );
  let answer: unknown;
  try {
    answer = await stripeClient(access).rawRequest('GET', '/v2/network/business_profiles/me');
  } catch (error) {
    throw sentence(troubleOf(error).message);
  }
  const read = profile.safeParse(answer);
  if (!read.success) throw sentence('the answer has no id');
  return read.data.id;
}
