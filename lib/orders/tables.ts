import { boolean, index, jsonb, pgTable, primaryKey, text, timestamp, uniqueIndex } from 'drizzle-orm/pg-core';
import type { Order, Total } from '@/lib/acp/schema';
import type { Money } from '@/lib/money';
import type { OrderLine, Pictures } from './types';

const at = (name: string) => timestamp(name, { withTimezone: true, mode: 'date' });

/** An order as the agent knows it: the ACP answer, then the merchant's signed events. */
export const agentOrders = pgTable(
  'agent_orders',
  {
    id: text('id').primaryKey(),
    shopperId: text('shopper_id').notNull(),
    merchant: text('merchant').notNull(),
    conversationId: text('conversation_id'),
    sessionId: text('session_id').notNull(),
    merchantOrderId: text('merchant_order_id').notNull(),
    order: jsonb('order').$type<Order>().notNull(),
    /** What was shown and consented to when it was placed. */
    total: jsonb('total').$type<Money>().notNull(),
    totals: jsonb('totals').$type<Total[]>().notNull(),
    lines: jsonb('lines').$type<OrderLine[]>().notNull(),
    pictures: jsonb('pictures').$type<Pictures>().notNull(),
    placedAt: at('placed_at').notNull(),
    updatedAt: at('updated_at').notNull(),
  },
  (table) => [uniqueIndex('agent_orders_session').on(table.merchant, table.sessionId), index('agent_orders_shopper').on(table.shopperId)],
);

/** Every signed event once. One that arrives before the ACP answer waits here until the order is known. */
export const agentOrderEvents = pgTable(
  'agent_order_events',
  {
    merchant: text('merchant').notNull(),
    /** SHA-256 of the raw body: the same event sent again is the same row. */
    bodyHash: text('body_hash').notNull(),
    type: text('type').notNull(),
    sessionId: text('session_id').notNull(),
    order: jsonb('order').$type<Order>().notNull(),
    requestId: text('request_id'),
    applied: boolean('applied').notNull(),
    receivedAt: at('received_at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.merchant, table.bodyHash] }),
    index('agent_order_events_session').on(table.merchant, table.sessionId),
  ],
);
