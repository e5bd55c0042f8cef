import { type SQL, sql } from 'drizzle-orm';
import type { Database } from '@/lib/db';
import type { Clock } from '@/lib/wire/types';
import type { Attempt } from './attempts';
import type { Owner } from './keys';
import { rowsOf } from './sql';

type Row = {
  id: string;
  merchant: string;
  session_id: string;
  number: number;
  amount: number;
  currency: string;
  token: string | null;
  handler_id: string;
  reserved: Attempt['reserved'];
  payment_intent: string | null;
};

const columns = sql.raw('id, merchant, session_id, number, amount, currency, token, handler_id, reserved, payment_intent');

async function read(db: Database, where: SQL): Promise<Attempt[]> {
  const rows = await rowsOf<Row>(db, sql`select ${columns} from merchant_attempts where ${where} order by created_at limit 50`);
  return rows.map(({ session_id, handler_id, token, payment_intent, ...row }) => ({
    ...row,
    token: token ?? '',
    sessionId: session_id,
    handlerId: handler_id,
    ...(payment_intent === null ? {} : { paymentIntent: payment_intent }),
  }));
}

/** An attempt that is not settled yet; undefined when it is. */
export async function readOpenAttempt(db: Database, id: string): Promise<Attempt | undefined> {
  return (await read(db, sql`state = 'charging' and id = ${id}`))[0];
}

/** Attempts that nobody is working on any more: ours from before, or those of a process that is gone. */
export function readAbandonedAttempts(db: Database, owner: Owner, clock: Clock): Promise<Attempt[]> {
  return read(
    db,
    sql`state = 'charging' and (owner = ${owner.id} or ${owner.exclusive}::boolean or lease_until <= ${clock().toISOString()}::timestamptz)`,
  );
}

/** The attempt of this session that has not come to its end: being charged, of unknown outcome, or waiting for the bank (`paymentIntent` is set). */
export async function readUnsettledAttempt(db: Database, sessionId: string): Promise<Attempt | undefined> {
  return (await read(db, sql`state in ('charging', 'waiting') and session_id = ${sessionId}`))[0];
}

/** The attempt of this session that waits for the shopper's bank. */
export async function readWaitingAttempt(db: Database, sessionId: string): Promise<Attempt | undefined> {
  return (await read(db, sql`state = 'waiting' and session_id = ${sessionId}`))[0];
}

/** Attempts that have waited for the bank longer than anybody takes. */
export function readForgottenAttempts(db: Database, before: Date): Promise<Attempt[]> {
  return read(db, sql`state = 'waiting' and created_at < ${before.toISOString()}::timestamptz`);
}
