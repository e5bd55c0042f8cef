import { rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createCatalog } from '@/lib/catalog';
import { cases } from '@/lib/catalog/evaluation/cases';
import { measure } from '@/lib/catalog/evaluation/measure';
import { measureRated, type RatedScore } from '@/lib/catalog/evaluation/rated/measure';
import { generalShop } from '@/lib/catalog/evaluation/shop';
import { openDatabase } from '@/lib/db';
import { newId } from '@/lib/wire/ids';
import { quantile, type Row } from './table';

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

/** Search over a generated shop of `size` variants, in this process: import through the Feed API, time per search, memory. */
async function searchIn(size: number, most: number): Promise<Row> {
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
  globalThis.gc?.();
  const heap = (process.memoryUsage().heapUsed - before) / 2 ** 20;
  const again = createCatalog(needs);
  const loading = performance.now();
  await again.load();
  const loaded = performance.now() - loading;
  await close();
  rmSync(folder, { recursive: true, force: true });
  const p95 = quantile(times, 0.95);
  return {
    what: `Product search, ${size.toLocaleString('en')} variants`,
    budget: `p95 ≤ ${most} ms`,
    measured: `p50 ${quantile(times, 0.5).toFixed(1)} ms, p95 ${p95.toFixed(1)} ms (n=${times.length})`,
    met: p95 <= most,
    note: `imported in ${(imported / 1000).toFixed(1)} s, loaded in ${(loaded / 1000).toFixed(1)} s, ${heap.toFixed(0)} MiB`,
  };
}

export async function measureSearch(): Promise<Row[]> {
  const { ours, plain, scores } = measure();
  const rated = measureRated();
  const mean = (pick: (score: RatedScore) => number, list = rated) =>
    (list.reduce((sum, score) => sum + pick(score), 0) / list.length).toFixed(3);
  const heldOut = rated.filter((score) => score.heldOut);
  return [
    await searchIn(1_000, 20),
    await searchIn(20_000, 20),
    await searchIn(100_000, 50),
    {
      what: `Order of results, nDCG@10 over ${scores.length} questions`,
      budget: '–',
      measured: `${ours.toFixed(3)}, plain BM25 ${plain.toFixed(3)}: ratio ${(ours / plain).toFixed(2)}`,
      note: 'a generated shop, judged by what its things are',
    },
    {
      what: `Order of results, nDCG@10 against human ratings, ${rated.length} questions`,
      budget: '≥ 0.80',
      measured: `${mean(({ ours }) => ours)}, plain BM25 ${mean(({ plain }) => plain)}; held out ${mean(({ ours }) => ours, heldOut)} and ${mean(({ plain }) => plain, heldOut)}`,
      met: Number(mean(({ ours }) => ours)) >= 0.8,
      note: `an extract of WANDS, 617 products; of the rated alone ${mean(({ oursCondensed }) => oursCondensed)} and ${mean(({ plainCondensed }) => plainCondensed)}`,
    },
  ];
}
