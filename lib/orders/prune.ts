import { and, eq, lt } from 'drizzle-orm';
import type { Database } from '@/lib/db';
import type { Clock } from '@/lib/wire/types';
import { agentOrderEvents } from './tables';

const keptMs = 30 * 24 * 60 * 60 * 1000;

/**
 * Forgets events that have long been applied: the order has what they said, and the same bytes would be refused for their old signature. One that waits for
 * its order stays.
 */
export async function pruneOrderEvents(db: Database, clock: Clock): Promise<void> {
  const old = lt(agentOrderEvents.receivedAt, new Date(clock().getTime() - keptMs));
  await db.delete(agentOrderEvents).where(and(old, eq(agentOrderEvents.applied, true)));
}
