import { sql } from 'drizzle-orm';
import type { Database } from '@/lib/db';
import { rowsOf } from './sql';

/** How many codes may be tried in a window of time. */
export type TryLimit = { scope: string; most: number; windowMs: number };

/** Counts one more try before it is looked at, so that many at once do not pass together. False when there were too many. */
export async function countTry(db: Database, { scope, most, windowMs }: TryLimit, now: Date): Promise<boolean> {
  const at = now.toISOString();
  const over = new Date(now.getTime() - windowMs).toISOString();
  const [row] = await rowsOf<{ tries: number }>(
    db,
    sql`insert into merchant_code_tries as t (scope, tries, since) values (${scope}, 1, ${at}::timestamptz)
        on conflict (scope) do update set tries = case when t.since <= ${over}::timestamptz then 1 else least(t.tries + 1, 1000000) end,
          since = case when t.since <= ${over}::timestamptz then ${at}::timestamptz else t.since end
        returning tries`,
  );
  return (row?.tries ?? most + 1) <= most;
}

/** A code that was right is no guess. */
export async function forgiveTry(db: Database, { scope }: TryLimit): Promise<void> {
  await rowsOf(db, sql`update merchant_code_tries set tries = greatest(tries - 1, 0) where scope = ${scope}`);
}
