import { pgTable, text, timestamp } from 'drizzle-orm/pg-core';

/** Stripe events that were taken, so that one delivered again does nothing again. */
export const agentStripeEvents = pgTable('agent_stripe_events', {
  id: text('id').primaryKey(),
  type: text('type').notNull(),
  receivedAt: timestamp('received_at', { withTimezone: true, mode: 'date' }).notNull(),
});

/** Which customer at the provider a shopper's saved cards are kept at, and the one offered first. No card detail is kept here. */
export const agentCustomers = pgTable('agent_customers', {
  shopperId: text('shopper_id').primaryKey(),
  customer: text('customer').notNull(),
  defaultCard: text('default_card'),
  createdAt: timestamp('created_at', { withTimezone: true, mode: 'date' }).notNull(),
});
