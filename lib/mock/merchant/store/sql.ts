import type { SQL } from 'drizzle-orm';
import type { Database } from '@/lib/db';

/** Runs one statement and returns its rows; both databases answer `{ rows }`. */
export async function rowsOf<Row>(db: Pick<Database, 'execute'>, statement: SQL): Promise<Row[]> {
  const result = (await db.execute(statement)) as unknown as { rows: Row[] };
  return result.rows;
}

/** PostgreSQL's five-letter code of what went wrong, however deep it is wrapped. */
export function sqlState(error: unknown): string | undefined {
  for (let at: unknown = error; at instanceof Error; at = at.cause) {
    if ('code' in at && typeof at.code === 'string' && /^[0-9A-Z]{5}$/.test(at.code)) return at.code;
  }
  return undefined;
}

const refusals = new Set([
  '23505', // unique: somebody has this key, this attempt, this session
  '23514', // check: not everything that was wanted could be taken
  '40001', // serialization
  '40P01', // deadlock: the other one went on
]);

/** True when the statement wrote something; false when the database refused it because the world has moved on. Other errors are bugs and pass. */
export async function wrote(statement: Promise<unknown[]>): Promise<boolean> {
  try {
    return (await statement).length > 0;
  } catch (error) {
    if (refusals.has(sqlState(error) ?? '')) return false;
    throw error;
  }
}
