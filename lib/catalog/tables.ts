import { index, jsonb, pgTable, primaryKey, text, timestamp } from 'drizzle-orm/pg-core';

/** A product feed, owned by the merchant whose bearer created it (ACP Feed API, digest §18.1). */
export const agentFeeds = pgTable('agent_feeds', {
  id: text('id').primaryKey(),
  merchant: text('merchant').notNull(),
  targetCountry: text('target_country'),
  createdAt: timestamp('created_at', { withTimezone: true }).notNull(),
  updatedAt: timestamp('updated_at', { withTimezone: true }).notNull(),
});

/** Products as the merchant gave them; the index in memory is read from here. */
export const agentProducts = pgTable(
  'agent_products',
  {
    feedId: text('feed_id')
      .notNull()
      .references(() => agentFeeds.id),
    productId: text('product_id').notNull(),
    merchant: text('merchant').notNull(),
    product: jsonb('product').notNull(),
    updatedAt: timestamp('updated_at', { withTimezone: true }).notNull(),
  },
  (row) => [primaryKey({ columns: [row.feedId, row.productId] }), index('agent_products_merchant').on(row.merchant)],
);
