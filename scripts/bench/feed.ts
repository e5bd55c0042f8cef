import { rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { createCatalog } from '@/lib/catalog';
import { generalShop } from '@/lib/catalog/evaluation/shop';
import { openDatabase } from '@/lib/db';
import { newId } from '@/lib/wire/ids';
import type { Row } from './table';

const products = 20_000;
const seconds = (from: number) => `${((performance.now() - from) / 1000).toFixed(1)} s`;

/** Import and export of a large feed over the Feed API's door, database and index included. */
export async function measureFeed(): Promise<Row[]> {
  const folder = join(tmpdir(), `aisle-bench-feed-${process.pid}`);
  const { db, close } = await openDatabase({ ...(process.env.DATABASE_URL && { url: process.env.DATABASE_URL }), folder });
  const slugs = ['calls', 'file', 'large'];
  const needs = { db, clock: () => new Date(), newId, merchants: () => [], log: () => undefined };
  const catalog = createCatalog({ ...needs, feedBearers: (token) => slugs.find((slug) => slug === token) });
  const call = async (slug: string, method: string, path: string, body?: BodyInit) => {
    const headers = { authorization: `Bearer ${slug}` };
    const request = new Request(`http://shop.test/api/feeds${path}`, {
      method,
      headers,
      ...(body && { body, duplex: 'half' }),
    } as RequestInit);
    const answer = await catalog.feeds(request);
    if (!answer.ok) throw new Error(`The feed answered ${answer.status}: ${await answer.text()}`);
    return answer;
  };
  const made = async (slug: string) => ((await (await call(slug, 'POST', '')).json()) as { id: string }).id;
  const rows: Row[] = [];

  const calls = await made('calls');
  const shop = generalShop(products).map(({ product }) => product);
  const patched = performance.now();
  for (let from = 0; from < shop.length; from += 400)
    await call('calls', 'PATCH', `/${calls}/products`, JSON.stringify({ products: shop.slice(from, from + 400) }));
  rows.push({ what: '20,000 products by PATCH, 400 a call', budget: '≤ 60 s', measured: seconds(patched) });

  const csv = new Uint8Array(await (await call('calls', 'GET', `/${calls}/items.csv.gz`)).arrayBuffer());
  const file = await made('file');
  const put = performance.now();
  await call('file', 'PUT', `/${file}/items.csv.gz`, csv);
  rows.push({
    what: '20,000 products as items.csv.gz',
    budget: '≤ 60 s',
    measured: seconds(put),
    note: `${(csv.length / 2 ** 20).toFixed(1)} MiB packed`,
  });
  const again = performance.now();
  await call('file', 'PUT', `/${file}/items.csv.gz`, csv);
  rows.push({
    what: 'the same file once more',
    budget: '–',
    measured: seconds(again),
    note: 'nothing changed, so the index is left alone',
  });

  const large = await made('large');
  const heap = await heapWhileReading((body) => call('large', 'PUT', `/${large}/items.jsonl`, body));
  rows.push({
    what: 'JavaScript heap while 100,000 rows come in',
    budget: 'flat',
    measured: `${heap.map((mib) => mib.toFixed(0)).join(' → ')} MiB`,
    note: 'at each fifth of the file, after collection',
  });
  await close();
  rmSync(folder, { recursive: true, force: true });
  return rows;
}

/** The last row is wrong, so that nothing reaches the index: what grows here would be rows held. */
async function heapWhileReading(send: (body: ReadableStream) => Promise<unknown>): Promise<number[]> {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  const heap: number[] = [];
  let row = 0;
  const body = new ReadableStream<Uint8Array>(
    {
      pull: (controller) => {
        if (row % 20_000 === 0) {
          collect();
          heap.push(process.memoryUsage().heapUsed / 2 ** 20);
        }
        if (row > 100_000) return controller.close();
        const items = Array.from({ length: 100 }, () => ({
          item_id: `r-${row++}`,
          title: `Row ${row}`,
          price: '1.00 USD',
          description: 'word '.repeat(100),
        }));
        controller.enqueue(Buffer.from(items.map((item) => `${JSON.stringify(row > 100_000 ? {} : item)}\n`).join('')));
      },
    },
    { highWaterMark: 0 },
  );
  await send(body).catch(() => undefined);
  return heap;
}
