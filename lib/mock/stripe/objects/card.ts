import type { CardFacts } from '../cards/facts';
import type { pspPaymentMethods } from '../tables';

export type PaymentMethodRow = typeof pspPaymentMethods.$inferSelect;

/** The `card` hash of payment methods and granted tokens. */
export function cardHash(
  row: Pick<PaymentMethodRow, 'brand' | 'last4' | 'expMonth' | 'expYear' | 'funding' | 'country' | 'fingerprint' | 'billing'>,
) {
  return {
    brand: row.brand,
    checks: {
      address_line1_check: row.billing.address?.line1 ? 'pass' : null,
      address_postal_code_check: row.billing.address?.postal_code ? 'pass' : null,
      cvc_check: 'pass',
    },
    country: row.country,
    display_brand: row.brand === 'amex' ? 'american_express' : row.brand,
    exp_month: row.expMonth,
    exp_year: row.expYear,
    fingerprint: row.fingerprint,
    funding: row.funding,
    last4: row.last4,
    networks: { available: [row.brand], preferred: null },
    three_d_secure_usage: { supported: row.brand !== 'amex' },
    wallet: null,
  };
}

/** A card's facts as the columns of a row. */
export const factColumns = (facts: CardFacts) => ({
  brand: facts.brand,
  last4: facts.last4,
  expMonth: facts.expMonth,
  expYear: facts.expYear,
  funding: facts.funding,
  country: facts.country,
  fingerprint: facts.fingerprint,
  decline: facts.decline,
  authentication: facts.authentication,
  declinesAttach: facts.declinesAttach,
});
