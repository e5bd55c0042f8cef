import { and, eq, inArray, ne, sql } from 'drizzle-orm';
import type { FeedProduct } from '@/lib/acp/schema';
import type { Database } from '@/lib/db';
import { agentFeeds, agentProducts } from '../tables';
import { type FeedRow, jsonOf, type StoredProduct, soundText, storedProduct } from './store';

/** Both databases answer `{ rows }`. */
const rowsIn = <Row>(answer: unknown): Row[] => (answer as { rows: Row[] }).rows;

/** Variants in one product; more would make one row of the database too large to work with. */
const mostVariants = 1000;

/** Gives a file that begins to come in its number. Nothing of it is seen before `showEdition`. */
export async function beginEdition(db: Database, feed: FeedRow): Promise<number> {
  const [row] = await db
    .update(agentFeeds)
    .set({ files: sql`${agentFeeds.files} + 1` })
    .where(eq(agentFeeds.id, feed.id))
    .returning({ files: agentFeeds.files });
  if (!row) throw new Error('the feed is gone');
  return row.files;
}

/**
 * Keeps some products of a file, each named once; the variants of one that is there already are added to it. Returns the ids of those that would
 * have more than a thousand variants, which were not kept.
 */
export async function stageProducts(db: Database, feed: FeedRow, edition: number, products: FeedProduct[], at: Date): Promise<string[]> {
  const fitting = products.filter(({ variants }) => variants.length <= mostVariants);
  const answer = await db.execute(sql`
    insert into agent_products (feed_id, edition, as_of, product_id, merchant, product, updated_at)
    select ${feed.id}, ${edition}::int, ${edition}::int, item->>'id', ${feed.merchant}, item, ${at.toISOString()}::timestamptz
    from jsonb_array_elements(${jsonOf(fitting)}::jsonb) as item
    on conflict (feed_id, edition, product_id) do update
    set product = jsonb_set(agent_products.product, '{variants}', (agent_products.product->'variants') || (excluded.product->'variants'))
    where jsonb_array_length(agent_products.product->'variants') + jsonb_array_length(excluded.product->'variants') <= ${mostVariants}::int
    returning product_id`);
  const kept = new Set(rowsIn<{ product_id: string }>(answer).map((row) => row.product_id));
  return products.map(({ id }) => id).filter((id) => !kept.has(soundText(id)));
}

/**
 * Shows a whole file's products in the place of all others, in one short transaction; products that were upserted since it began are newer than
 * it and stay. Returns the edition that was shown before, or undefined when a file that began later is shown already.
 */
export async function showEdition(db: Database, feed: FeedRow, edition: number, at: Date): Promise<number | undefined> {
  return db.transaction(async (tx) => {
    const [now] = await tx.select().from(agentFeeds).where(eq(agentFeeds.id, feed.id)).for('update');
    if (!now || now.edition >= edition) return undefined;
    await tx.update(agentFeeds).set({ edition, updatedAt: at }).where(eq(agentFeeds.id, feed.id));
    await tx.execute(sql`
      insert into agent_products (feed_id, edition, as_of, product_id, merchant, product, updated_at)
      select feed_id, ${edition}::int, as_of, product_id, merchant, product, updated_at
      from agent_products where feed_id = ${feed.id} and edition = ${now.edition}::int and as_of >= ${edition}::int
      on conflict (feed_id, edition, product_id)
      do update set product = excluded.product, updated_at = excluded.updated_at, as_of = excluded.as_of`);
    return now.edition;
  });
}

/** What one page of a comparison found. `added` and `changed` are numbers of products; `products` both of them together. */
export type Changes = { added: number; changed: number; unchanged: number; products: StoredProduct[] };

const page = 250;

/** The products of an edition that differ from another's, a page at a time. */
export async function* changesOf(db: Database, feed: FeedRow, edition: number, before: number): AsyncGenerator<Changes> {
  let after = '';
  for (;;) {
    const answer = await db.execute(sql`
      select new.product_id, new.updated_at, (old.product_id is null) as added,
        case when old.product is distinct from new.product then new.product end as product
      from agent_products new left join agent_products old
        on old.feed_id = new.feed_id and old.edition = ${before}::int and old.product_id = new.product_id
      where new.feed_id = ${feed.id} and new.edition = ${edition}::int and new.product_id > ${after}
      order by new.product_id limit ${page}::int`);
    const rows = rowsIn<ChangedRow>(answer);
    const products = rows.flatMap(({ product, updated_at }) =>
      product ? [{ merchant: feed.merchant, feedId: feed.id, product, updatedAt: new Date(updated_at) }] : [],
    );
    const added = rows.filter((row) => row.added).length;
    yield { added, changed: products.length - added, unchanged: rows.length - products.length, products };
    const end = rows.at(-1);
    if (!end || rows.length < page) return;
    after = end.product_id;
  }
}

type ChangedRow = { product_id: string; updated_at: string | Date; added: boolean; product: FeedProduct | null };

/** The ids of products that an edition does not have and another had, a page at a time. */
export async function* removedFrom(db: Database, feed: FeedRow, edition: number, before: number): AsyncGenerator<string[]> {
  let after = '';
  for (;;) {
    const answer = await db.execute(sql`
      select old.product_id from agent_products old
      where old.feed_id = ${feed.id} and old.edition = ${before}::int and old.product_id > ${after}
        and not exists (select from agent_products new
          where new.feed_id = old.feed_id and new.edition = ${edition}::int and new.product_id = old.product_id)
      order by old.product_id limit ${page}::int`);
    const ids = rowsIn<{ product_id: string }>(answer).map((row) => row.product_id);
    if (ids.length) yield ids;
    const end = ids.at(-1);
    if (end === undefined || ids.length < page) return;
    after = end;
  }
}

/** The same products as the merchant's other feeds have them now. */
export async function inOtherFeeds(db: Database, feed: FeedRow, ids: string[]): Promise<StoredProduct[]> {
  const rows = await db
    .select({ row: agentProducts })
    .from(agentProducts)
    .innerJoin(agentFeeds, and(eq(agentFeeds.id, agentProducts.feedId), eq(agentFeeds.edition, agentProducts.edition)))
    .where(and(eq(agentProducts.merchant, feed.merchant), inArray(agentProducts.productId, ids), ne(agentProducts.feedId, feed.id)));
  return rows.map(({ row }) => storedProduct(row));
}

/** Forgets a file's products, in steps that nobody has to wait for. */
export async function dropEdition(db: Database, feedId: string, edition: number): Promise<void> {
  await dropWhere(db, sql`feed_id = ${feedId} and edition = ${edition}::int`);
}

/**
 * Forgets what is shown no longer or was never finished: older editions than the feed's, and newer ones that nobody has added to since `before`
 * (their process was killed).
 */
export async function dropLeftovers(db: Database, before: Date): Promise<void> {
  await dropWhere(
    db,
    sql`exists (select from agent_feeds feed where feed.id = agent_products.feed_id and (agent_products.edition < feed.edition
      or (agent_products.edition > feed.edition and agent_products.updated_at < ${before.toISOString()}::timestamptz)))`,
  );
}

async function dropWhere(db: Database, condition: ReturnType<typeof sql>): Promise<void> {
  for (;;) {
    const answer = await db.execute(
      sql`delete from agent_products where ctid in (select ctid from agent_products where ${condition} limit 1000) returning 1`,
    );
    if (rowsIn(answer).length < 1000) return;
  }
}
