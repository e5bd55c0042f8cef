import { createHash } from 'node:crypto';
import { eq } from 'drizzle-orm';
import type { Database } from '@/lib/db';
import { wireSettings } from './tables';

/**
 * Does a piece of set-up unless it was finished before for exactly these facts. It counts only when it is finished: a process that is killed in the
 * middle leaves it to the next start, so `work` must bear being done again.
 */
export async function once(db: Database, name: string, facts: unknown, work: () => Promise<void>): Promise<void> {
  const value = createHash('sha256').update(JSON.stringify(facts)).digest('base64url');
  const [done] = await db.select().from(wireSettings).where(eq(wireSettings.name, name));
  if (done?.value === value) return;
  await work();
  await db
    .insert(wireSettings)
    .values({ name, value })
    .onConflictDoUpdate({ target: wireSettings.name, set: { value, updatedAt: new Date() } });
}
