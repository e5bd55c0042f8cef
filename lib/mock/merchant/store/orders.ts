import { type SQL, sql } from 'drizzle-orm';
import type { Order } from '@/lib/acp/schema';
import type { Database } from '@/lib/db';
import type { PlacedOrder } from './settle';
import { rowsOf, wrote } from './sql';

export type StoredOrder = {
  id: string;
  merchant: string;
  version: number;
  order: Order;
  currency: string;
  paymentIntent?: string;
  captured: number;
  refunded: number;
};

type Row = {
  id: string;
  merchant: string;
  version: number;
  order: string;
  currency: string;
  payment_intent: string | null;
  captured: number;
  refunded: number;
};

async function read(db: Database, where: SQL): Promise<StoredOrder[]> {
  const rows = await rowsOf<Row>(
    db,
    sql`select id, merchant, version, "order", currency, payment_intent, captured, refunded from merchant_orders where ${where} limit 20`,
  );
  return rows.map(({ payment_intent, order, ...row }) => ({
    ...row,
    order: JSON.parse(order) as Order,
    ...(payment_intent === null ? {} : { paymentIntent: payment_intent }),
  }));
}

/** By id or by the number that the shopper knows; undefined when there is none or it is another merchant's. */
export async function readOrder(db: Database, merchant: string, idOrNumber: string): Promise<StoredOrder | undefined> {
  return (await read(db, sql`merchant = ${merchant} and (id = ${idOrNumber} or number = ${idOrNumber})`))[0];
}

/** Orders with a refund that the provider has not settled. */
export const readRefunding = (db: Database): Promise<StoredOrder[]> => read(db, sql`refunding`);

export type OrderWrite = {
  order: Order;
  refunded: number;
  refunding: boolean;
  /** Pieces that go back on the shelf. */
  restock?: { id: string; n: number }[];
  event?: PlacedOrder['event'];
};

/** Writes the changed order and its event together; false when the order has moved on since it was read. */
export function updateOrder(
  db: Database,
  before: StoredOrder,
  { order, refunded, refunding, restock, event }: OrderWrite,
  now: Date,
): Promise<boolean> {
  const told = event
    ? sql`, told as (
            insert into merchant_outbox (id, merchant, order_id, body, tries, due_at, created_at)
            select ${event.id}, merchant, id, ${event.body}, 1, ${event.dueAt.toISOString()}::timestamptz, ${now.toISOString()}::timestamptz
            from changed returning id)`
    : sql``;
  const back = restock?.length
    ? sql`, back as (
            update merchant_variants v set stock = v.stock + w.n
            from changed, jsonb_to_recordset(${JSON.stringify(restock)}::jsonb) as w(id text, n int)
            where v.id = w.id and v.policy = 'stock' returning v.id)`
    : sql``;
  return wrote(
    rowsOf(
      db,
      sql`with changed as (
            update merchant_orders set "order" = ${JSON.stringify(order)}, version = version + 1, refunded = ${refunded}::int, refunding = ${refunding}::boolean
            where id = ${before.id} and version = ${before.version}::int returning id, merchant)${told}${back}
          select id from changed`,
    ),
  );
}
