import { AcpError, type FeedProduct } from '@/lib/acp/schema';
import type { Database } from '@/lib/db';
import type { Clock, Log } from '@/lib/wire/types';
import { beginEdition, changesOf, dropEdition, dropLeftovers, inOtherFeeds, removedFrom, showEdition, stageProducts } from '../editions';
import type { FeedRow, StoredProduct } from '../store';
import type { Reading } from './readings';
import { newReport, type Report, refusal, wrongRows } from './trouble';
import type { InTurn } from './turns';

/** The index beside the database. */
export type Index = {
  /** Puts products into the index; called when they are durable. */
  put: (products: StoredProduct[]) => void;
  /** Takes a feed's products out of the index, but those that were written after `until`. */
  remove: (merchant: string, feedId: string, productIds: string[], until: Date) => void;
};

/** `inTurn`: the index follows one file of a feed after the other. */
type Needs = { db: Database; clock: Clock; log: Log; index: Index; inTurn: InTurn };

/** What became of a file: `products` are in the feed now; `warnings` count the rows that leave a column empty which assistants require. */
export type Replaced = {
  id: string;
  accepted: true;
  rows: number;
  products: number;
  added: number;
  changed: number;
  unchanged: number;
  removed: number;
  hidden: number;
  rejected: number;
  errors: Report['errors'];
  error_count: number;
  warnings: { field: string; rows: number; message: string }[];
};

/** So many rows, or characters of them, go to the database at once: enough to be quick, not enough to keep others waiting. */
const batch = { rows: 500, size: 1024 * 1024 };

/** Unfinished files that are older than this are of killed processes. */
const abandoned = 24 * 60 * 60 * 1000;

/**
 * Replaces a feed's products by those of a file, as the rows come in: they are kept under the file's own number and shown all at once when the last
 * one is there, so a refused, cut-off or killed file changes nothing. Throws AcpError: 400 with every wrong row (unless `skipWrongRows`, when
 * the good ones go in) or without any product, 409 when a file that began later was shown first. The index has followed when it returns.
 */
export async function replaceProducts(
  needs: Needs,
  feed: FeedRow,
  readings: AsyncIterable<Reading>,
  skipWrongRows: boolean,
): Promise<Replaced> {
  const { db, clock } = needs;
  // Numbers and times in one order: the index goes by the time, and must not take the file of the higher number for the older one.
  const [edition, begun] = await needs.inTurn(`${feed.id} begins`, async () => [await beginEdition(db, feed), clock()] as const);
  const read = await stage(needs, feed, edition, readings, skipWrongRows, begun).catch(async (error) => {
    await dropEdition(db, feed.id, edition).catch(() => undefined);
    throw error;
  });
  return needs.inTurn(feed.id, async () => {
    const before = await showEdition(db, feed, edition, clock());
    if (before === undefined) {
      await dropEdition(db, feed.id, edition);
      throw refusal(409, 'feed_replaced', 'A file that began later has replaced this feed already. Nothing was changed.');
    }
    const changes = await follow(needs, feed, { edition, before, begun }).catch((error) => {
      needs.log('feed.index_behind', { merchant: feed.merchant, reason: error instanceof Error ? error.message.slice(0, 200) : 'unknown' });
      const message = 'The file was kept. Search follows after the next start.';
      throw new AcpError(500, { type: 'processing_error', code: 'index_behind', message });
    });
    needs.log('feed.replaced', { merchant: feed.merchant, ...changes });
    return { id: feed.id, accepted: true, ...read, ...changes };
  });
}

async function stage(needs: Needs, feed: FeedRow, edition: number, readings: AsyncIterable<Reading>, skipWrongRows: boolean, at: Date) {
  const report = newReport();
  const missing = new Map<string, number>();
  let waiting = new Map<string, { product: FeedProduct; row: number }>();
  let size = 0;
  let rows = 0;
  let hidden = 0;
  const flush = async () => {
    const tooMany = await stageProducts(
      needs.db,
      feed,
      edition,
      [...waiting.values()].map(({ product }) => product),
      at,
    );
    const troubles = tooMany.map((id) => ({
      row: waiting.get(id)?.row ?? 0,
      field: 'group_id',
      message: 'a product may have 1,000 variants',
    }));
    for (const trouble of troubles) report.add([trouble]);
    waiting = new Map();
    size = 0;
  };
  for await (const reading of readings) {
    rows++;
    if ('troubles' in reading) report.add(reading.troubles);
    else if ('hidden' in reading) hidden++;
    // What will be refused anyway is only read on for the list of what is wrong.
    else if (skipWrongRows || report.count === 0) {
      const { product, row } = reading;
      for (const field of reading.missing ?? []) missing.set(field, (missing.get(field) ?? 0) + 1);
      const same = waiting.get(product.id);
      if (same) same.product.variants.push(...product.variants);
      else waiting.set(product.id, { product, row });
      size += reading.size;
      if (waiting.size >= batch.rows || size >= batch.size) await flush();
    }
  }
  if (waiting.size) await flush();
  if (report.count && (!skipWrongRows || report.wrongRows >= rows)) throw wrongRows(report, rows);
  if (!rows) throw refusal(400, 'invalid_product_payload', 'The file has no rows. Nothing was changed.', '$.rows');
  const message = 'assistants require this; the shop can do without';
  const warnings = [...missing].map(([field, count]) => ({ field, rows: count, message }));
  return { rows, hidden, rejected: report.wrongRows, errors: report.errors, error_count: report.count, warnings };
}

/** Lets the index follow, product by product, so that searches go on meanwhile; what did not change is left alone. */
async function follow({ db, index }: Needs, feed: FeedRow, { edition, before, begun }: { edition: number; before: number; begun: Date }) {
  const total = { products: 0, added: 0, changed: 0, unchanged: 0, removed: 0 };
  for await (const page of changesOf(db, feed, edition, before)) {
    index.put(page.products);
    total.added += page.added;
    total.changed += page.changed;
    total.unchanged += page.unchanged;
    total.products = total.added + total.changed + total.unchanged;
    await new Promise((resolve) => setImmediate(resolve));
  }
  for await (const ids of removedFrom(db, feed, edition, before)) {
    index.remove(feed.merchant, feed.id, ids, begun);
    index.put(await inOtherFeeds(db, feed, ids));
    total.removed += ids.length;
  }
  await dropLeftovers(db, new Date(begun.getTime() - abandoned));
  return total;
}
