import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { OpenDatabase } from '@/lib/db';
import { postgresDatabase, postgresUrl, testDatabase } from '@/lib/db/testing';
import { feedCall, productsIn, push, putFile, testCatalog } from '../../testing/catalog';
import { product } from '../../testing/fixture';
import type { Catalog } from '../../types';

if (!postgresUrl) console.log('skipped: races of product files on PostgreSQL (TEST_DATABASE_URL is not set)');
const databases: [string, () => Promise<OpenDatabase>][] = [
  ['PGlite', testDatabase],
  ...(postgresUrl ? [['PostgreSQL', () => postgresDatabase(postgresUrl ?? '')] as [string, () => Promise<OpenDatabase>]] : []),
];

describe.each(databases)('on %s', (_, open) => {
  let opened: OpenDatabase;
  let catalog: Catalog;
  beforeAll(async () => {
    opened = await open();
    let now = Date.parse('2026-11-20T12:00:00Z');
    catalog = testCatalog(opened, { clock: () => new Date(now++) });
  });
  afterAll(() => opened.close());

  it('files and upserts all at once end in one file, whole, with the upserts since; the index says the same', async () => {
    const feed = await push(catalog, 'crowd', [product({ id: 'at-first', title: 'At first', price: 1 })]);
    const file = (name: number) =>
      Array.from(
        { length: 40 },
        (_, at) =>
          `${JSON.stringify(product({ id: `${at % 3 ? `own-${name}-` : 'shared-'}${at}`, title: `File ${name} thing ${at}`, price: name }))}\n`,
      ).join('');
    const puts = Array.from({ length: 8 }, (_, name) => putFile(catalog, 'crowd', `/${feed}/products.jsonl`, file(name)));
    const patches = Array.from({ length: 12 }, (_, at) =>
      feedCall(catalog, 'crowd', 'PATCH', `/${feed}/products`, {
        products: [product({ id: `patch-${at}`, title: `Patch ${at}`, price: at })],
      }),
    );
    const answers = await Promise.all(puts);
    expect((await Promise.all(patches)).every(({ status }) => status === 200)).toBe(true);
    const accepted = answers.flatMap(({ status }, name) => (status === 200 ? [name] : []));
    expect(answers.every(({ status }) => status === 200 || status === 409)).toBe(true);
    expect(accepted.length).toBeGreaterThan(0);

    const products = await productsIn(catalog, 'crowd', feed);
    const files = new Set(products.filter(({ id }) => !id.startsWith('patch')).map(({ title }) => Number(title?.split(' ')[1])));
    expect(files.size).toBe(1);
    expect(accepted).toContain([...files][0]);
    expect(products.filter(({ id }) => !id.startsWith('patch'))).toHaveLength(40);

    for (const { id, title, variants } of products) expect((await catalog.product(`crowd/${variants[0]?.id}`))?.title, id).toBe(title);
    const shown = await catalog.search({ query: 'thing', limit: 200, merchants: ['crowd'] });
    const gone = shown.products.filter((card) => !products.some(({ id }) => id === card.product_id));
    expect(gone.map(({ key }) => key)).toEqual([]);

    const left = await opened.db.execute(
      sql`select 1 from agent_products p join agent_feeds f on f.id = p.feed_id where p.edition <> f.edition`,
    );
    expect((left as unknown as { rows: unknown[] }).rows).toEqual([]);
  });
});
