import { sql } from 'drizzle-orm';
import type { Cart, ItemRequest } from '@/lib/acp/schema';
import type { Database } from '@/lib/db';
import { keptColumns, keptRow } from './keys';
import type { Kept } from './sessions';
import { rowsOf, wrote } from './sql';

export type AskedCart = { items: ItemRequest[]; buyer?: Record<string, unknown> };
export type StoredCart = { id: string; version: number; asked: AskedCart; cart: Cart; createdAt: Date };
export type CartWrite = { asked: AskedCart; cart: Cart; expiresAt: Date };

/** Undefined for carts that are unknown, another merchant's, expired or canceled: all the same from outside (digest §17). */
export async function readCart(db: Database, merchant: string, id: string, now: Date): Promise<StoredCart | undefined> {
  const [row] = await rowsOf<{ id: string; version: number; asked: string; cart: string; created_at: string }>(
    db,
    sql`select id, version, asked, cart, created_at from merchant_carts
        where id = ${id} and merchant = ${merchant} and not canceled and expires_at > ${now.toISOString()}::timestamptz`,
  );
  if (!row) return undefined;
  return {
    id: row.id,
    version: row.version,
    asked: JSON.parse(row.asked) as AskedCart,
    cart: JSON.parse(row.cart) as Cart,
    createdAt: new Date(row.created_at),
  };
}

/** Writes a new cart and its key together; false when the key is taken. */
export function insertCart(db: Database, merchant: string, { asked, cart, expiresAt }: CartWrite, kept: Kept): Promise<boolean> {
  return wrote(
    rowsOf(
      db,
      sql`with kept as (
            insert into merchant_keys (${keptColumns}) values (${keptRow(kept.claim, kept.sealed, '', kept.owner, kept.now)}) on conflict do nothing returning key)
          insert into merchant_carts (id, merchant, version, asked, cart, created_at, expires_at)
          select ${cart.id}, ${merchant}, 1, ${JSON.stringify(asked)}, ${JSON.stringify(cart)}, ${kept.now.toISOString()}::timestamptz,
            ${expiresAt.toISOString()}::timestamptz from kept returning id`,
    ),
  );
}

/** Writes a changed or canceled cart and the key together; false when the key is taken or the cart has moved on. */
export function updateCart(db: Database, before: StoredCart, write: CartWrite & { canceled: boolean }, kept: Kept): Promise<boolean> {
  return wrote(
    rowsOf(
      db,
      sql`with changed as (
            update merchant_carts set version = version + 1, asked = ${JSON.stringify(write.asked)}, cart = ${JSON.stringify(write.cart)},
              canceled = ${write.canceled}::boolean, expires_at = ${write.expiresAt.toISOString()}::timestamptz
            where id = ${before.id} and version = ${before.version}::int and not canceled
              and not exists (select 1 from merchant_keys where scope = ${kept.claim.scope} and key = ${kept.claim.key})
            returning id)
          insert into merchant_keys (${keptColumns}) select ${keptRow(kept.claim, kept.sealed, '', kept.owner, kept.now)} from changed returning key`,
    ),
  );
}
