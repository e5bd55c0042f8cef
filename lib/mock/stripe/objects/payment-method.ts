import type { StripeObject } from '../parts';
import type { BillingDetails } from '../tables';
import { cardHash, type PaymentMethodRow } from './card';
import { seconds } from './seconds';

/** A row as Stripe's PaymentMethod. */
export function paymentMethodObject(row: PaymentMethodRow): StripeObject {
  return {
    id: row.id,
    object: 'payment_method',
    allow_redisplay: 'unspecified',
    billing_details: billingHash(row.billing),
    card: cardHash(row),
    created: seconds(row.created),
    customer: row.customer,
    customer_account: null,
    livemode: false,
    metadata: row.metadata,
    shared_payment_granted_token: row.grantedToken,
    type: 'card',
  };
}

/** Every field present, as Stripe sends it. */
export function billingHash(billing: BillingDetails): StripeObject {
  const { city = null, country = null, line1 = null, line2 = null, postal_code = null, state = null } = billing.address ?? {};
  return {
    address: { city, country, line1, line2, postal_code, state },
    email: billing.email ?? null,
    name: billing.name ?? null,
    phone: billing.phone ?? null,
    tax_id: null,
  };
}
