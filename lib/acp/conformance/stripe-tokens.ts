import type { TokenScope } from './context';
import type { Door } from './send';

/** A payment provider that makes shared payment tokens the way Stripe does, and the agent's key there. */
export type TokenMint = { url: string; key: string; door?: Door };

/** Test cards by their short names at Stripe. */
const cards: Record<TokenScope['card'], string> = {
  good: 'pm_card_visa',
  declined: 'pm_card_chargeDeclined',
  authentication: 'pm_card_threeDSecure2Required',
};

/**
 * Mints tokens at a Stripe-shaped provider: `POST {url}/shared_payment/issued_tokens`, form-encoded, scoped by amount, currency, merchant and
 * session. The url ends in `/v1`. Throws when the provider refuses.
 */
export function stripeTokens({ url, key, door = fetch }: TokenMint): (scope: TokenScope) => Promise<string> {
  return async (scope) => {
    const form = {
      use_stripe_sdk: 'true',
      payment_method: cards[scope.card],
      'seller_details[network_business_profile]': scope.merchantId,
      'seller_details[external_id]': scope.sessionId,
      'usage_limits[currency]': scope.currency,
      'usage_limits[max_amount]': String(scope.amount),
      'usage_limits[expires_at]': String(Math.floor(scope.expiresAt.getTime() / 1000)),
    };
    const request = new Request(`${url.replace(/\/+$/, '')}/shared_payment/issued_tokens`, {
      method: 'POST',
      headers: { Authorization: `Bearer ${key}`, 'Content-Type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams(form).toString(),
    });
    const answer = await door(request);
    const body = (await answer.json()) as { id?: string; error?: { message?: string } };
    if (!answer.ok || !body.id) throw new Error(`the payment provider gave no token: ${answer.status} ${body.error?.message ?? ''}`);
    return body.id;
  };
}
