import { and, isNull, lt } from 'drizzle-orm';
import type { Database } from '@/lib/db';
import type { Clock } from '@/lib/wire/types';
import { pspEvents, pspIdempotency } from './tables';

const dayMs = 24 * 60 * 60 * 1000;

/** Throws away what Stripe would not know any more either: answers by key after a day, events after thirty, delivered or given up, unless one still waits to be delivered. */
export async function prune(db: Database, clock: Clock): Promise<void> {
  const before = (days: number) => new Date(clock().getTime() - days * dayMs);
  await db.delete(pspIdempotency).where(lt(pspIdempotency.created, before(1)));
  await db.delete(pspEvents).where(and(lt(pspEvents.created, before(30)), isNull(pspEvents.nextAttempt)));
}
