import { type SQL, sql } from 'drizzle-orm';
import type { Order } from '@/lib/acp/schema';
import type { Database } from '@/lib/db';
import type { StoredReturn } from '../rules/returns';
import type { Drawn } from './attempts';
import { creditGranted, creditsUp } from './giving-back';
import { keptColumns, keptRow } from './keys';
import type { Kept } from './sessions';
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
  customerId?: string;
  /** What gift cards and store credit paid, and how much of that has gone back. */
  drawn: Drawn[];
  credited: number;
  returns: StoredReturn[];
  /** Opens the order's public pages. */
  accessKey: string;
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
  customer_id: string | null;
  drawn: Drawn[];
  credited: number;
  returns: StoredReturn[];
  access_key: string;
};

async function read(db: Database, where: SQL): Promise<StoredOrder[]> {
  const rows = await rowsOf<Row>(
    db,
    sql`select id, merchant, version, "order", currency, payment_intent, captured, refunded, customer_id, drawn, credited, returns, access_key
        from merchant_orders where ${where} limit 20`,
  );
  return rows.map(({ payment_intent, customer_id, access_key, order, ...row }) => ({
    ...row,
    accessKey: access_key,
    order: JSON.parse(order) as Order,
    ...(payment_intent === null ? {} : { paymentIntent: payment_intent }),
    ...(customer_id === null ? {} : { customerId: customer_id }),
  }));
}

/** By id or by the number that the shopper knows; undefined when there is none or it is another merchant's. */
export async function readOrder(db: Database, merchant: string, idOrNumber: string): Promise<StoredOrder | undefined> {
  return (await read(db, sql`merchant = ${merchant} and (id = ${idOrNumber} or number = ${idOrNumber})`))[0];
}

/** The order that a payment at the provider belongs to. */
export async function readOrderOfPayment(db: Database, merchant: string, paymentIntent: string): Promise<StoredOrder | undefined> {
  return (await read(db, sql`merchant = ${merchant} and payment_intent = ${paymentIntent}`))[0];
}

/** Orders with a refund that the provider has not settled. */
export const readRefunding = (db: Database): Promise<StoredOrder[]> => read(db, sql`refunding`);

export type OrderWrite = {
  order: Order;
  refunded: number;
  refunding: boolean;
  /** How much of what credit paid goes back now, whatever way. */
  credited?: number;
  /** Pieces that go back on the shelf. */
  restock?: { id: string; n: number }[];
  /** What goes back on gift cards and store credit. */
  giveBack?: { id: string; n: number }[];
  /** Store credit for the order's customer, instead of money. */
  grant?: { id: string; customerId: string; amount: number };
  /** All returns, when one of them changes. */
  returns?: StoredReturn[];
  event?: PlacedOrder['event'];
};

/** Writes the changed order, its event and, for a request, its kept answer together; false when the order has moved on since it was read or the key is taken. */
export function updateOrder(
  db: Database,
  before: StoredOrder,
  { order, refunded, refunding, credited = 0, restock, giveBack, grant, returns, event }: OrderWrite,
  now: Date,
  kept?: Kept,
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
  const paidBack = giveBack?.length ? sql`, paid_back as (${creditsUp(giveBack, now)})` : sql``;
  const granted = grant ? sql`, granted as (${creditGranted(grant, before.currency, now)})` : sql``;
  const answered = kept
    ? sql`, kept as (
            insert into merchant_keys (${keptColumns}) select ${keptRow(kept.claim, kept.sealed, '', kept.owner, kept.now)} from changed returning key)`
    : sql``;
  const noted = returns ? sql`, returns = ${JSON.stringify(returns)}::jsonb` : sql``;
  return wrote(
    rowsOf(
      db,
      sql`with changed as (
            update merchant_orders set "order" = ${JSON.stringify(order)}, version = version + 1, refunded = ${refunded}::int, refunding = ${refunding}::boolean,
              credited = credited + ${credited}::int${noted}
            where id = ${before.id} and version = ${before.version}::int returning id, merchant)${told}${back}${paidBack}${granted}${answered}
          select id from changed`,
    ),
  );
}
