import { bigint, pgTable, primaryKey, text, timestamp } from 'drizzle-orm/pg-core';
import type { LimitKind } from './types';

/** The most that a shopper wants to be able to spend. No row: no limit. */
export const agentLimits = pgTable(
  'agent_limits',
  {
    shopperId: text('shopper_id').notNull(),
    kind: text('kind').$type<LimitKind>().notNull(),
    /** The merchant's slug for kind merchant, else empty. */
    merchant: text('merchant').notNull(),
    currency: text('currency').notNull(),
    amount: bigint('amount', { mode: 'number' }).notNull(),
    updatedAt: timestamp('updated_at', { withTimezone: true, mode: 'date' }).notNull(),
  },
  (table) => [primaryKey({ columns: [table.shopperId, table.kind, table.merchant, table.currency] })],
);
