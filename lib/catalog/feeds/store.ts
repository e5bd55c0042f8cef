import { and, asc, eq, gt, sql } from 'drizzle-orm';
import type { FeedMetadata, FeedProduct } from '@/lib/acp/schema';
import type { Database } from '@/lib/db';
import { agentFeeds, agentProducts } from '../tables';

export type FeedRow = typeof agentFeeds.$inferSelect;

/** Metadata as the Feed API shows it. */
export function metadataOf(feed: FeedRow): FeedMetadata {
  return { id: feed.id, ...(feed.targetCountry && { target_country: feed.targetCountry }), updated_at: feed.updatedAt.toISOString() };
}

/** The merchant's own feeds, the oldest first. */
export function feedsOf(db: Database, merchant: string): Promise<FeedRow[]> {
  return db.select().from(agentFeeds).where(eq(agentFeeds.merchant, merchant)).orderBy(asc(agentFeeds.createdAt), asc(agentFeeds.id));
}

/** The merchant's own feed; another's is as unknown as none. */
export async function feedOf(db: Database, merchant: string, id: string): Promise<FeedRow | undefined> {
  const rows = await db
    .select()
    .from(agentFeeds)
    .where(and(eq(agentFeeds.id, id), eq(agentFeeds.merchant, merchant)));
  return rows[0];
}

/** Products in one page. */
const page = 200;

/**
 * Everything in a feed by product id, a page at a time and only when it is asked for. Throws when a file replaces the products meanwhile: half of
 * each would be a catalogue that never was.
 */
export async function* productsOf(db: Database, feed: FeedRow): AsyncGenerator<FeedProduct[]> {
  const { feedId, edition, productId, product } = agentProducts;
  let after = '';
  for (;;) {
    const rows = await db
      .select({ productId, product })
      .from(agentProducts)
      .where(and(eq(feedId, feed.id), eq(edition, feed.edition), gt(productId, after)))
      .orderBy(asc(productId))
      .limit(page);
    const now = await feedOf(db, feed.merchant, feed.id);
    if (now?.edition !== feed.edition) throw new Error('the feed was replaced while it was read');
    if (rows.length) yield rows.map((row) => row.product as FeedProduct);
    const end = rows.at(-1);
    if (!end || rows.length < page) return;
    after = end.productId;
  }
}

/** Text that PostgreSQL takes: NUL and halves of characters cannot live in jsonb. */
export const soundText = (text: string): string => text.replaceAll('\0', '').replace(/\p{Surrogate}/gu, '\ufffd');

export function jsonOf(products: FeedProduct[]): string {
  return JSON.stringify(products, (_, value) => (typeof value === 'string' ? soundText(value) : value));
}

/**
 * Upserts products by id, thousands in one statement, and moves the feed's time. One transaction: kept whole or not at all.
 * A product named twice is kept as named last.
 */
export async function keepProducts(db: Database, feed: FeedRow, products: FeedProduct[], at: Date): Promise<void> {
  const last = [...new Map(products.map((product) => [product.id, product])).values()];
  await db.transaction(async (tx) => {
    // First of all: a file that becomes whole meanwhile waits, and takes these products along.
    const [now] = await tx.update(agentFeeds).set({ updatedAt: at }).where(eq(agentFeeds.id, feed.id)).returning();
    for (let from = 0; from < last.length; from += 2000) {
      // One parameter whatever the number of products.
      const batch = jsonOf(last.slice(from, from + 2000));
      await tx.execute(sql`
        insert into agent_products (feed_id, edition, as_of, product_id, merchant, product, updated_at)
        select ${feed.id}, ${now?.edition ?? 0}::int, ${now?.files ?? 0}::int, item->>'id', ${feed.merchant}, item, ${at.toISOString()}::timestamptz
        from jsonb_array_elements(${batch}::jsonb) as item
        on conflict (feed_id, edition, product_id)
        do update set product = excluded.product, updated_at = excluded.updated_at, as_of = excluded.as_of`);
    }
  });
}

/** A product of a feed with what the index needs to know of it. */
export type StoredProduct = { merchant: string; feedId: string; product: FeedProduct; updatedAt: Date };

/** All products of all feeds, a page at a time so that memory stays flat. */
export async function* allProducts(db: Database): AsyncGenerator<StoredProduct[]> {
  let after: { feedId: string; productId: string } | undefined;
  for (;;) {
    const rows = await db
      .select({ row: agentProducts })
      .from(agentProducts)
      .innerJoin(agentFeeds, and(eq(agentFeeds.id, agentProducts.feedId), eq(agentFeeds.edition, agentProducts.edition)))
      .where(after && gt(sql`(${agentProducts.feedId}, ${agentProducts.productId})`, sql`(${after.feedId}, ${after.productId})`))
      .orderBy(asc(agentProducts.feedId), asc(agentProducts.productId))
      .limit(2000);
    if (rows.length) yield rows.map(({ row }) => storedProduct(row));
    const end = rows.at(-1);
    if (!end || rows.length < 2000) return;
    after = end.row;
  }
}

export function storedProduct(row: typeof agentProducts.$inferSelect): StoredProduct {
  return { merchant: row.merchant, feedId: row.feedId, product: row.product as FeedProduct, updatedAt: row.updatedAt };
}
