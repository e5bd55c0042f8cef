import { sql } from 'drizzle-orm';
import type { CheckoutSession } from '@/lib/acp/schema';
import type { Sealed } from '@/lib/acp/server';
import type { Database } from '@/lib/db';
import type { Asked } from '../rules/asked';
import type { Attempt } from './attempts';
import { bodyOnce, theSession } from './keys';
import type { Kept, StoredSession } from './sessions';
import { answered } from './settle';
import { rowsOf, wrote } from './sql';

/** The bank wants the payment confirmed: the attempt waits with its goods reserved, the answer says so. False when it was settled by somebody else. */
export function parkAttempt(
  db: Database,
  attempt: Attempt,
  paymentIntent: string,
  session: CheckoutSession,
  sealed: Sealed,
): Promise<boolean> {
  const text = JSON.stringify(session);
  return wrote(
    rowsOf(
      db,
      sql`with ${bodyOnce(text)},
          attempt as (
            update merchant_attempts set state = 'waiting', token = null, payment_intent = ${paymentIntent}
            where id = ${attempt.id} and state = 'charging' returning id, session_id, key_scope, key),
          session as (
            update merchant_sessions s set status = ${session.status}, version = s.version + 1, session = ${theSession}
            from attempt where s.id = attempt.session_id returning s.id),
          kept as (${answered(sealed, text)})
          select id from attempt`,
    ),
  );
}

/**
 * Complete came with the bank's word: the waiting attempt is taken up again under the new key, all or nothing. False when the session or the attempt
 * has moved on, or the key is taken.
 */
export function resumeAttempt(
  db: Database,
  before: StoredSession,
  asked: Asked,
  attempt: Attempt,
  { claim, owner, now }: Omit<Kept, 'sealed'>,
): Promise<boolean> {
  const at = now.toISOString();
  const lease = new Date(now.getTime() + owner.leaseMs).toISOString();
  return wrote(
    rowsOf(
      db,
      sql`with session as (
            update merchant_sessions set status = 'complete_in_progress', version = version + 1, asked = ${JSON.stringify(asked)}
            where id = ${before.id} and version = ${before.version}::int
              and exists (select 1 from merchant_attempts where id = ${attempt.id} and state = 'waiting') returning id),
          attempt as (
            update merchant_attempts a set state = 'charging', key_scope = ${claim.scope}, key = ${claim.key}, owner = ${owner.id}, lease_until = ${lease}::timestamptz
            from session where a.id = ${attempt.id} returning a.id),
          kept as (
            insert into merchant_keys (scope, key, fingerprint, attempt, owner, lease_until, created_at)
            select ${claim.scope}, ${claim.key}, ${claim.fingerprint}, id, ${owner.id}, ${lease}::timestamptz, ${at}::timestamptz from attempt returning key)
          select key from kept`,
    ),
  );
}
