import { z } from 'zod';

const text = z.string();
const shortTexts = z.record(text, text);

/** `POST /agentic_commerce/delegate_payment` (digest §13): closed as in its JSON Schema. The provider hosts it. */
export const DelegatePaymentRequest = z.strictObject({
  payment_method: z.strictObject({
    type: z.literal('card'),
    card_number_type: z.enum(['fpan', 'network_token']),
    number: text.max(255),
    exp_month: text.max(2).optional(),
    exp_year: text.max(4).optional(),
    name: text.optional(),
    cvc: text.max(4).optional(),
    cryptogram: text.optional(),
    eci_value: text.max(2).optional(),
    checks_performed: z.array(z.enum(['avs', 'cvv', 'ani', 'auth0'])).optional(),
    iin: text.max(8).optional(),
    display_card_funding_type: z.enum(['credit', 'debit', 'prepaid']),
    display_wallet_type: text.optional(),
    display_brand: text.optional(),
    display_last4: text.regex(/^[0-9]{4}$/).optional(),
    metadata: shortTexts,
    virtual: z.boolean().optional(),
  }),
  allowance: z.strictObject({
    reason: z.literal('one_time'),
    max_amount: z.int().min(1).max(99_999_999),
    currency: text.regex(/^[a-z]{3}$/),
    checkout_session_id: text.min(1).max(500),
    merchant_id: text.min(1).max(256),
    expires_at: z.iso.datetime({ offset: true }),
  }),
  billing_address: z
    .strictObject({
      name: text.max(256),
      line_one: text.max(60),
      line_two: text.max(60).optional(),
      city: text.max(60),
      state: text,
      country: text.length(2),
      postal_code: text.max(20),
    })
    .optional(),
  risk_signals: z.array(
    z.strictObject({ type: z.literal('card_testing'), score: z.int(), action: z.enum(['blocked', 'manual_review', 'authorized']) }),
  ),
  metadata: shortTexts,
});

export type DelegatePaymentRequest = z.output<typeof DelegatePaymentRequest>;

/** 201: the token, with the correlation data of the request. */
export const DelegatePaymentResponse = z.strictObject({ id: text, created: z.iso.datetime(), metadata: shortTexts });

/** The flat error; `type` and `code` are closed lists in its schema, so every refusal must find its place in them. */
export const DelegatePaymentError = z.strictObject({
  type: z.enum(['invalid_request', 'rate_limit_exceeded', 'processing_error', 'service_unavailable']),
  code: z.enum([
    'invalid_card',
    'duplicate_request',
    'idempotency_conflict',
    'too_many_requests',
    'idempotency_key_required',
    'idempotency_in_flight',
  ]),
  message: text,
  param: text.optional(),
  supported_versions: z.array(text).optional(),
});
export type DelegatePaymentError = z.output<typeof DelegatePaymentError>;
