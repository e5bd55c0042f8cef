import { sql } from 'drizzle-orm';
import type { Database } from '@/lib/db';
import { firstDay, type Live, type Shop, type StockPolicy } from '../shop';
import { rowsOf } from './sql';

/** Live prices and stock. */
export type StockBook = {
  /** The variants of that merchant among `ids`; unknown ones are absent. */
  read: (ids: readonly string[]) => Promise<ReadonlyMap<string, Live>>;
  /** Call when a write may have changed any of them; `read` then asks the database again. */
  forget: () => void;
  /** Call after pieces were taken (negative) or given back. */
  shift: (changes: readonly { id: string; n: number }[]) => void;
  /** Writes the first day's rows for variants that have none. */
  seed: (shops: Iterable<Shop>) => Promise<void>;
  /** Sets price or stock of one variant and returns it; undefined when this merchant has no such variant. */
  set: (merchant: string, id: string, change: { price?: number; stock?: number }) => Promise<Live | undefined>;
  /** Everything a merchant sells, for the feed. */
  all: (merchant: string) => Promise<ReadonlyMap<string, Live>>;
};

type Row = { id: string; price: number; stock: number; policy: StockPolicy };
const byId = (rows: readonly Row[]): Map<string, Live> =>
  new Map(rows.map(({ id, price, stock, policy }) => [id, { price, stock, policy }]));

/**
 * `exclusive`: no other process writes this database, so what was read stays true until we write ourselves. Stale or not, nothing is ever sold
 * on the book's word: reserving checks price and stock in the database.
 */
export function stockBook(db: Database, exclusive: boolean): StockBook {
  let remembered: Map<string, Live> | undefined;
  let reading: Promise<Map<string, Live>> | undefined;

  async function everything(): Promise<Map<string, Live>> {
    if (remembered) return remembered;
    const mine = reading ?? rowsOf<Row>(db, sql`select id, price, stock, policy from merchant_variants`).then(byId);
    reading = mine;
    const rows = await mine;
    if (reading === mine) {
      remembered = rows;
      reading = undefined;
    }
    return rows;
  }
  function forget() {
    remembered = undefined;
    reading = undefined;
  }

  return {
    read: async (ids) => {
      if (exclusive) {
        const book = await everything();
        return new Map(ids.flatMap((id) => (book.has(id) ? [[id, book.get(id) as Live] as const] : [])));
      }
      const wanted = JSON.stringify(ids);
      return byId(
        await rowsOf<Row>(
          db,
          sql`select id, price, stock, policy from merchant_variants where id in (select jsonb_array_elements_text(${wanted}::jsonb))`,
        ),
      );
    },
    forget,
    shift: (changes) => {
      reading = undefined; // what is being read may be from before
      for (const { id, n } of changes) {
        const live = remembered?.get(id);
        if (live) remembered?.set(id, { ...live, stock: live.stock + n });
      }
    },
    seed: async (shops) => {
      for (const shop of shops) {
        const rows = [...shop.variants.values()].map((variant) => ({ id: variant.id, ...firstDay(variant) }));
        await rowsOf(
          db,
          sql`insert into merchant_variants (id, merchant, price, stock, policy)
              select id, ${shop.profile.slug}, price, stock, policy from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as v(id text, price int, stock int, policy text)
              on conflict (id) do nothing`,
        );
      }
      forget();
    },
    set: async (merchant, id, { price, stock }) => {
      const [row] = await rowsOf<Row>(
        db,
        sql`update merchant_variants set price = coalesce(${price ?? null}::int, price), stock = coalesce(${stock ?? null}::int, stock),
              policy = case when ${stock ?? null}::int is null then policy else 'stock' end
            where id = ${id} and merchant = ${merchant} returning id, price, stock, policy`,
      );
      forget();
      return row && { price: row.price, stock: row.stock, policy: row.policy };
    },
    all: async (merchant) =>
      byId(await rowsOf<Row>(db, sql`select id, price, stock, policy from merchant_variants where merchant = ${merchant}`)),
  };
}
