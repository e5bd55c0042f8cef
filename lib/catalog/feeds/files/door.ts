import { eq } from 'drizzle-orm';
import { FeedMetadata } from '@/lib/acp/schema';
import type { Database } from '@/lib/db';
import type { Clock, Log } from '@/lib/wire/types';
import { agentFeeds } from '../../tables';
import type { Selling } from '../flat/write';
import { type FeedRow, metadataOf, productsOf } from '../store';
import { type FeedFile, typeFits } from './address';
import { fileAnswer } from './export';
import { readingsOf } from './readings';
import { type Index, replaceProducts } from './replace';
import { rowsOf } from './rows';
import { type Limits, textOf } from './text';
import { refusal } from './trouble';
import type { InTurn } from './turns';

export type FileNeeds = {
  db: Database;
  clock: Clock;
  log: Log;
  index: Index;
  limits: Limits;
  inTurn: InTurn;
  selling: (merchant: string) => Selling;
};

/** `GET /feeds/{id}/<file>`: the feed as that file. */
export function readFile(needs: FileNeeds, feed: FeedRow, file: FeedFile): Response {
  if (file.of === 'metadata') return Response.json(metadataOf(feed));
  return fileAnswer(file, productsOf(needs.db, feed), needs.selling(feed.merchant));
}

/**
 * `PUT /feeds/{id}/<file>`: the file takes the place of what the feed had. With `?wrong_rows=skip` the rows that can be read go in and the others
 * are listed; without it one wrong row refuses the file.
 */
export async function writeFile(needs: FileNeeds, feed: FeedRow, file: FeedFile, request: Request): Promise<Response> {
  if (!typeFits(file, request.headers.get('content-type'))) {
    throw refusal(
      415,
      'unsupported_media_type',
      `${file.name} does not come as this Content-Type. Send the file as it is: curl -T FILE URL`,
    );
  }
  if (file.of === 'metadata') return writeMetadata(needs, feed, request);
  const wish = new URL(request.url).searchParams.get('wrong_rows') ?? 'refuse';
  if (wish !== 'refuse' && wish !== 'skip') throw refusal(400, 'invalid_request', 'wrong_rows is refuse or skip.', '$.wrong_rows');
  const rows = rowsOf(file, textOf(request, needs.limits), needs.limits);
  const readings = readingsOf(file.of, rows, needs.selling(feed.merchant).name);
  return Response.json(await replaceProducts(needs, feed, readings, wish === 'skip'));
}

/** `metadata.json` beside `products.jsonl`: its id must be the feed's, its country becomes the feed's, its time is the server's own. */
async function writeMetadata({ db, clock, limits }: FileNeeds, feed: FeedRow, request: Request): Promise<Response> {
  let text = '';
  for await (const piece of textOf(request, { ...limits, body: 65_536, text: 65_536 })) text += piece;
  const read = FeedMetadata.safeParse(jsonIn(text));
  if (!read.success) throw refusal(400, 'invalid_request', 'metadata.json must be a FeedMetadata object.', '$');
  const { id, target_country: country = null } = read.data;
  if (id !== feed.id) throw refusal(400, 'invalid_request', 'The id is not that of this feed.', '$.id');
  if (country !== null && !/^[A-Z]{2}$/.test(country))
    throw refusal(400, 'invalid_target_country', 'target_country must be an ISO 3166-1 alpha-2 code', '$.target_country');
  const [row] = await db
    .update(agentFeeds)
    .set({ targetCountry: country, updatedAt: clock() })
    .where(eq(agentFeeds.id, feed.id))
    .returning();
  return Response.json(metadataOf(row ?? feed));
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
