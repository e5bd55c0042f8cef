import { type SQLWrapper, sql } from 'drizzle-orm';
import type { Database } from '@/lib/db';

/**
 * Several writes to different rows as one statement (data-modifying CTEs): atomic, and one round trip instead of a transaction's many.
 * No two of them may touch the same row.
 */
export async function atOnce(db: Database, writes: SQLWrapper[]): Promise<void> {
  if (writes.length === 0) return;
  const steps = writes.map((write, i) => sql`${sql.raw(`w${i}`)} as ${write}`);
  await db.execute(sql`with ${sql.join(steps, sql`, `)} select 1`);
}
