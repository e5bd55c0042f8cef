import { and, desc, eq } from 'drizzle-orm';
import type { Database } from '@/lib/db';
import { visible } from './fence';
import type { AgentLimits } from './limits';
import { createMemory } from './memory';
import { messageOf } from './record';
import { settle } from './reduce';
import type { Runs } from './runs';
import { agentConversations, agentMessages } from './tables';
import { titleOf } from './title';
import type { Assistant, ShopMessage } from './types';

/**
 * A shopper's conversations: listed, read, renamed, removed. Another shopper's is as if it did not exist.
 */
export function createConversations(db: Database, runs: Runs, limits: AgentLimits): Assistant['conversations'] {
  const mine = (shopperId: string, id: string) => and(eq(agentConversations.id, id), eq(agentConversations.shopperId, shopperId));
  return {
    async understood(shopperId, conversationId) {
      const kept = await db
        .select({ id: agentMessages.id, role: agentMessages.role, parts: agentMessages.parts, metadata: agentMessages.metadata })
        .from(agentMessages)
        .innerJoin(agentConversations, eq(agentConversations.id, agentMessages.conversationId))
        .where(mine(shopperId, conversationId))
        .orderBy(desc(agentMessages.seq))
        .limit(limits.messagesRemembered);
      return createMemory(kept.reverse().map(messageOf)).constraints;
    },

    async list(shopperId) {
      const rows = await db
        .select()
        .from(agentConversations)
        .where(eq(agentConversations.shopperId, shopperId))
        .orderBy(desc(agentConversations.updatedAt))
        .limit(200);
      return rows.map((row) => ({ id: row.id, title: row.title, updatedAt: row.updatedAt.toISOString() }));
    },

    async get(shopperId, conversationId) {
      const [row] = await db.select().from(agentConversations).where(mine(shopperId, conversationId));
      if (!row) return undefined;
      const running = runs.get(shopperId, conversationId)?.answer;
      const kept = await db
        .select()
        .from(agentMessages)
        .where(eq(agentMessages.conversationId, conversationId))
        .orderBy(desc(agentMessages.seq))
        .limit(limits.messagesShown);
      const messages = kept.reverse().map((one): ShopMessage => {
        if (running?.id === one.id) return structuredClone(running);
        // A row still running without a run: the process that wrote it is gone.
        if (one.state === 'running') return settle({ ...messageOf(one), metadata: { ...one.metadata, cut: true } });
        return messageOf(one);
      });
      return { id: row.id, title: row.title, updatedAt: row.updatedAt.toISOString(), messages, running: running !== undefined };
    },

    async rename(shopperId, conversationId, title) {
      const clean = titleOf(visible(title));
      if (!clean) return false;
      const changed = await db
        .update(agentConversations)
        .set({ title: clean })
        .where(mine(shopperId, conversationId))
        .returning({ id: agentConversations.id });
      return changed.length > 0;
    },

    async remove(shopperId, conversationId) {
      runs.get(shopperId, conversationId)?.abort.abort();
      const removed = await db.delete(agentConversations).where(mine(shopperId, conversationId)).returning({ id: agentConversations.id });
      return removed.length > 0;
    },
  };
}
