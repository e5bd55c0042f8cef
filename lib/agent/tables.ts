import { bigint, date, index, integer, json, pgTable, primaryKey, text, timestamp } from 'drizzle-orm/pg-core';
import type { Family, PreferenceKind } from './preferences/types';
import type { MessageMetadata, ShopMessage } from './types';

const at = (name: string) => timestamp(name, { withTimezone: true, mode: 'date' });

export const agentConversations = pgTable(
  'agent_conversations',
  {
    id: text('id').primaryKey(),
    shopperId: text('shopper_id').notNull(),
    title: text('title').notNull(),
    createdAt: at('created_at').notNull(),
    updatedAt: at('updated_at').notNull(),
  },
  (table) => [index('agent_conversations_shopper').on(table.shopperId, table.updatedAt)],
);

/** `running` in a row of a process that is gone means: cut. */
export type MessageState = 'done' | 'running' | 'stopped' | 'cut' | 'failed';

/** One message. Its id is the sender's (shopper) or the server's (assistant), unique within the conversation only. */
export const agentMessages = pgTable(
  'agent_messages',
  {
    conversationId: text('conversation_id')
      .notNull()
      .references(() => agentConversations.id, { onDelete: 'cascade' }),
    id: text('id').notNull(),
    seq: bigint('seq', { mode: 'number' }).notNull(),
    role: text('role').$type<'user' | 'assistant'>().notNull(),
    state: text('state').$type<MessageState>().notNull(),
    // json, not jsonb: it keeps any text that people and merchants type, unpaired surrogates too, and nothing searches in it.
    parts: json('parts').$type<ShopMessage['parts']>().notNull(),
    metadata: json('metadata').$type<MessageMetadata>().notNull(),
  },
  (table) => [primaryKey({ columns: [table.conversationId, table.id] }), index('agent_messages_order').on(table.conversationId, table.seq)],
);

/** What shoppers let the shop remember, and what they said no to. Written by their own presses only. */
export const agentPreferences = pgTable(
  'agent_preferences',
  {
    id: text('id').primaryKey(),
    shopperId: text('shopper_id').notNull(),
    kind: text('kind').$type<PreferenceKind>().notNull(),
    about: text('about').$type<Family>(),
    value: text('value').notNull(),
    state: text('state').$type<'kept' | 'declined'>().notNull(),
    since: at('since').notNull(),
  },
  (table) => [index('agent_preferences_shopper').on(table.shopperId)],
);

/** What a real model used, per conversation, day (UTC) and model. Stays when a conversation is deleted: the day's money is spent. */
export const agentModelUsage = pgTable(
  'agent_model_usage',
  {
    conversationId: text('conversation_id').notNull(),
    day: date('day', { mode: 'string' }).notNull(),
    model: text('model').notNull(),
    calls: integer('calls').notNull(),
    inputTokens: bigint('input_tokens', { mode: 'number' }).notNull(),
    cachedTokens: bigint('cached_tokens', { mode: 'number' }).notNull(),
    outputTokens: bigint('output_tokens', { mode: 'number' }).notNull(),
    /** Millionths of a US dollar. */
    microdollars: bigint('microdollars', { mode: 'number' }).notNull(),
  },
  (table) => [primaryKey({ columns: [table.conversationId, table.day, table.model] }), index('agent_model_usage_day').on(table.day)],
);
