import { type SQL, sql } from 'drizzle-orm';
import type { Database } from '@/lib/db';
import { cardLabel, codeHash, type Tender } from '../rules/credit';
import type { Shop } from '../shop';
import { keptColumns, keptRow } from './keys';
import type { Kept } from './sessions';
import { rowsOf, wrote } from './sql';

export type Credit = {
  id: string;
  kind: 'gift_card' | 'store_credit';
  label: string;
  currency: string;
  balance: number;
  expires_at: string | null;
};

const columns = sql.raw('c.id, c.kind, c.label, c.currency, c.balance, c.expires_at');

const one = async (db: Database, where: SQL): Promise<Credit | undefined> =>
  (await rowsOf<Credit>(db, sql`select ${columns} from merchant_credits c where ${where}`))[0];

/** The gift card with that code; undefined when this merchant never sold one. */
export const giftCardOf = (db: Database, merchant: string, code: string): Promise<Credit | undefined> =>
  one(db, sql`c.code_hash = ${codeHash(merchant, code)} and c.merchant = ${merchant}`);

/** The store credit of a customer; undefined when there is none. */
export const storeCreditOf = (db: Database, merchant: string, customerId: string): Promise<Credit | undefined> =>
  one(db, sql`c.customer_id = ${customerId} and c.merchant = ${merchant}`);

/** Whether this merchant gave that id to a buyer. */
export async function knowsCustomer(db: Database, merchant: string, id: string): Promise<boolean> {
  return (await rowsOf(db, sql`select 1 from merchant_customers where id = ${id} and merchant = ${merchant}`)).length > 0;
}

export const hasRunOut = ({ expires_at }: Pick<Credit, 'expires_at'>, now: Date): boolean =>
  expires_at !== null && new Date(expires_at) <= now;

export type CreditToken = { id: string; merchant: string; creditId: string; sessionId: string; maxAmount: number; expiresAt: Date };

/** Writes a token and its key together; false when the key is taken. */
export function insertToken(db: Database, token: CreditToken, kept: Kept): Promise<boolean> {
  return wrote(
    rowsOf(
      db,
      sql`with kept as (
            insert into merchant_keys (${keptColumns}) values (${keptRow(kept.claim, kept.sealed, '', kept.owner, kept.now)}) on conflict do nothing returning key)
          insert into merchant_credit_tokens (id, merchant, credit_id, session_id, max_amount, expires_at, created_at)
          select ${token.id}, ${token.merchant}, ${token.creditId}, ${token.sessionId}, ${token.maxAmount}::int,
            ${token.expiresAt.toISOString()}::timestamptz, ${kept.now.toISOString()}::timestamptz from kept returning id`,
    ),
  );
}

type TenderRow = Credit & { token: string; max_amount: number; until: string };

/** What these tokens allow in this session now, in their order. Tokens of other sessions or merchants are as if they did not exist. */
export async function readTenders(
  db: Database,
  of: { merchant: string; sessionId: string },
  tokens: readonly string[],
  now: Date,
): Promise<Tender[]> {
  if (!tokens.length) return [];
  const rows = await rowsOf<TenderRow>(
    db,
    sql`select ${columns}, t.id as token, t.max_amount, t.expires_at as until from merchant_credit_tokens t join merchant_credits c on c.id = t.credit_id
        where t.merchant = ${of.merchant} and t.session_id = ${of.sessionId} and t.id in (select jsonb_array_elements_text(${JSON.stringify(tokens)}::jsonb))`,
  );
  return tokens.map((token): Tender => {
    const row = rows.find((candidate) => candidate.token === token);
    const known = { token, credit: row?.id ?? '', kind: row?.kind ?? 'gift_card', label: row?.label ?? '' };
    if (!row || new Date(row.until) <= now)
      return { ...known, available: 0, gone: 'A gift card or credit has to be added again: it was not used in time.' };
    if (hasRunOut(row, now)) return { ...known, available: 0, gone: `${row.label} has run out.` };
    if (row.balance === 0) return { ...known, available: 0, gone: `Nothing is left on it: ${row.label}.` };
    return { ...known, available: Math.min(row.balance, row.max_amount) };
  });
}

/** The gift cards that are in circulation on the first day; those that are there already stay as they are. */
export async function seedGiftCards(db: Database, shops: Iterable<Shop>, newId: (prefix: string) => string, now: Date): Promise<void> {
  for (const { profile } of shops) {
    for (const { code, balance, currency = profile.currency, expiresAt } of profile.giftCards ?? [])
      await putGiftCard(db, { id: newId('crd'), merchant: profile.slug, code, balance, currency, expiresAt, now }, false);
  }
}

/** Puts a gift card into circulation. `again`: one that is there already gets this balance, as the back office may do. */
export async function putGiftCard(
  db: Database,
  card: { id: string; merchant: string; code: string; balance: number; currency: string; expiresAt?: string; now: Date },
  again: boolean,
): Promise<void> {
  const known = again
    ? sql`do update set issued = u.issued - u.balance + excluded.balance, balance = excluded.balance, currency = excluded.currency, expires_at = excluded.expires_at`
    : sql`do nothing`;
  await rowsOf(
    db,
    sql`insert into merchant_credits as u (id, merchant, kind, code_hash, label, currency, balance, issued, expires_at, created_at)
        values (${card.id}, ${card.merchant}, 'gift_card', ${codeHash(card.merchant, card.code)}, ${cardLabel(card.code)}, ${card.currency},
          ${card.balance}::int, ${card.balance}::int, ${card.expiresAt ?? null}::timestamptz, ${card.now.toISOString()}::timestamptz)
        on conflict (code_hash) ${known}`,
  );
}
