import { pgTable, text, timestamp } from 'drizzle-orm/pg-core';

/** Which customer at the provider a shopper's saved cards are kept at, and the one offered first. No card detail is kept here. */
export const agentCustomers = pgTable('agent_customers', {
  shopperId: text('shopper_id').primaryKey(),
  customer: text('customer').notNull(),
  defaultCard: text('default_card'),
  createdAt: timestamp('created_at', { withTimezone: true, mode: 'date' }).notNull(),
});
