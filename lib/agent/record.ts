import { and, desc, eq, sql } from 'drizzle-orm';
import type { Database } from '@/lib/db';
import type { Clock } from '@/lib/wire/types';
import { openConversation } from './opening';
import { agentConversations, agentMessages, type MessageState } from './tables';
import type { ShopMessage } from './types';

export type Begun =
  | { kind: 'not_found' }
  /** The same message was sent before and has its answer. */
  | { kind: 'answered'; message: ShopMessage }
  /** The shopper's message and an empty answer are kept; `history` ends with the message. */
  | { kind: 'begun'; history: ShopMessage[] };

type Turn = { shopperId: string; conversationId: string; message: { id: string; text: string }; answerId: string };

/** What is written of conversations. Nothing here asks who the shopper is beyond the turn it was handed. */
export type MessageRecord = {
  begin: (turn: Turn, remember: number) => Promise<Begun>;
  save: (conversationId: string, message: ShopMessage, state: MessageState) => Promise<void>;
  /** Adds a finished assistant message to the shopper's conversation; the one with this id, when it is there already. Undefined: not theirs. */
  note: (shopperId: string, conversationId: string, message: ShopMessage) => Promise<ShopMessage | undefined>;
};

type Row = typeof agentMessages.$inferSelect;

/** A kept row as the message it was. */
export function messageOf(row: Pick<Row, 'id' | 'role' | 'parts' | 'metadata'>): ShopMessage {
  return { id: row.id, role: row.role, parts: row.parts, metadata: row.metadata };
}

export function createRecord(db: Database, clock: Clock): MessageRecord {
  return {
    async begin({ shopperId, conversationId, message, answerId }, remember) {
      const now = clock();
      const metadata = { createdAt: now.toISOString() };
      const parts: ShopMessage['parts'] = [{ type: 'text', text: message.text }];
      const first = { id: message.id, role: 'user', parts, metadata } as const;
      if (await openConversation(db, { shopperId, conversationId, said: first, answerId }, now)) return { kind: 'begun', history: [first] };
      return db.transaction(async (tx): Promise<Begun> => {
        // It is there; this holds it until the turn is written. Another shopper's gives no row.
        const [conversation] = await tx
          .update(agentConversations)
          .set({ updatedAt: now })
          .where(and(eq(agentConversations.id, conversationId), eq(agentConversations.shopperId, shopperId)))
          .returning({ id: agentConversations.id });
        if (!conversation) return { kind: 'not_found' };

        const inHere = eq(agentMessages.conversationId, conversationId);
        const rows = await tx.select().from(agentMessages).where(inHere).orderBy(desc(agentMessages.seq)).limit(remember);
        rows.reverse();
        const seq = rows.at(-1)?.seq ?? 0;
        const answer = { conversationId, id: answerId, seq: seq + 2, role: 'assistant', state: 'running', parts: [], metadata } as const;
        const said = { ...first, conversationId, seq: seq + 1, state: 'done' } as const;
        const written = await tx
          .insert(agentMessages)
          .values([said, { ...answer, parts: [] }])
          .onConflictDoNothing()
          .returning({ id: agentMessages.id });
        if (written.length === 2) return { kind: 'begun', history: [...rows.map(messageOf), first] };

        // The message was sent before. Answered: here is the answer. Its answer failed or was cut: the same message again, now at the end.
        const before = rows.findIndex((row) => row.id === message.id);
        const after = before < 0 ? undefined : rows[before + 1];
        const answered = after?.role === 'assistant' && (after.state === 'done' || after.state === 'stopped');
        const mine = and(inHere, eq(agentMessages.id, message.id), eq(agentMessages.role, 'user'));
        const again = answered
          ? undefined
          : (
              await tx
                .update(agentMessages)
                .set({ seq: seq + 1 })
                .where(mine)
                .returning()
            )[0];
        if (again) return { kind: 'begun', history: [...rows.filter((row) => row.id !== message.id).map(messageOf), messageOf(again)] };
        await tx.delete(agentMessages).where(and(inHere, eq(agentMessages.id, answerId)));
        // An id that an answer has is nobody's message.
        return answered ? { kind: 'answered', message: messageOf(after) } : { kind: 'not_found' };
      });
    },

    async save(conversationId, message, state) {
      // Update only: a conversation that was removed meanwhile stays removed.
      await db
        .update(agentMessages)
        .set({ parts: message.parts, metadata: message.metadata ?? {}, state })
        .where(and(eq(agentMessages.conversationId, conversationId), eq(agentMessages.id, message.id)));
    },

    note: (shopperId, conversationId, message) =>
      db.transaction(async (tx) => {
        const now = clock();
        const [owner] = await tx.select().from(agentConversations).where(eq(agentConversations.id, conversationId)).for('update');
        if (owner?.shopperId !== shopperId) return undefined;
        const inHere = eq(agentMessages.conversationId, conversationId);
        const [last] = await tx
          .select({ seq: sql<number>`coalesce(max(${agentMessages.seq}), 0)::int` })
          .from(agentMessages)
          .where(inHere);
        const metadata = { createdAt: now.toISOString() };
        await tx
          .insert(agentMessages)
          .values({
            conversationId,
            id: message.id,
            seq: (last?.seq ?? 0) + 1,
            role: 'assistant',
            state: 'done',
            parts: message.parts,
            metadata,
          })
          .onConflictDoNothing();
        const [kept] = await tx
          .select()
          .from(agentMessages)
          .where(and(inHere, eq(agentMessages.id, message.id)));
        await tx.update(agentConversations).set({ updatedAt: now }).where(eq(agentConversations.id, conversationId));
        return kept && messageOf(kept);
      }),
  };
}
