import { sql } from 'drizzle-orm';
import type { CheckoutSession } from '@/lib/acp/schema';
import type { Sealed } from '@/lib/acp/server';
import type { Database } from '@/lib/db';
import type { Attempt } from './attempts';
import { bodyOnce, keptBody, theSession } from './keys';
import { rowsOf, wrote } from './sql';

export type PlacedOrder = {
  id: string;
  number: string;
  accessKey: string;
  order: object;
  /** Its first try is made by who wrote it; should that die, it is due at `dueAt`. */
  event: { id: string; body: string; dueAt: Date };
};

/** Recovery point 2, paid: order, event, session and answer in one statement. False when the attempt was settled by somebody else. */
export function settlePaid(
  db: Database,
  attempt: Attempt,
  paymentIntent: string | undefined,
  session: CheckoutSession,
  placed: PlacedOrder,
  sealed: Sealed,
  now: Date,
): Promise<boolean> {
  const at = now.toISOString();
  const text = JSON.stringify(session);
  return wrote(
    rowsOf(
      db,
      sql`with ${bodyOnce(text)},
          attempt as (
            update merchant_attempts set state = 'paid', token = null, payment_intent = ${paymentIntent ?? null}
            where id = ${attempt.id} and state in ('charging', 'waiting') returning id, merchant, session_id, amount, currency, key_scope, key),
          session as (
            update merchant_sessions s set status = 'completed', version = s.version + 1, session = ${theSession}
            from attempt where s.id = attempt.session_id returning s.id),
          placed as (
            insert into merchant_orders (id, merchant, session_id, number, access_key, version, "order", currency, payment_intent, captured, created_at)
            select ${placed.id}, merchant, session_id, ${placed.number}, ${placed.accessKey}, 1, ${JSON.stringify(placed.order)}, currency,
              ${paymentIntent ?? null}, amount, ${at}::timestamptz from attempt returning id),
          told as (
            insert into merchant_outbox (id, merchant, order_id, body, tries, due_at, created_at)
            select ${placed.event.id}, merchant, ${placed.id}, ${placed.event.body}, 1, ${placed.event.dueAt.toISOString()}::timestamptz, ${at}::timestamptz
            from attempt returning id),
          kept as (${answered(sealed, text)})
          select id from attempt`,
    ),
  );
}

/** Recovery point 2, not paid: goods and codes go back, the session is as it was, with the reason. */
export function settleDeclined(
  db: Database,
  attempt: Attempt,
  trouble: string,
  session: CheckoutSession,
  sealed: Sealed,
): Promise<boolean> {
  const text = JSON.stringify(session);
  return wrote(
    rowsOf(
      db,
      sql`with ${bodyOnce(text)},
          attempt as (
            update merchant_attempts set state = 'declined', token = null, trouble = ${trouble}
            where id = ${attempt.id} and state in ('charging', 'waiting') returning id, merchant, session_id, key_scope, key),
          stock as (
            update merchant_variants v set stock = v.stock + w.n
            from attempt, jsonb_to_recordset(${JSON.stringify(attempt.reserved.stock)}::jsonb) as w(id text, n int)
            where v.id = w.id returning v.id),
          codes as (
            update merchant_code_uses u set uses = u.uses - 1
            from attempt, jsonb_array_elements_text(${JSON.stringify(attempt.reserved.codes)}::jsonb) as w(code)
            where u.merchant = attempt.merchant and u.code = w.code returning u.code),
          session as (
            update merchant_sessions s set status = ${session.status}, version = s.version + 1, session = ${theSession}
            from attempt where s.id = attempt.session_id returning s.id),
          kept as (${answered(sealed, text)})
          select id from attempt`,
    ),
  );
}

/** The answer is kept for the request that the attempt belongs to now, if it still waits for one: another may have taken the attempt up meanwhile. */
export const answered = (sealed: Sealed, session: string) =>
  sql`update merchant_keys k set status = ${sealed.status}::int, body = ${keptBody(sealed, session)}, headers = ${JSON.stringify(sealed.headers)}::jsonb
      from attempt where k.scope = attempt.key_scope and k.key = attempt.key and k.status is null returning k.key`;
