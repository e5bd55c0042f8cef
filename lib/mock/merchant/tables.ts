import { sql } from 'drizzle-orm';
import { boolean, check, index, integer, jsonb, pgTable, primaryKey, text, timestamp, uniqueIndex } from 'drizzle-orm/pg-core';
import type { StoredReturn } from './rules/returns';
import type { StockPolicy } from './shop';
import type { Drawn, Reserved } from './store/attempts';

const moment = (name: string) => timestamp(name, { withTimezone: true, mode: 'date' });

/** Live price and stock. Reserved and sold pieces have already left `stock`. */
export const variants = pgTable(
  'merchant_variants',
  {
    id: text('id').primaryKey(),
    merchant: text('merchant').notNull(),
    price: integer('price').notNull(),
    stock: integer('stock').notNull(),
    policy: text('policy').$type<StockPolicy>().notNull(),
  },
  (table) => [check('merchant_variants_stock', sql`${table.stock} >= 0`), check('merchant_variants_price', sql`${table.price} >= 0`)],
);

export const sessions = pgTable('merchant_sessions', {
  id: text('id').primaryKey(),
  merchant: text('merchant').notNull(),
  status: text('status').notNull(),
  /** Counts every change; whoever writes names the version that they read. */
  version: integer('version').notNull(),
  /** Payments tried so far. */
  attempts: integer('attempts').notNull().default(0),
  /** JSON of what the agent asked for (rules/asked.ts) and of the session as it was last answered; text, because they are only ever read whole. */
  asked: text('asked').notNull(),
  session: text('session').notNull(),
  createdAt: moment('created_at').notNull(),
  expiresAt: moment('expires_at').notNull(),
});

export const keys = pgTable(
  'merchant_keys',
  {
    scope: text('scope').notNull(),
    key: text('key').notNull(),
    fingerprint: text('fingerprint').notNull(),
    /** Null while the request is running. */
    status: integer('status'),
    body: text('body'),
    headers: jsonb('headers').$type<Record<string, string>>(),
    /** The payment attempt to go on with, should the process die. */
    attempt: text('attempt'),
    owner: text('owner').notNull(),
    leaseUntil: moment('lease_until').notNull(),
    createdAt: moment('created_at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.scope, table.key] })],
);

/** One try to be paid. Its row exists only if all goods were reserved for it at the agreed price. */
export const attempts = pgTable(
  'merchant_attempts',
  {
    id: text('id').primaryKey(),
    merchant: text('merchant').notNull(),
    sessionId: text('session_id').notNull(),
    number: integer('number').notNull(),
    /** `waiting`: the shopper's bank wants the payment confirmed; the goods stay reserved. */
    state: text('state').$type<'charging' | 'waiting' | 'paid' | 'declined'>().notNull(),
    amount: integer('amount').notNull(),
    currency: text('currency').notNull(),
    /** The payment token, only while it may still be needed; null afterwards. */
    token: text('token'),
    handlerId: text('handler_id').notNull(),
    /** What was taken from stock, limited codes and gift cards, so that a decline gives it back. */
    reserved: jsonb('reserved').$type<Reserved>().notNull(),
    wanted: integer('wanted').notNull(),
    taken: integer('taken').notNull(),
    /** Where the answer is kept when the attempt is settled. */
    keyScope: text('key_scope').notNull(),
    key: text('key').notNull(),
    owner: text('owner').notNull(),
    leaseUntil: moment('lease_until').notNull(),
    paymentIntent: text('payment_intent'),
    trouble: text('trouble'),
    createdAt: moment('created_at').notNull(),
  },
  (table) => [
    check('merchant_attempts_all_or_nothing', sql`${table.taken} = ${table.wanted}`),
    uniqueIndex('merchant_attempts_one_live').on(table.sessionId).where(sql`${table.state} in ('charging', 'waiting', 'paid')`),
  ],
);

export const orders = pgTable(
  'merchant_orders',
  {
    id: text('id').primaryKey(),
    merchant: text('merchant').notNull(),
    sessionId: text('session_id').notNull().unique('merchant_orders_session'),
    number: text('number').notNull().unique('merchant_orders_number'),
    /** Opens the public order page. */
    accessKey: text('access_key').notNull(),
    version: integer('version').notNull(),
    order: text('order').notNull(),
    currency: text('currency').notNull(),
    paymentIntent: text('payment_intent'),
    captured: integer('captured').notNull(),
    /** Pending refunds included: never more than was captured. */
    refunded: integer('refunded').notNull().default(0),
    /** A refund has been decided and not yet settled with the provider. */
    refunding: boolean('refunding').notNull().default(false),
    /** Whose order it is; see customers. */
    customerId: text('customer_id'),
    /** What gift cards and store credit paid of it, in the order in which they were taken, and how much of that has gone back. */
    drawn: jsonb('drawn').$type<Drawn[]>().notNull().default([]),
    drawnAmount: integer('drawn_amount').notNull().default(0),
    credited: integer('credited').notNull().default(0),
    /** What comes back or came back, oldest first; written with the order that tells of it. */
    returns: jsonb('returns').$type<StoredReturn[]>().notNull().default([]),
    createdAt: moment('created_at').notNull(),
  },
  (table) => [
    check('merchant_orders_refunded', sql`${table.refunded} between 0 and ${table.captured}`),
    check('merchant_orders_credited', sql`${table.credited} between 0 and ${table.drawnAmount}`),
    index('merchant_orders_refunding').on(table.id).where(sql`${table.refunding}`),
  ],
);

/** Order events that must reach the agent, at least once. The id is their Request-Id. */
export const outbox = pgTable(
  'merchant_outbox',
  {
    id: text('id').primaryKey(),
    merchant: text('merchant').notNull(),
    orderId: text('order_id').notNull(),
    body: text('body').notNull(),
    tries: integer('tries').notNull().default(0),
    dueAt: moment('due_at').notNull(),
    deliveredAt: moment('delivered_at'),
    givenUp: boolean('given_up').notNull().default(false),
    lastTrouble: text('last_trouble'),
    createdAt: moment('created_at').notNull(),
  },
  (table) => [index('merchant_outbox_due').on(table.dueAt).where(sql`${table.deliveredAt} is null and not ${table.givenUp}`)],
);

export const codeUses = pgTable(
  'merchant_code_uses',
  { merchant: text('merchant').notNull(), code: text('code').notNull(), uses: integer('uses').notNull(), most: integer('most').notNull() },
  (table) => [
    primaryKey({ columns: [table.merchant, table.code] }),
    check('merchant_code_uses_limit', sql`${table.uses} between 0 and ${table.most}`),
  ],
);

/** The feed that a merchant made at the agent. */
export const feeds = pgTable('merchant_feeds', { merchant: text('merchant').primaryKey(), feedId: text('feed_id').notNull() });

export const carts = pgTable('merchant_carts', {
  id: text('id').primaryKey(),
  merchant: text('merchant').notNull(),
  version: integer('version').notNull(),
  asked: text('asked').notNull(),
  cart: text('cart').notNull(),
  canceled: boolean('canceled').notNull().default(false),
  createdAt: moment('created_at').notNull(),
  expiresAt: moment('expires_at').notNull(),
});

/** What the merchant owes: a gift card to whoever holds its code, store credit to one customer. Money moves only here, in minor units. */
export const credits = pgTable(
  'merchant_credits',
  {
    id: text('id').primaryKey(),
    merchant: text('merchant').notNull(),
    kind: text('kind').$type<'gift_card' | 'store_credit'>().notNull(),
    /** SHA-256 of the merchant and a gift card's code; the code itself is with its holder. */
    codeHash: text('code_hash').unique('merchant_credits_code'),
    customerId: text('customer_id').unique('merchant_credits_customer'),
    label: text('label').notNull(),
    currency: text('currency').notNull(),
    balance: integer('balance').notNull(),
    /** All that was ever put on it from outside; what is not in `balance` is spent or reserved. */
    issued: integer('issued').notNull(),
    expiresAt: moment('expires_at'),
    orderId: text('order_id'),
    createdAt: moment('created_at').notNull(),
  },
  (table) => [check('merchant_credits_balance', sql`${table.balance} between 0 and ${table.issued}`)],
);

/** Delegated tokens: leave to use a credit in one session, within an allowance. They hold no money. */
export const creditTokens = pgTable('merchant_credit_tokens', {
  id: text('id').primaryKey(),
  merchant: text('merchant').notNull(),
  creditId: text('credit_id').notNull(),
  sessionId: text('session_id').notNull(),
  maxAmount: integer('max_amount').notNull(),
  expiresAt: moment('expires_at').notNull(),
  createdAt: moment('created_at').notNull(),
});

/** Buyers whom the merchant knows again by an id that only it and their agent have; an e-mail address finds nobody. */
export const customers = pgTable('merchant_customers', {
  id: text('id').primaryKey(),
  merchant: text('merchant').notNull(),
  createdAt: moment('created_at').notNull(),
});

/** Codes of gift cards that were tried, by session and by caller, in a window that began at `since`. */
export const codeTries = pgTable('merchant_code_tries', {
  scope: text('scope').primaryKey(),
  tries: integer('tries').notNull(),
  since: moment('since').notNull(),
});
