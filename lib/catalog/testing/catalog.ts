import type { FeedProduct } from '@/lib/acp/schema';
import type { OpenDatabase } from '@/lib/db';
import { type CatalogNeeds, createCatalog } from '..';
import type { Catalog } from '../types';

/** A catalogue over a test's database with a still clock; bearers are `demo-<slug>`. */
export function testCatalog({ db }: Pick<OpenDatabase, 'db'>, more: Partial<CatalogNeeds> = {}): Catalog {
  let next = 0;
  return createCatalog({
    db,
    clock: () => new Date('2026-11-20T12:00:00Z'),
    newId: (prefix) => `${prefix}_${++next}`,
    merchants: () => [],
    feedBearers: (token) => (token.startsWith('demo-') ? token.slice(5) : undefined),
    log: () => undefined,
    ...more,
  });
}

/** A call of the Feed API as a merchant makes it. */
export function feedCall(catalog: Catalog, slug: string, method: string, path: string, body?: unknown): Promise<Response> {
  const headers = { authorization: `Bearer demo-${slug}`, 'content-type': 'application/json', 'api-version': '2026-04-17' };
  return catalog.feeds(
    new Request(`http://shop.test/api/feeds${path}`, { method, headers, ...(body !== undefined && { body: JSON.stringify(body) }) }),
  );
}

/** Pushes products in a new feed of the merchant; returns its id. */
export async function push(catalog: Catalog, slug: string, products: FeedProduct[]): Promise<string> {
  const { id } = (await (await feedCall(catalog, slug, 'POST', '', { target_country: 'US' })).json()) as { id: string };
  const answer = await feedCall(catalog, slug, 'PATCH', `/${id}/products`, { products });
  if (!answer.ok) throw new Error(`The feed answered ${answer.status}: ${await answer.text()}`);
  return id;
}

/** A file put in the place of what a feed had: `path` is "/<feed>/items.csv". A stream is sent as it is made. */
export function putFile(
  catalog: Catalog,
  slug: string,
  path: string,
  body: string | Uint8Array<ArrayBuffer> | ReadableStream,
  headers: Record<string, string> = {},
): Promise<Response> {
  const request = new Request(`http://shop.test/api/feeds${path}`, {
    method: 'PUT',
    headers: { authorization: `Bearer demo-${slug}`, 'content-type': 'application/octet-stream', ...headers },
    body,
    duplex: 'half',
  } as RequestInit);
  return catalog.feeds(request);
}

/** A new feed of the merchant without products; returns its id. */
export async function newFeed(catalog: Catalog, slug: string): Promise<string> {
  return ((await (await feedCall(catalog, slug, 'POST', '', { target_country: 'US' })).json()) as { id: string }).id;
}

/** What a feed has, as the Feed API tells it. */
export async function productsIn(catalog: Catalog, slug: string, feed: string): Promise<FeedProduct[]> {
  return ((await (await feedCall(catalog, slug, 'GET', `/${feed}/products`)).json()) as { products: FeedProduct[] }).products;
}
