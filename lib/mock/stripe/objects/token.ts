import type { StripeObject } from '../parts';
import type { StandInSettings } from '../settings';
import type { pspTokens } from '../tables';
import { cardHash, type PaymentMethodRow } from './card';
import { billingHash } from './payment-method';
import { seconds, secondsOrNull } from './seconds';

export type TokenRow = typeof pspTokens.$inferSelect;

/** The token as it stands at `now`: time alone deactivates one that nobody used. */
export function asOf(row: TokenRow, now: Date): TokenRow {
  if (row.status === 'deactivated' || !row.expiresAt || now < row.expiresAt) return row;
  return { ...row, status: 'deactivated', deactivatedAt: row.expiresAt, deactivatedReason: 'expired' };
}

/** The agent's face of a token. */
export function issuedTokenObject(stored: TokenRow, now: Date): StripeObject {
  const row = asOf(stored, now);
  return {
    id: row.id,
    object: 'shared_payment.issued_token',
    ...common(row),
    next_action:
      row.status === 'requires_action'
        ? { type: 'use_stripe_sdk', redirect_to_url: null, use_stripe_sdk: { value: hashedValue(row) } }
        : null,
    payment_method: row.paymentMethod,
    return_url: row.returnUrl,
    risk_details: { insights: { fraudulent_dispute: { score: 1, recommended_action: 'continue' } } },
    seller_details: { network_business_profile: row.profile, external_id: row.externalId ?? '' },
    setup_future_usage: row.setupFutureUsage,
    status: row.status,
    use_stripe_sdk: row.useStripeSdk,
  };
}

/** The merchant's face of a token: no status, no payment method id, no other merchant's name. */
export function grantedTokenObject(
  stored: TokenRow,
  card: PaymentMethodRow,
  agentProfile: string,
  settings: StandInSettings,
  now: Date,
): StripeObject {
  const row = asOf(stored, now);
  return {
    id: row.id,
    object: 'shared_payment.granted_token',
    ...common(row),
    agent_details: { network_business_profile: agentProfile },
    payment_method_details: {
      type: 'card',
      billing_details: billingHash(card.billing),
      ...(settings.grantedTokenShowsCard ? { card: cardHash(card) } : {}),
    },
    risk_details: { insights: { fraudulent_dispute: riskOf(card) } },
  };
}

/** What the provider's risk check advises the merchant; a charge against the advice is declined all the same. */
const riskOf = (card: PaymentMethodRow) =>
  card.decline === 'fraudulent' ? { score: 99, recommended_action: 'block' } : { score: 1, recommended_action: 'continue' };

const common = (row: TokenRow) => ({
  created: seconds(row.created),
  deactivated_at: secondsOrNull(row.deactivatedAt),
  deactivated_reason: row.deactivatedReason,
  livemode: false,
  shared_metadata: row.sharedMetadata,
  usage_details: { amount_captured: { currency: row.currency, value: row.amountCaptured } },
  usage_limits: { currency: row.currency, expires_at: secondsOrNull(row.expiresAt), max_amount: row.maxAmount },
});

/** What the shopper's page hands to `stripe.handleNextAction({ hashedValue })`: opaque to it; to us, which payment waits. */
export const hashedValue = (row: Pick<TokenRow, 'pendingSecret'>): string =>
  Buffer.from(JSON.stringify({ client_secret: row.pendingSecret })).toString('base64');
