import { and, asc, eq, gt, sql } from 'drizzle-orm';
import type { FeedMetadata, FeedProduct } from '@/lib/acp/schema';
import type { Database } from '@/lib/db';
import { agentFeeds, agentProducts } from '../tables';

export type FeedRow = typeof agentFeeds.$inferSelect;

/** Metadata as the Feed API shows it. */
export function metadataOf(feed: FeedRow): FeedMetadata {
  return { id: feed.id, ...(feed.targetCountry && { target_country: feed.targetCountry }), updated_at: feed.updatedAt.toISOString() };
}

/** The merchant's own feed; another's is as unknown as none. */
export async function feedOf(db: Database, merchant: string, id: string): Promise<FeedRow | undefined> {
  const rows = await db
    .select()
    .from(agentFeeds)
    .where(and(eq(agentFeeds.id, id), eq(agentFeeds.merchant, merchant)));
  return rows[0];
}

/** Everything in a feed, by product id. */
export async function productsOf(db: Database, feedId: string): Promise<FeedProduct[]> {
  const rows = await db
    .select({ product: agentProducts.product })
    .from(agentProducts)
    .where(eq(agentProducts.feedId, feedId))
    .orderBy(asc(agentProducts.productId));
  return rows.map((row) => row.product as FeedProduct);
}

/**
 * Upserts products by id, thousands in one statement, and moves the feed's time. One transaction: kept whole or not at all.
 * A product named twice is kept as named last.
 */
export async function keepProducts(db: Database, feed: FeedRow, products: FeedProduct[], at: Date): Promise<void> {
  const last = [...new Map(products.map((product) => [product.id, product])).values()];
  await db.transaction(async (tx) => {
    for (let from = 0; from < last.length; from += 2000) {
      // One parameter whatever the number of products; NUL cannot live in jsonb.
      const batch = JSON.stringify(last.slice(from, from + 2000)).replaceAll('\\u0000', '');
      await tx.execute(sql`
        insert into agent_products (feed_id, product_id, merchant, product, updated_at)
        select ${feed.id}, item->>'id', ${feed.merchant}, item, ${at.toISOString()}::timestamptz from jsonb_array_elements(${batch}::jsonb) as item
        on conflict (feed_id, product_id) do update set product = excluded.product, updated_at = excluded.updated_at`);
    }
    await tx.update(agentFeeds).set({ updatedAt: at }).where(eq(agentFeeds.id, feed.id));
  });
}

/** All products of all feeds, oldest update first within each page's order, a page at a time so that memory stays flat. */
export async function* allProducts(
  db: Database,
): AsyncGenerator<{ merchant: string; feedId: string; product: FeedProduct; updatedAt: Date }[]> {
  let after: { feedId: string; productId: string } | undefined;
  for (;;) {
    const rows = await db
      .select()
      .from(agentProducts)
      .where(after && gt(sql`(${agentProducts.feedId}, ${agentProducts.productId})`, sql`(${after.feedId}, ${after.productId})`))
      .orderBy(asc(agentProducts.feedId), asc(agentProducts.productId))
      .limit(2000);
    if (rows.length)
      yield rows.map((row) => ({
        merchant: row.merchant,
        feedId: row.feedId,
        product: row.product as FeedProduct,
        updatedAt: row.updatedAt,
      }));
    const end = rows.at(-1);
    if (!end || rows.length < 2000) return;
    after = end;
  }
}
