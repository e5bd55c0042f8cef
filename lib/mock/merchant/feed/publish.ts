import { sql } from 'drizzle-orm';
import { API_VERSION, FeedMetadata, type FeedProduct } from '@/lib/acp/schema';
import type { Door } from '@/lib/wire/door';
import type { Desk } from '../desk';
import type { Shop } from '../shop';
import { rowsOf } from '../store/sql';
import { feedProduct } from './product';

/** Products in one PATCH. */
const batch = 400;

export type Publisher = {
  /** Everything that all merchants sell. Throws when the agent refuses. */
  publish: () => Promise<void>;
  /** The products of these variants again. */
  again: (variantIds: readonly string[]) => Promise<void>;
};

/** The merchants as clients of the agent's Feed API (digest §18.1): `POST /feeds` once, then `PATCH /feeds/{id}/products`. `base` ends before `/feeds`. */
export function createPublisher(desk: Desk, feed: { door: Door; base: string; bearer: (slug: string) => string }): Publisher {
  async function call(slug: string, method: string, path: string, body: object): Promise<unknown> {
    const request = new Request(`${feed.base}${path}`, {
      method,
      headers: {
        authorization: `Bearer ${feed.bearer(slug)}`,
        'api-version': API_VERSION,
        'content-type': 'application/json',
        'idempotency-key': desk.newId('idem'),
      },
      body: JSON.stringify(body),
    });
    const answer = await feed.door(request);
    if (!answer.ok) throw new FeedRefused(answer.status, `${method} ${path} was answered with ${answer.status}`);
    return answer.json();
  }

  async function feedOf(shop: Shop): Promise<string> {
    const { slug, country } = shop.profile;
    const [known] = await rowsOf<{ feed_id: string }>(desk.db, sql`select feed_id from merchant_feeds where merchant = ${slug}`);
    return known?.feed_id ?? makeFeed(slug, country);
  }

  async function makeFeed(slug: string, target_country: string): Promise<string> {
    const { id } = FeedMetadata.parse(await call(slug, 'POST', '/feeds', { target_country }));
    await rowsOf(
      desk.db,
      sql`insert into merchant_feeds (merchant, feed_id) values (${slug}, ${id}) on conflict (merchant) do update set feed_id = excluded.feed_id`,
    );
    return id;
  }

  async function push(shop: Shop, products: FeedProduct[]): Promise<void> {
    const { slug, country } = shop.profile;
    let id = await feedOf(shop);
    for (let at = 0; at < products.length; at += batch) {
      const body = { products: products.slice(at, at + batch) };
      try {
        await call(slug, 'PATCH', `/feeds/${id}/products`, body);
      } catch (error) {
        // The agent has lost the feed, or it was reset: a new one takes everything from here on.
        if (!(error instanceof FeedRefused && error.status === 404)) throw error;
        id = await makeFeed(slug, country);
        await call(slug, 'PATCH', `/feeds/${id}/products`, body);
      }
    }
  }

  return {
    publish: async () => {
      for (const shop of desk.shops.values()) {
        const live = await desk.stock.all(shop.profile.slug);
        await push(
          shop,
          shop.products.map((product) => feedProduct(product, shop, live, desk.origin)),
        );
      }
    },
    again: async (variantIds) => {
      for (const shop of desk.shops.values()) {
        const products = new Set(variantIds.flatMap((id) => shop.variants.get(id)?.product ?? []));
        if (!products.size) continue;
        const ids = [...shop.variants.values()].filter(({ product }) => products.has(product)).map(({ id }) => id);
        const live = await desk.stock.read(ids);
        await push(
          shop,
          [...products].map((product) => feedProduct(product, shop, live, desk.origin)),
        );
      }
    },
  };
}

class FeedRefused extends Error {
  readonly status: number;
  constructor(status: number, message: string) {
    super(message);
    this.name = 'FeedRefused';
    this.status = status;
  }
}
