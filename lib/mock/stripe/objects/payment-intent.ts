import type { StripeObject } from '../parts';
import type { pspPaymentIntents } from '../tables';
import { seconds, secondsOrNull } from './seconds';

export type IntentRow = typeof pspPaymentIntents.$inferSelect;
/** A row not yet written has no position. */
export type NewIntentRow = Omit<IntentRow, 'position'>;

/** A row as Stripe's PaymentIntent. */
export function paymentIntentObject(row: NewIntentRow): StripeObject {
  return {
    id: row.id,
    object: 'payment_intent',
    allowed_payment_method_types: null,
    amount: row.amount,
    amount_capturable: row.amountCapturable,
    amount_details: { tip: {} },
    amount_received: row.amountReceived,
    application: null,
    application_fee_amount: null,
    automatic_payment_methods: { allow_redirects: 'never', enabled: true },
    canceled_at: secondsOrNull(row.canceledAt),
    cancellation_reason: row.cancellationReason,
    capture_method: row.captureMethod,
    client_secret: row.clientSecret,
    confirmation_method: 'automatic',
    created: seconds(row.created),
    currency: row.currency,
    customer: row.customer,
    customer_account: null,
    description: row.description,
    excluded_payment_method_types: null,
    last_payment_error: row.lastError,
    latest_charge: row.charge,
    livemode: false,
    metadata: row.metadata,
    next_action:
      row.status === 'requires_action'
        ? { type: 'use_stripe_sdk', use_stripe_sdk: { type: 'three_d_secure_redirect', stripe_js: '' } }
        : null,
    on_behalf_of: null,
    payment_method: row.paymentMethod,
    payment_method_configuration_details: null,
    payment_method_options: { card: { installments: null, mandate_options: null, network: null, request_three_d_secure: 'automatic' } },
    payment_method_types: ['card'],
    processing: null,
    receipt_email: row.receiptEmail,
    review: null,
    setup_future_usage: null,
    shipping: row.shipping,
    statement_descriptor: null,
    statement_descriptor_suffix: row.statementDescriptorSuffix,
    status: row.status,
    transfer_group: null,
  };
}
