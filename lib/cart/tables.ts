import { integer, pgTable, text, timestamp, uniqueIndex } from 'drizzle-orm/pg-core';

/** The shopper's basket. Prices are never kept: the feed's are shown and the merchant's are paid. */
export const agentCartLines = pgTable(
  'agent_cart_lines',
  {
    id: text('id').primaryKey(),
    shopperId: text('shopper_id').notNull(),
    merchant: text('merchant').notNull(),
    /** `<merchant slug>/<variant id>`. */
    key: text('key').notNull(),
    quantity: integer('quantity').notNull(),
    addedAt: timestamp('added_at', { withTimezone: true, mode: 'date' }).notNull(),
  },
  (table) => [uniqueIndex('agent_cart_lines_key').on(table.shopperId, table.key)],
);
