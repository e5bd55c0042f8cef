import { sql } from 'drizzle-orm';
import { bigint, index, integer, jsonb, pgTable, primaryKey, text, timestamp } from 'drizzle-orm/pg-core';
import type { Address, Buyer, CheckoutSession } from '@/lib/acp/schema';
import type { Asked } from './asked';
import type { ConsentLine } from './consent';
import type { CheckoutNotice, CheckoutPhase } from './types';

const at = (name: string) => timestamp(name, { withTimezone: true, mode: 'date' });

/** One purchase at one merchant as the agent keeps it. */
export const agentCheckouts = pgTable(
  'agent_checkouts',
  {
    id: text('id').primaryKey(),
    shopperId: text('shopper_id').notNull(),
    conversationId: text('conversation_id'),
    merchant: text('merchant').notNull(),
    phase: text('phase').$type<CheckoutPhase>().notNull(),
    /** Raised by every change; a payment begins only on the version it has read. */
    version: integer('version').notNull(),
    sessionId: text('session_id').notNull(),
    /** The merchant's last answer, whole. */
    session: jsonb('session').$type<CheckoutSession>().notNull(),
    sessionReadAt: at('session_read_at').notNull(),
    /** What the shopper asked for, so that an expired session can be rebuilt. */
    asked: jsonb('asked').$type<Asked>().notNull(),
    notice: jsonb('notice').$type<CheckoutNotice>(),
    /** The consent whose payment is under way, while `phase` is paying. */
    consentId: text('consent_id'),
    orderId: text('order_id'),
    createdAt: at('created_at').notNull(),
    updatedAt: at('updated_at').notNull(),
  },
  (table) => [
    index('agent_checkouts_shopper').on(table.shopperId),
    index('agent_checkouts_session').on(table.merchant, table.sessionId),
    // What the sweep looks for: few rows among all that ever were.
    index('agent_checkouts_paying').on(table.updatedAt).where(sql`${table.phase} = 'paying'`),
  ],
);

/** Each press of Pay that was allowed to go on: who, when, for exactly what. Written before a token exists, never changed but for its outcome. */
export const agentConsents = pgTable(
  'agent_consents',
  {
    /** Also the idempotency key of the token and of complete. */
    id: text('id').primaryKey(),
    checkoutId: text('checkout_id').notNull(),
    shopperId: text('shopper_id').notNull(),
    merchant: text('merchant').notNull(),
    sessionId: text('session_id').notNull(),
    amount: bigint('amount', { mode: 'number' }).notNull(),
    currency: text('currency').notNull(),
    /** SHA-256 over the total, the lines and the delivery that were shown (consent.ts). */
    hash: text('hash').notNull(),
    lines: jsonb('lines').$type<ConsentLine[]>().notNull(),
    handlerId: text('handler_id').notNull(),
    /** When complete was sent; null: the merchant cannot have seen the token. */
    sentAt: at('sent_at'),
    /** The card that was kept for next time with this press; forgotten again when the payment does not go through. */
    keptCard: text('kept_card'),
    /** What gift cards and store credit pay beside `amount`, which is the card's part; `creditAmount` is their sum. */
    credits: jsonb('credits').$type<{ label: string; amount: number }[]>().notNull().default([]),
    creditAmount: bigint('credit_amount', { mode: 'number' }).notNull().default(0),
    outcome: text('outcome').$type<'completed' | 'declined' | 'dropped'>(),
    createdAt: at('created_at').notNull(),
  },
  (table) => [index('agent_consents_checkout').on(table.checkoutId), index('agent_consents_shopper').on(table.shopperId)],
);

/** Tokens that the agent asked for, with their limits. A token can open one purchase and nothing else, so keeping it is safe. */
export const agentPaymentTokens = pgTable(
  'agent_payment_tokens',
  {
    id: text('id').primaryKey(),
    consentId: text('consent_id').notNull().unique(),
    checkoutId: text('checkout_id').notNull(),
    issuer: text('issuer').notNull(),
    merchantId: text('merchant_id').notNull(),
    sessionId: text('session_id').notNull(),
    amount: bigint('amount', { mode: 'number' }).notNull(),
    currency: text('currency').notNull(),
    expiresAt: at('expires_at').notNull(),
    state: text('state').$type<'issued' | 'used' | 'revoked'>().notNull(),
    /** When it was used or revoked, as far as the agent knows. */
    endedAt: at('ended_at'),
    /** What the provider told of it by webhook: when the merchant used it, when and why it stopped working. */
    usedAt: at('used_at'),
    deactivatedAt: at('deactivated_at'),
    deactivatedReason: text('deactivated_reason'),
    createdAt: at('created_at').notNull(),
  },
  (table) => [index('agent_payment_tokens_checkout').on(table.checkoutId)],
);

/** What a shopper typed last, so that nobody types twice. */
export const agentShopperDetails = pgTable('agent_shopper_details', {
  shopperId: text('shopper_id').primaryKey(),
  buyer: jsonb('buyer').$type<Buyer>(),
  address: jsonb('address').$type<Address>(),
  updatedAt: at('updated_at').notNull(),
});

/** By which id a merchant knows a shopper again, as it said with an order. Each merchant has its own. */
export const agentMerchantCustomers = pgTable(
  'agent_merchant_customers',
  {
    shopperId: text('shopper_id').notNull(),
    merchant: text('merchant').notNull(),
    customerId: text('customer_id').notNull(),
    updatedAt: at('updated_at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.shopperId, table.merchant] })],
);
