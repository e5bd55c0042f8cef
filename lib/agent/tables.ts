import { bigint, index, json, pgTable, primaryKey, text, timestamp } from 'drizzle-orm/pg-core';
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
