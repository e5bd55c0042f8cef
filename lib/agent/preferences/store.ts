import { and, asc, eq } from 'drizzle-orm';
import type { Database } from '@/lib/db';
import type { Clock, NewId } from '@/lib/wire/types';
import { agentConversations, agentMessages, agentPreferences } from '../tables';
import type { ShopMessage } from '../types';
import { countryCodes } from './country';
import { isSameMatter } from './read';
import { wishOf } from './shape';
import type { Preference, Preferences, RememberAsked, Wish } from './types';

type Parts = { db: Database; clock: Clock; newId: NewId };
type Row = typeof agentPreferences.$inferSelect;

/** How many of them are kept of one shopper. */
const most = 60;

export const preferenceOf = ({ id, kind, about, value, since }: Row): Preference => ({
  ...{ id, kind, value, since: since.toISOString() },
  ...(about ? { about } : {}),
});

/** Rows of one shopper, the kept ones and the noes. */
export async function rowsOf(db: Database, shopperId: string): Promise<{ kept: Preference[]; declined: Wish[] }> {
  const rows = await db
    .select()
    .from(agentPreferences)
    .where(eq(agentPreferences.shopperId, shopperId))
    .orderBy(asc(agentPreferences.since), asc(agentPreferences.id));
  const [kept, declined] = [rows.filter(({ state }) => state === 'kept'), rows.filter(({ state }) => state === 'declined')];
  return { kept: kept.map(preferenceOf), declined: declined.map(preferenceOf) };
}

/** The shopper's preferences, kept in a table of their own. Everything that comes in is shaped first. */
export function createPreferences({ db, clock, newId }: Parts): Preferences {
  async function put(shopperId: string, wish: Wish, state: Row['state']): Promise<Preference | undefined> {
    const { kept, declined } = await rowsOf(db, shopperId);
    const before = [...kept, ...declined].filter((one) => isSameMatter(one as Preference, wish)) as Preference[];
    if (kept.length - before.length >= most) return undefined;
    const row = { id: newId('prf'), shopperId, kind: wish.kind, about: wish.about ?? null, value: wish.value, state, since: clock() };
    await db.transaction(async (tx) => {
      for (const { id } of before) await tx.delete(agentPreferences).where(mine(shopperId, id));
      await tx.insert(agentPreferences).values(row);
    });
    return preferenceOf(row);
  }

  return {
    countries: [...countryCodes],
    list: async (shopperId) => (await rowsOf(db, shopperId)).kept,
    async keep(shopperId, asked, id) {
      const wish = wishOf(asked);
      if (!wish) return undefined;
      if (id) await db.delete(agentPreferences).where(mine(shopperId, id));
      return put(shopperId, wish, 'kept');
    },
    async erase(shopperId, id) {
      await db.delete(agentPreferences).where(mine(shopperId, id));
    },
    async eraseAll(shopperId) {
      await db.delete(agentPreferences).where(eq(agentPreferences.shopperId, shopperId));
    },
    async answer(shopperId, { conversationId, messageId }, yes) {
      const answered = await settleQuestion(db, { shopperId, conversationId, messageId }, yes);
      for (const asked of answered?.asked ?? []) {
        const wish = wishOf(asked);
        // A no keeps the matter, so that it is not asked again, and not what was said about it where one word is enough.
        if (wish) await put(shopperId, wish, yes ? 'kept' : 'declined');
      }
      return answered;
    },
  };
}

const mine = (shopperId: string, id: string) => and(eq(agentPreferences.shopperId, shopperId), eq(agentPreferences.id, id));

/** Marks the open question of a message as answered, once; undefined when there is none, or the conversation is somebody else's. */
function settleQuestion(
  db: Database,
  at: { shopperId: string; conversationId: string; messageId: string },
  yes: boolean,
): Promise<RememberAsked | undefined> {
  return db.transaction(async (tx) => {
    const [owner] = await tx.select().from(agentConversations).where(eq(agentConversations.id, at.conversationId)).for('update');
    if (owner?.shopperId !== at.shopperId) return undefined;
    const there = and(eq(agentMessages.conversationId, at.conversationId), eq(agentMessages.id, at.messageId));
    const [message] = await tx.select().from(agentMessages).where(there);
    const open = message?.parts.find((part) => part.type === 'data-remember' && part.data.state === 'asked');
    if (message?.role !== 'assistant' || open?.type !== 'data-remember') return undefined;
    const data: RememberAsked = { asked: open.data.asked, state: yes ? 'kept' : 'declined' };
    const parts: ShopMessage['parts'] = message.parts.map((part) => (part === open ? { ...open, data } : part));
    await tx.update(agentMessages).set({ parts }).where(there);
    return data;
  });
}
