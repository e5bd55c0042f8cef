import { AcpError, API_VERSION } from '@/lib/acp/schema';
import type { Door } from '@/lib/wire/door';
import type { NewId } from '@/lib/wire/types';
import { agentFeeds } from '../tables';
import { fileNamed } from './files/address';
import { type FileNeeds, readFile, writeFile } from './files/door';
import { productsAnswer } from './files/export';
import { refusal } from './files/trouble';
import { readProduct } from './kept';
import { type FeedRow, feedOf, feedsOf, keepProducts, metadataOf, productsOf, soundText } from './store';

/** `index` is told after products are durable and before the answer leaves, so that a merchant who reads the answer can search. */
type Needs = FileNeeds & { newId: NewId; feedBearers: (token: string) => string | undefined };

const largest = 64 * 1024 * 1024;

/**
 * The agent's side of the ACP Feed API (digest §18.1): POST /feeds, GET /feeds/{id}, GET and PATCH /feeds/{id}/products, under any prefix that ends in
 * /feeds. Beside it, by addresses of our own: GET /feeds (the merchant's feeds) and GET and PUT of a feed's files (docs/feeds.md).
 */
export function feedDoor(needs: Needs): Door {
  return async (request) => {
    try {
      return await answer(needs, request);
    } catch (error) {
      if (error instanceof AcpError) return error.response();
      needs.log('feed.failed', { reason: error instanceof Error ? error.message.slice(0, 200) : 'unknown' });
      return new AcpError(500, {
        type: 'processing_error',
        code: 'internal_error',
        message: 'The feed could not be kept. Nothing was changed.',
      }).response();
    }
  };
}

async function answer(needs: Needs, request: Request): Promise<Response> {
  const merchant = merchantOf(needs, request);
  mustSpeakOurs(request);
  const path = /\/feeds(?:\/([^/]+))?(?:\/([^/]+))?\/?$/.exec(new URL(request.url).pathname);
  const [, id, within] = path ?? [];
  const file = fileNamed(within ?? '');
  if (!path || (within && within !== 'products' && !file)) throw refusal(404, 'not_found', 'There is nothing at this address.');
  if (!id) return method(request, { GET: () => listFeeds(needs, merchant), POST: () => createFeed(needs, merchant, request) });
  const feed = await feedOf(needs.db, merchant, soundText(decodeURIComponentSafely(id)));
  if (!feed) throw refusal(404, 'feed_not_found', 'Feed not found', '$.id');
  if (file) return method(request, { GET: async () => readFile(needs, feed, file), PUT: () => writeFile(needs, feed, file, request) });
  if (!within) return method(request, { GET: async () => Response.json(metadataOf(feed)) });
  return method(request, {
    GET: async () => productsAnswer(productsOf(needs.db, feed)),
    PATCH: () => upsert(needs, feed, request),
  });
}

async function listFeeds({ db }: Needs, merchant: string): Promise<Response> {
  return Response.json({ feeds: (await feedsOf(db, merchant)).map(metadataOf) });
}

async function createFeed(needs: Needs, merchant: string, request: Request): Promise<Response> {
  const body = await bodyOf(request, true);
  const country = body.target_country;
  if (country !== undefined && country !== null && !(typeof country === 'string' && /^[A-Z]{2}$/.test(country))) {
    throw refusal(400, 'invalid_target_country', 'target_country must be an ISO 3166-1 alpha-2 code', '$.target_country');
  }
  const at = needs.clock();
  const feed: FeedRow = {
    id: needs.newId('feed'),
    merchant,
    targetCountry: country ?? null,
    files: 0,
    edition: 0,
    createdAt: at,
    updatedAt: at,
  };
  await needs.db.insert(agentFeeds).values(feed);
  needs.log('feed.created', { merchant });
  return Response.json(metadataOf(feed), { status: 201 });
}

async function upsert(needs: Needs, feed: FeedRow, request: Request): Promise<Response> {
  const { products } = await bodyOf(request);
  if (!Array.isArray(products) || products.length === 0) {
    throw refusal(400, 'invalid_product_payload', 'products must contain at least one valid Product', '$.products');
  }
  const read = products.map((raw, at) => {
    const one = readProduct(raw);
    if ('product' in one) return one.product;
    const path = one.path.map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`)).join('');
    throw refusal(400, 'invalid_product_payload', one.trouble, `$.products[${at}]${path}`);
  });
  const at = needs.clock();
  await keepProducts(needs.db, feed, read, at);
  needs.index.put(read.map((product) => ({ merchant: feed.merchant, feedId: feed.id, product, updatedAt: at })));
  needs.log('feed.updated', { merchant: feed.merchant, products: read.length });
  return Response.json({ id: feed.id, accepted: true });
}

function merchantOf({ feedBearers }: Needs, request: Request): string {
  const token = /^Bearer\s+(\S+)$/i.exec(request.headers.get('authorization') ?? '')?.[1];
  const merchant = token === undefined ? undefined : feedBearers(token);
  if (merchant === undefined) throw refusal(401, 'unauthorized', 'A valid bearer token of a merchant is required.');
  return merchant;
}

/** The RFC applies API-Version to feeds, their OpenAPI document knows no such header: one that is sent must be ours, none is ours as well. */
function mustSpeakOurs(request: Request): void {
  const version = request.headers.get('api-version')?.trim();
  if (version && version !== API_VERSION)
    throw refusal(400, 'unsupported_api_version', `This API-Version is not spoken here. Feeds are spoken in ${API_VERSION}.`);
}

async function method(request: Request, known: Record<string, () => Promise<Response>>): Promise<Response> {
  const handle = known[request.method];
  if (handle) return handle();
  throw new AcpError(
    405,
    { type: 'invalid_request', code: 'method_not_allowed', message: `${request.method} is not known here.` },
    { allow: Object.keys(known).join(', ') },
  );
}

async function bodyOf(request: Request, mayBeEmpty = false): Promise<Record<string, unknown>> {
  if (Number(request.headers.get('content-length') ?? 0) > largest)
    throw refusal(413, 'payload_too_large', 'Send fewer products in one call.');
  const text = await request.text();
  if (mayBeEmpty && text.trim() === '') return {};
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch {
    throw refusal(400, 'invalid_request', 'The body is not valid JSON.');
  }
  if (body === null || typeof body !== 'object' || Array.isArray(body))
    throw refusal(400, 'invalid_request', 'The body must be a JSON object.', '$');
  return body as Record<string, unknown>;
}

function decodeURIComponentSafely(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
