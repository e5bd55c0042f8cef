import { index, integer, jsonb, pgTable, primaryKey, text, timestamp } from 'drizzle-orm/pg-core';

/**
 * A product feed, owned by the merchant whose bearer created it (ACP Feed API, digest §18.1). `files`: how many files have begun to replace its
 * products; `edition`: which of them is shown, 0 before the first.
 */
export const agentFeeds = pgTable('agent_feeds', {
  id: text('id').primaryKey(),
  merchant: text('merchant').notNull(),
  targetCountry: text('target_country'),
  files: integer('files').notNull().default(0),
  edition: integer('edition').notNull().default(0),
  createdAt: timestamp('created_at', { withTimezone: true }).notNull(),
  updatedAt: timestamp('updated_at', { withTimezone: true }).notNull(),
});

/**
 * Products as the merchant gave them; the index in memory is read from here. Only those of the feed's edition count: a file's products are kept
 * under its own number until it is whole. `asOf`: how many files had begun when the product was written.
 */
export const agentProducts = pgTable(
  'agent_products',
  {
    feedId: text('feed_id')
      .notNull()
      .references(() => agentFeeds.id),
    edition: integer('edition').notNull().default(0),
    asOf: integer('as_of').notNull().default(0),
    productId: text('product_id').notNull(),
    merchant: text('merchant').notNull(),
    product: jsonb('product').notNull(),
    updatedAt: timestamp('updated_at', { withTimezone: true }).notNull(),
  },
  (row) => [
    primaryKey({ columns: [row.feedId, row.edition, row.productId] }),
    index('agent_products_merchant').on(row.merchant, row.productId),
  ],
);
