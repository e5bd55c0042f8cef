import { integer, jsonb, pgTable, primaryKey, text, timestamp } from 'drizzle-orm/pg-core';

/** Facts about this installation that must outlive a restart: the made-up secret of the stand-ins, what was seeded when. */
export const wireSettings = pgTable('wire_settings', {
  name: text('name').primaryKey(),
  value: jsonb('value').notNull(),
  version: integer('version').notNull().default(1),
  updatedAt: timestamp('updated_at', { withTimezone: true }).notNull().defaultNow(),
});

/** Stripe events that were taken, per account, so that one delivered again does nothing again. */
export const wireStripeEvents = pgTable(
  'wire_stripe_events',
  {
    /** `agent`, or a merchant's slug. */
    account: text('account').notNull(),
    id: text('id').notNull(),
    type: text('type').notNull(),
    receivedAt: timestamp('received_at', { withTimezone: true, mode: 'date' }).notNull(),
  },
  (table) => [primaryKey({ columns: [table.account, table.id] })],
);
