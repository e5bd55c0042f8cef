import type Stripe from 'stripe';
import { type StripeAccess, stripeClient } from './client';
import { troubleOf } from './trouble';
import type { PaymentIssuer, SavedCard, TokenChallenges } from './types';

/** The fields of Stripe's issued token that the agent reads. */
type IssuedToken = { id: string; status?: string | null; next_action?: { use_stripe_sdk?: { value?: string } | null } | null };

const path = '/v1/shared_payment/issued_tokens';

/**
 * The agent's face over Stripe: a shared payment token (`POST /v1/shared_payment/issued_tokens`, public preview) for exactly one scope.
 * A retry with the same `key` returns the same token (Stripe's idempotency).
 */
export function createStripeIssuer(access: StripeAccess): PaymentIssuer & TokenChallenges {
  const stripe = stripeClient(access);
  return {
    card: (paymentMethodId) => cardOf(stripe, paymentMethodId),
    async issue({ paymentMethodId, key, ...scope }) {
      const params = {
        payment_method: paymentMethodId,
        seller_details: { network_business_profile: scope.merchantId, external_id: scope.sessionId },
        usage_limits: { currency: scope.currency, max_amount: scope.amount, expires_at: Math.floor(scope.expiresAt.getTime() / 1000) },
        // Authentication, should a bank ask for it, happens in the shopper's page and not by a redirect.
        use_stripe_sdk: true,
      };
      try {
        const token = (await stripe.rawRequest('POST', path, params, {
          idempotencyKey: key,
        })) as unknown as IssuedToken;
        return { ok: true, token: { ...scope, id: token.id, issuer: 'stripe-spt' } };
      } catch (error) {
        return { ok: false, trouble: troubleOf(error) };
      }
    },
    async revoke(tokenId) {
      try {
        await stripe.rawRequest('POST', `${path}/${encodeURIComponent(tokenId)}/revoke`);
      } catch (error) {
        // Used, expired or unknown: it opens nothing any more. A provider that did not answer is asked again by whoever called.
        if (troubleOf(error).kind === 'unavailable') throw error;
      }
    },
    async challenge(tokenId) {
      try {
        const token = (await stripe.rawRequest('GET', `${path}/${encodeURIComponent(tokenId)}`)) as unknown as IssuedToken;
        const hashedValue = token.status === 'requires_action' ? token.next_action?.use_stripe_sdk?.value : undefined;
        return hashedValue ? { hashedValue } : undefined;
      } catch (error) {
        troubleOf(error);
        return undefined;
      }
    },
  };
}

/** Brand, last four and expiry of a payment method; undefined when it is unknown or no card. */
export async function cardOf(stripe: Stripe, paymentMethodId: string): Promise<(SavedCard & { funding: string }) | undefined> {
  try {
    const { id, card } = await stripe.paymentMethods.retrieve(paymentMethodId);
    return card && { id, brand: card.brand, last4: card.last4, expMonth: card.exp_month, expYear: card.exp_year, funding: card.funding };
  } catch (error) {
    troubleOf(error);
    return undefined;
  }
}
