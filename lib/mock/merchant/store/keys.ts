import { type SQL, sql } from 'drizzle-orm';
import type { Claim, IdempotencyStore, KeptKey, Sealed } from '@/lib/acp/server';
import type { Database } from '@/lib/db';
import type { Clock } from '@/lib/wire/types';
import { rowsOf, wrote } from './sql';

/** Digest §4: at least 24 hours; afterwards a key is new. */
const keepHours = 24;

/** This process among those that may share the database, and how long its word counts while it is silent. */
export type Owner = { id: string; exclusive: boolean; leaseMs: number };

type Row = {
  fingerprint: string;
  status: number | null;
  body: string | null;
  headers: Record<string, string> | null;
  attempt: string | null;
  alive: boolean;
};

/**
 * The values of a finished key's row, for statements that write it together with their effect. The statement starts with `bodyOnce`: what is kept is
 * mostly the very session that is stored, and five kilobytes need not go over twice.
 */
export function keptRow(claim: Claim, sealed: Sealed, session: string, owner: Owner, now: Date): SQL {
  return sql`${claim.scope}, ${claim.key}, ${claim.fingerprint}, ${sealed.status}::int, ${keptBody(sealed, session)}, ${JSON.stringify(sealed.headers)}::jsonb,
    ${owner.id}, ${now.toISOString()}::timestamptz, ${now.toISOString()}::timestamptz`;
}
export const bodyOnce = (session: string): SQL => sql`once as (select ${session}::text as session)`;
export const theSession = sql.raw('(select session from once)');
export const keptBody = (sealed: Sealed, session: string): SQL => (sealed.text === session ? theSession : sql`${sealed.text}`);
export const keptColumns = sql.raw('scope, key, fingerprint, status, body, headers, owner, lease_until, created_at');

/** Idempotency keys in the merchant's own tables. Beside `keep`, rows are written by the statements of their effects. */
export function keyStore(db: Database, owner: Owner, clock: Clock): IdempotencyStore & { purge: () => Promise<void> } {
  const oldest = () => new Date(clock().getTime() - keepHours * 3_600_000).toISOString();
  return {
    find: async (claim): Promise<KeptKey | undefined> => {
      const [row] = await rowsOf<Row & { expired: boolean }>(
        db,
        sql`select fingerprint, status, body, headers, attempt, created_at <= ${oldest()}::timestamptz as expired,
              (owner <> ${owner.id} and not ${owner.exclusive}::boolean and lease_until > ${clock().toISOString()}::timestamptz) as alive
            from merchant_keys where scope = ${claim.scope} and key = ${claim.key}`,
      );
      if (!row) return undefined;
      if (row.status !== null && row.expired) {
        await rowsOf(db, sql`delete from merchant_keys where scope = ${claim.scope} and key = ${claim.key} and status is not null`);
        return undefined;
      }
      if (row.status === null) return { fingerprint: row.fingerprint, state: 'running', alive: row.alive, resume: row.attempt ?? '' };
      return {
        fingerprint: row.fingerprint,
        state: 'done',
        sealed: { status: row.status, text: row.body ?? '', headers: row.headers ?? {} },
      };
    },
    keep: (claim, sealed) =>
      wrote(
        rowsOf(
          db,
          sql`insert into merchant_keys (${keptColumns}) values (${keptRow(claim, sealed, '', owner, clock())}) on conflict do nothing returning key`,
        ),
      ),
    takeOver: (claim) => {
      const now = clock();
      return wrote(
        rowsOf(
          db,
          sql`update merchant_keys set owner = ${owner.id}, lease_until = ${new Date(now.getTime() + owner.leaseMs).toISOString()}::timestamptz
              where scope = ${claim.scope} and key = ${claim.key} and status is null
                and (owner = ${owner.id} or ${owner.exclusive}::boolean or lease_until <= ${now.toISOString()}::timestamptz) returning key`,
        ),
      );
    },
    purge: async () => {
      await rowsOf(db, sql`delete from merchant_keys where created_at <= ${oldest()}::timestamptz and status is not null`);
    },
  };
}
