import { sql } from 'drizzle-orm';
import type { CheckoutSession, KnownSessionStatus } from '@/lib/acp/schema';
import type { Claim, Sealed } from '@/lib/acp/server';
import type { Database } from '@/lib/db';
import type { Asked } from '../rules/asked';
import { bodyOnce, keptColumns, keptRow, type Owner, theSession } from './keys';
import { rowsOf, wrote } from './sql';

export type StoredSession = {
  id: string;
  merchant: string;
  status: KnownSessionStatus;
  /** Counts every change; whoever writes names the version that they read. */
  version: number;
  attempts: number;
  asked: Asked;
  /** As it was last answered. */
  session: CheckoutSession;
  createdAt: Date;
  expiresAt: Date;
};

type Row = Omit<StoredSession, 'createdAt' | 'expiresAt' | 'asked' | 'session'> & {
  asked: string;
  session: string;
  created_at: string;
  expires_at: string;
};

/** Undefined when there is none or it is another merchant's: the two look the same from outside. */
export async function readSession(db: Database, merchant: string, id: string): Promise<StoredSession | undefined> {
  const [row] = await rowsOf<Row>(
    db,
    sql`select id, merchant, status, version, attempts, asked, session, created_at, expires_at from merchant_sessions where id = ${id} and merchant = ${merchant}`,
  );
  if (!row) return undefined;
  const { created_at, expires_at, asked, session, ...rest } = row;
  return {
    ...rest,
    asked: JSON.parse(asked) as Asked,
    session: JSON.parse(session) as CheckoutSession,
    createdAt: new Date(created_at),
    expiresAt: new Date(expires_at),
  };
}

export type SessionWrite = { asked: Asked; session: CheckoutSession; expiresAt: Date };
/** The request whose key is kept with the effect, and the answer that is kept. */
export type Kept = { claim: Claim; sealed: Sealed; owner: Owner; now: Date };

/** Writes a new session and its key together; false when the key is taken. */
export function insertSession(db: Database, merchant: string, { asked, session, expiresAt }: SessionWrite, kept: Kept): Promise<boolean> {
  const text = JSON.stringify(session);
  return wrote(
    rowsOf(
      db,
      sql`with ${bodyOnce(text)},
          kept as (
            insert into merchant_keys (${keptColumns}) values (${keptRow(kept.claim, kept.sealed, text, kept.owner, kept.now)})
            on conflict do nothing returning key)
          insert into merchant_sessions (id, merchant, status, version, attempts, asked, session, created_at, expires_at)
          select ${session.id}, ${merchant}, ${session.status}, 1, 0, ${JSON.stringify(asked)}, ${theSession},
            ${kept.now.toISOString()}::timestamptz, ${expiresAt.toISOString()}::timestamptz
          from kept returning id`,
    ),
  );
}

/** Writes a changed session and the key together; false when the key is taken or the session is no longer the one that was read. */
export function updateSession(
  db: Database,
  before: StoredSession,
  { asked, session, expiresAt }: SessionWrite,
  kept: Kept,
): Promise<boolean> {
  const text = JSON.stringify(session);
  return wrote(
    rowsOf(
      db,
      sql`with ${bodyOnce(text)},
          changed as (
            update merchant_sessions set status = ${session.status}, version = version + 1, asked = ${JSON.stringify(asked)},
              session = ${theSession}, expires_at = ${expiresAt.toISOString()}::timestamptz
            where id = ${before.id} and version = ${before.version}::int
              and not exists (select 1 from merchant_keys where scope = ${kept.claim.scope} and key = ${kept.claim.key})
            returning id)
          insert into merchant_keys (${keptColumns}) select ${keptRow(kept.claim, kept.sealed, text, kept.owner, kept.now)} from changed returning key`,
    ),
  );
}
