import { sql } from 'drizzle-orm';
import type { Database } from '@/lib/db';
import type { Asked } from '../rules/asked';
import type { StockPolicy } from '../shop';
import type { Kept, StoredSession } from './sessions';
import { rowsOf, wrote } from './sql';

/** What one gift card or store credit pays, minor units; `label` as the buyer reads it. */
export type Drawn = { id: string; n: number; label: string };

export type Reserved = { stock: { id: string; n: number }[]; codes: string[]; credits: Drawn[] };

/** One try to be paid, from its claim until it is settled. */
export type Attempt = {
  id: string;
  merchant: string;
  sessionId: string;
  number: number;
  /** What the payment token is charged with: the total, or what credit leaves of it. */
  amount: number;
  currency: string;
  token: string;
  handlerId: string;
  reserved: Reserved;
  /** Known from the moment the provider has made one: then it is asked about, and never made again. */
  paymentIntent?: string;
};

export type Wanted = {
  lines: { id: string; quantity: number; price: number; policy: StockPolicy }[];
  codes: { code: string; most: number }[];
  credits: Drawn[];
};

/**
 * Recovery point 1, one statement: takes the goods at the agreed prices, uses limited codes, draws on gift cards and store credit, marks the session and the key as running, and writes
 * the attempt. The attempt's check constraint (taken = wanted) makes it all or nothing. False: something has changed, or the key is taken.
 */
export function claimAttempt(
  db: Database,
  before: StoredSession,
  asked: Asked,
  attempt: Attempt,
  wanted: Wanted,
  { claim, owner, now }: Omit<Kept, 'sealed'>,
): Promise<boolean> {
  const stock = wanted.lines.map(({ id, quantity, price, policy }) => ({ id, price, policy, n: policy === 'stock' ? quantity : 0 }));
  const at = now.toISOString();
  const draws = wanted.credits.length
    ? sql`credits as (
            update merchant_credits c set balance = c.balance - w.n
            from jsonb_to_recordset(${JSON.stringify(wanted.credits)}::jsonb) as w(id text, n int)
            where c.id = w.id and c.merchant = ${before.merchant} and c.balance >= w.n and (c.expires_at is null or c.expires_at > ${at}::timestamptz)
            returning c.id),
          `
    : sql``;
  const drawn = wanted.credits.length ? sql` + (select count(*) from credits)` : sql``;
  const all = wanted.lines.length + wanted.codes.length + wanted.credits.length + 1;
  const lease = new Date(now.getTime() + owner.leaseMs).toISOString();
  return wrote(
    rowsOf(
      db,
      sql`with stock as (
            update merchant_variants v set stock = v.stock - w.n
            from jsonb_to_recordset(${JSON.stringify(stock)}::jsonb) as w(id text, n int, price int, policy text)
            where v.id = w.id and v.price = w.price and v.policy = w.policy and v.stock >= w.n returning v.id),
          codes as (
            insert into merchant_code_uses as u (merchant, code, uses, most)
            select ${before.merchant}, w.code, 1, w.most from jsonb_to_recordset(${JSON.stringify(wanted.codes)}::jsonb) as w(code text, most int)
            on conflict (merchant, code) do update set uses = u.uses + 1, most = excluded.most where u.uses < excluded.most returning code),
          ${draws}session as (
            update merchant_sessions set status = 'complete_in_progress', version = version + 1, attempts = ${attempt.number}::int,
              asked = ${JSON.stringify(asked)}
            where id = ${before.id} and version = ${before.version}::int returning id),
          kept as (
            insert into merchant_keys (scope, key, fingerprint, attempt, owner, lease_until, created_at)
            values (${claim.scope}, ${claim.key}, ${claim.fingerprint}, ${attempt.id}, ${owner.id}, ${lease}::timestamptz, ${at}::timestamptz) returning key)
          insert into merchant_attempts (id, merchant, session_id, number, state, amount, currency, token, handler_id, reserved, wanted, taken,
            key_scope, key, owner, lease_until, created_at)
          values (${attempt.id}, ${attempt.merchant}, ${attempt.sessionId}, ${attempt.number}::int, 'charging', ${attempt.amount}::int, ${attempt.currency},
            ${attempt.token}, ${attempt.handlerId}, ${JSON.stringify(attempt.reserved)}::jsonb, ${all}::int,
            (select count(*) from stock) + (select count(*) from codes) + (select count(*) from session)${drawn},
            ${claim.scope}, ${claim.key}, ${owner.id}, ${lease}::timestamptz, ${at}::timestamptz)
          returning id`,
    ),
  );
}
