// Search over generated shops of growing size: import through the Feed API, time per search, memory. `tsx scripts/bench/search.ts [1000 20000 100000]`.

import { rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createCatalog } from '@/lib/catalog';
import { cases } from '@/lib/catalog/evaluation/cases';
import { measure } from '@/lib/catalog/evaluation/measure';
import { generalShop } from '@/lib/catalog/evaluation/shop';
import { openDatabase } from '@/lib/db';
import { newId } from '@/lib/wire/ids';

const more = [
  'lamp',
  'table',
  'blue',
  'modern living room',
  'under $200',
  'sofa under $800 without leather',
  'gift for a coffee lover',
  'oak desk with drawers',
  'blak cofee tabel',
];
const queries = [...cases.map(({ query }) => query), ...more];

function at(sorted: number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

async function benchmark(size: number): Promise<void> {
  const folder = join(tmpdir(), `aisle-bench-${process.pid}-${size}`);
  const { db, close } = await openDatabase({ ...(process.env.DATABASE_URL && { url: process.env.DATABASE_URL }), folder });
  const needs = { db, clock: () => new Date(), newId, merchants: () => [], feedBearers: () => 'general', log: () => undefined };
  const catalog = createCatalog(needs);
  const headers = { authorization: 'Bearer demo-general', 'content-type': 'application/json' };
  const call = (path: string, method: string, body: object) =>
    catalog.feeds(new Request(`http://shop.test/api${path}`, { method, headers, body: JSON.stringify(body) }));
  const shop = generalShop(size).map(({ product }) => product);
  const before = process.memoryUsage().heapUsed;
  const { id } = (await (await call('/feeds', 'POST', { target_country: 'US' })).json()) as { id: string };
  const started = performance.now();
  for (let from = 0; from < shop.length; from += 400) {
    const answer = await call(`/feeds/${id}/products`, 'PATCH', { products: shop.slice(from, from + 400) });
    if (!answer.ok) throw new Error(`The feed answered ${answer.status}`);
  }
  const imported = performance.now() - started;
  for (const query of queries) await catalog.search({ query, limit: 10 });
  const times: number[] = [];
  for (let round = 0; round < 5; round++) {
    for (const query of queries) {
      const from = performance.now();
      await catalog.search({ query, limit: 10 });
      times.push(performance.now() - from);
    }
  }
  times.sort((one, other) => one - other);
  globalThis.gc?.();
  const heap = (process.memoryUsage().heapUsed - before) / 2 ** 20;
  const again = createCatalog(needs);
  const loading = performance.now();
  await again.load();
  const loaded = performance.now() - loading;
  const cells = [
    size,
    (imported / 1000).toFixed(1),
    (loaded / 1000).toFixed(1),
    at(times, 0.5).toFixed(1),
    at(times, 0.95).toFixed(1),
    at(times, 1).toFixed(1),
    heap.toFixed(0),
  ];
  console.log(`| ${cells.join(' | ')} |`);
  await close();
  rmSync(folder, { recursive: true, force: true });
}

const sizes = process.argv
  .slice(2)
  .map(Number)
  .filter((size) => size > 0);
console.log('| variants | import s | load s | p50 ms | p95 ms | max ms | heap MB |\n|---|---|---|---|---|---|---|');
for (const size of sizes.length ? sizes : [1000, 20_000, 100_000]) await benchmark(size);
const { ours, plain, scores } = measure();
console.log(
  `\nnDCG@10 over ${scores.length} questions to a general shop: ours ${ours.toFixed(3)}, plain BM25 ${plain.toFixed(3)}, ratio ${(ours / plain).toFixed(2)}`,
);
