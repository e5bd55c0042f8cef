import { sql } from 'drizzle-orm';
import {
  bigint,
  bigserial,
  boolean,
  check,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uniqueIndex,
} from 'drizzle-orm/pg-core';

// The provider's own books. Every row belongs to one account: the agent's or a merchant's. Amounts are minor units.
// No card number and no security code has a column here: brand, last four, expiry, a keyed fingerprint and how the test card behaves do.

const money = (name: string) => bigint(name, { mode: 'number' });
const moment = (name: string) => timestamp(name, { withTimezone: true, mode: 'date' });

export type Metadata = Record<string, string>;
export type BillingDetails = {
  name?: string | null;
  email?: string | null;
  phone?: string | null;
  address?: {
    city?: string | null;
    country?: string | null;
    line1?: string | null;
    line2?: string | null;
    postal_code?: string | null;
    state?: string | null;
  } | null;
};

export const pspCustomers = pgTable('psp_customers', {
  id: text('id').primaryKey(),
  account: text('account').notNull(),
  email: text('email'),
  name: text('name'),
  description: text('description'),
  metadata: jsonb('metadata').$type<Metadata>().notNull(),
  deleted: boolean('deleted').notNull().default(false),
  created: moment('created').notNull(),
});

export const pspPaymentMethods = pgTable(
  'psp_payment_methods',
  {
    id: text('id').primaryKey(),
    account: text('account').notNull(),
    customer: text('customer'),
    brand: text('brand').notNull(),
    last4: text('last4').notNull(),
    expMonth: integer('exp_month').notNull(),
    expYear: integer('exp_year').notNull(),
    funding: text('funding').notNull(),
    country: text('country').notNull(),
    fingerprint: text('fingerprint').notNull(),
    /** How the test card behaves when charged: null pays, else the decline. */
    decline: text('decline'),
    /** When the test card asks for authentication. */
    authentication: text('authentication').notNull(),
    /** Whether the bank already says no when the card is saved at a customer. */
    declinesAttach: boolean('declines_attach').notNull(),
    /** A card that was charged without a customer cannot be charged again. */
    used: boolean('used').notNull().default(false),
    /** The token whose redemption cloned this card onto the merchant's account. */
    grantedToken: text('granted_token'),
    billing: jsonb('billing').$type<BillingDetails>().notNull(),
    metadata: jsonb('metadata').$type<Metadata>().notNull(),
    created: moment('created').notNull(),
  },
  (t) => [index('psp_payment_methods_by_customer').on(t.customer)],
);

/** Shared payment tokens (spt_) and the vault's delegated tokens (vt_): both open one purchase. */
export const pspTokens = pgTable(
  'psp_tokens',
  {
    id: text('id').primaryKey(),
    kind: text('kind').$type<'spt' | 'vt'>().notNull(),
    /** Who issued it; null when a merchant's test helper made it. */
    account: text('account'),
    /** The network business profile of the only merchant that may redeem it. */
    profile: text('profile').notNull(),
    /** The checkout session it was issued for. */
    externalId: text('external_id'),
    paymentMethod: text('payment_method').notNull(),
    currency: text('currency').notNull(),
    maxAmount: money('max_amount').notNull(),
    expiresAt: moment('expires_at'),
    status: text('status').$type<'active' | 'requires_action' | 'deactivated'>().notNull(),
    deactivatedAt: moment('deactivated_at'),
    deactivatedReason: text('deactivated_reason').$type<'consumed' | 'expired' | 'resolved' | 'revoked'>(),
    amountCaptured: money('amount_captured').notNull().default(0),
    /** Client secret of the PaymentIntent that waits for the shopper's bank. */
    pendingSecret: text('pending_secret'),
    returnUrl: text('return_url'),
    useStripeSdk: boolean('use_stripe_sdk'),
    setupFutureUsage: text('setup_future_usage'),
    sharedMetadata: jsonb('shared_metadata').$type<Metadata>(),
    created: moment('created').notNull(),
  },
  (t) => [
    check('psp_tokens_within_limit', sql`${t.amountCaptured} <= ${t.maxAmount}`),
    check('psp_tokens_deactivated_with_reason', sql`(${t.status} = 'deactivated') = (${t.deactivatedReason} is not null)`),
  ],
);

export type IntentStatus =
  | 'requires_payment_method'
  | 'requires_confirmation'
  | 'requires_action'
  | 'requires_capture'
  | 'succeeded'
  | 'canceled';

export const pspPaymentIntents = pgTable(
  'psp_payment_intents',
  {
    /** Order of creation: lists are newest first, two in one millisecond included. */
    position: bigserial('position', { mode: 'number' }).notNull(),
    id: text('id').primaryKey(),
    account: text('account').notNull(),
    amount: money('amount').notNull(),
    currency: text('currency').notNull(),
    status: text('status').$type<IntentStatus>().notNull(),
    captureMethod: text('capture_method').$type<'automatic' | 'automatic_async' | 'manual'>().notNull(),
    paymentMethod: text('payment_method'),
    /** The token it was confirmed with, paid or not. */
    token: text('token'),
    /** The token it was paid with. Unique: the last wall against two charges of one token. */
    redeemed: text('redeemed'),
    customer: text('customer'),
    amountReceived: money('amount_received').notNull().default(0),
    amountCapturable: money('amount_capturable').notNull().default(0),
    amountRefunded: money('amount_refunded').notNull().default(0),
    charge: text('charge'),
    lastError: jsonb('last_error').$type<Record<string, unknown>>(),
    clientSecret: text('client_secret').notNull(),
    description: text('description'),
    receiptEmail: text('receipt_email'),
    statementDescriptorSuffix: text('statement_descriptor_suffix'),
    shipping: jsonb('shipping').$type<Record<string, unknown>>(),
    metadata: jsonb('metadata').$type<Metadata>().notNull(),
    cancellationReason: text('cancellation_reason'),
    canceledAt: moment('canceled_at'),
    created: moment('created').notNull(),
  },
  (t) => [
    index('psp_payment_intents_newest').on(t.account, t.position.desc()),
    uniqueIndex('psp_payment_intents_one_per_token').on(t.redeemed),
    check('psp_payment_intents_refunds', sql`${t.amountRefunded} <= ${t.amountReceived}`),
    check('psp_payment_intents_received', sql`${t.amountReceived} <= ${t.amount}`),
  ],
);

export const pspRefunds = pgTable(
  'psp_refunds',
  {
    position: bigserial('position', { mode: 'number' }).notNull(),
    id: text('id').primaryKey(),
    account: text('account').notNull(),
    paymentIntent: text('payment_intent')
      .notNull()
      .references(() => pspPaymentIntents.id),
    charge: text('charge').notNull(),
    amount: money('amount').notNull(),
    currency: text('currency').notNull(),
    reason: text('reason'),
    metadata: jsonb('metadata').$type<Metadata>().notNull(),
    created: moment('created').notNull(),
  },
  (t) => [index('psp_refunds_by_intent').on(t.paymentIntent), check('psp_refunds_positive', sql`${t.amount} > 0`)],
);

export const pspEvents = pgTable(
  'psp_events',
  {
    position: bigserial('position', { mode: 'number' }).notNull(),
    id: text('id').primaryKey(),
    account: text('account').notNull(),
    type: text('type').notNull(),
    object: jsonb('object').$type<Record<string, unknown>>().notNull(),
    created: moment('created').notNull(),
    /** Webhook deliveries: how often it was tried, when it is tried next (null: delivered, given up or nobody listens). */
    attempts: integer('attempts').notNull().default(0),
    nextAttempt: moment('next_attempt'),
  },
  (t) => [
    index('psp_events_newest').on(t.account, t.position.desc()),
    index('psp_events_due').on(t.nextAttempt).where(sql`${t.nextAttempt} is not null`),
  ],
);

/** First answers by Idempotency-Key, kept 24 hours. The fingerprint is keyed, for a request may hold a card number. */
export const pspIdempotency = pgTable(
  'psp_idempotency',
  {
    account: text('account').notNull(),
    key: text('key').notNull(),
    fingerprint: text('fingerprint').notNull(),
    status: integer('status').notNull(),
    body: text('body').notNull(),
    requestId: text('request_id').notNull(),
    created: moment('created').notNull(),
  },
  (t) => [primaryKey({ columns: [t.account, t.key] }), index('psp_idempotency_age').on(t.created)],
);
