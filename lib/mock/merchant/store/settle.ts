import { type SQL, sql } from 'drizzle-orm';
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
  /** Whose order it is, where the merchant keeps store credit; `fresh`: somebody it had not met. */
  customer?: { id: string; fresh: boolean };
  /** Gift cards that were bought with it. */
  cards: IssuedCard[];
};

/** A gift card that comes into the world; its code is only in the order. */
export type IssuedCard = { id: string; code_hash: string; label: string; amount: number; expires_at: string };

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
            insert into merchant_orders (id, merchant, session_id, number, access_key, version, "order", currency, payment_intent, captured, customer_id,
              drawn, drawn_amount, created_at)
            select ${placed.id}, merchant, session_id, ${placed.number}, ${placed.accessKey}, 1, ${JSON.stringify(placed.order)}, currency,
              ${paymentIntent ?? null}, amount, ${placed.customer?.id ?? null}, ${JSON.stringify(attempt.reserved.credits)}::jsonb,
              ${drawnIn(attempt)}::int, ${at}::timestamptz from attempt returning id),
          ${newcomers(placed, at)}
          told as (
            insert into merchant_outbox (id, merchant, order_id, body, tries, due_at, created_at)
            select ${placed.event.id}, merchant, ${placed.id}, ${placed.event.body}, 1, ${placed.event.dueAt.toISOString()}::timestamptz, ${at}::timestamptz
            from attempt returning id),
          kept as (${answered(sealed, text)})
          select id from attempt`,
    ),
  );
}

const drawnIn = ({ reserved }: Attempt): number => reserved.credits.reduce((sum, { n }) => sum + n, 0);

/** A customer met for the first time, and gift cards that were bought: they come into the world with the order or not at all. */
function newcomers({ id, customer, cards }: PlacedOrder, at: string): SQL {
  const met = customer?.fresh
    ? sql`met as (
            insert into merchant_customers (id, merchant, created_at) select ${customer.id}, merchant, ${at}::timestamptz from attempt returning id),
          `
    : sql``;
  if (!cards.length) return met;
  return sql`${met}cards as (
            insert into merchant_credits (id, merchant, kind, code_hash, label, currency, balance, issued, expires_at, order_id, created_at)
            select c.id, a.merchant, 'gift_card', c.code_hash, c.label, a.currency, c.amount, c.amount, c.expires_at, ${id}, ${at}::timestamptz
            from attempt a, jsonb_to_recordset(${JSON.stringify(cards)}::jsonb) as c(id text, code_hash text, label text, amount int, expires_at timestamptz)
            returning id),
          `;
}

/** What an attempt had drawn goes back to where it came from. */
const undrawn = ({ reserved }: Attempt): SQL =>
  reserved.credits.length
    ? sql`credits as (
            update merchant_credits c set balance = c.balance + w.n
            from attempt, jsonb_to_recordset(${JSON.stringify(reserved.credits)}::jsonb) as w(id text, n int)
            where c.id = w.id returning c.id),
          `
    : sql``;

/** Recovery point 2, not paid: goods, codes and credit go back, the session is as it was, with the reason. */
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
          ${undrawn(attempt)}session as (
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
