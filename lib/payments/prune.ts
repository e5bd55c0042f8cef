import { lt } from 'drizzle-orm';
import type { Database } from '@/lib/db';
import { wireStripeEvents } from '@/lib/wire/tables';
import type { Clock } from '@/lib/wire/types';

const keptMs = 30 * 24 * 60 * 60 * 1000;

/** Forgets which of Stripe's events were taken once Stripe would not send them again: it tries for three days, and a signature lives five minutes. */
export async function pruneStripeEvents(db: Database, clock: Clock): Promise<void> {
  await db.delete(wireStripeEvents).where(lt(wireStripeEvents.receivedAt, new Date(clock().getTime() - keptMs)));
}
