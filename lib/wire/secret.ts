import { createHmac, randomBytes } from 'node:crypto';
import { eq } from 'drizzle-orm';
import type { Database } from '@/lib/db';
import { wireSettings } from './tables';

/** The secret of this installation: the one that is given, else one made up at the first start and kept in the database. */
export async function installationSecret(db: Database, given: string | undefined): Promise<string> {
  if (given) return given;
  const fresh = randomBytes(32).toString('base64url');
  await db.insert(wireSettings).values({ name: 'secret', value: fresh }).onConflictDoNothing();
  const [row] = await db.select().from(wireSettings).where(eq(wireSettings.name, 'secret'));
  return String(row?.value);
}

/** A secret for one purpose, derived so that nobody who learns it learns another. */
export function secretFor(secret: string, purpose: string): string {
  return createHmac('sha256', secret).update(purpose).digest('base64url');
}
