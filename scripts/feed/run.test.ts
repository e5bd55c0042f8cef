import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { productsIn, testCatalog } from '@/lib/catalog/testing/catalog';
import { product } from '@/lib/catalog/testing/fixture';
import type { Catalog } from '@/lib/catalog/types';
import type { OpenDatabase } from '@/lib/db';
import { testDatabase } from '@/lib/db/testing';
import { readArguments } from './arguments';
import { Refused, runFeed } from './run';

let opened: OpenDatabase;
let catalog: Catalog;
const folder = mkdtempSync(join(tmpdir(), 'aisle-feed-'));
const at = (name: string) => join(folder, name);
beforeAll(async () => {
  opened = await testDatabase();
  catalog = testCatalog(opened);
});
afterAll(async () => {
  await opened.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Runs the command against the Feed API's door; returns what it printed. */
async function feed(...words: string[]): Promise<string> {
  const lines: string[] = [];
  const asked = readArguments([...words, '--base-url', 'http://shop.test/api']);
  if (!asked) throw new Error('nothing was asked for');
  await runFeed(asked, catalog.feeds, (line) => lines.push(line)).catch((error) => {
    if (!(error instanceof Refused)) throw error;
  });
  return lines.join('\n');
}

it('a stranger’s table goes in, comes out packed, and goes into another feed as it was', async () => {
  writeFileSync(at('goods.csv'), 'id,title,price,availability,brand\nk-1,Kettle,39.90 USD,in_stock,Hob\nk-2,Pot,19.90 USD,in_stock,\n');
  const said = await feed('import', at('goods.csv'), '--token', 'demo-kitchen', '--country', 'US');
  expect(said).toMatch(/^feed_1 was made\.\nfeed_1: 2 products from 2 rows \(2 added, 0 changed, 0 unchanged, 0 removed\)/);
  expect(said).toContain('1 rows without brand');
  expect(await feed('import', at('goods.csv'), '--token', 'demo-kitchen')).toMatch(/^feed_1: .*2 unchanged/);
  await feed('export', at('out.csv.gz'), '--token', 'demo-kitchen');
  expect(gunzipSync(readFileSync(at('out.csv.gz'))).toString()).toContain('k-1');
  expect(existsSync(at('out.csv.gz.part'))).toBe(false);
  expect(await feed('import', at('out.csv.gz'), '--token', 'demo-kitchen', '--feed', 'feed_1')).toMatch(/2 unchanged, 0 removed/);
  expect(await feed('list', '--token', 'demo-kitchen')).toBe('feed_1  US  2026-11-20T12:00:00.000Z');
});

it('a .jsonl is taken for what its first row is', async () => {
  writeFileSync(at('acp.jsonl.gz'), gzipSync(`\n${JSON.stringify(product({ id: 'a', title: 'Ladle', price: 100 }))}\n`));
  const said = await feed('import', at('acp.jsonl.gz'), '--token', 'demo-acp');
  const [id = ''] = /feed_\d+/.exec(said) ?? [];
  expect(await productsIn(catalog, 'acp', id)).toHaveLength(1);
  writeFileSync(at('flat.jsonl'), `${JSON.stringify({ item_id: 'f', title: 'Sieve', price: '1.00 USD' })}\n`);
  expect(await feed('import', at('flat.jsonl'), '--token', 'demo-acp', '--feed', id)).toContain(
    '1 added, 0 changed, 0 unchanged, 1 removed',
  );
});

it('a file set is a folder with metadata.json and products.jsonl', async () => {
  const said = await feed('export', at('set'), '--token', 'demo-kitchen');
  expect(said).toContain('products.jsonl');
  const metadata = JSON.parse(readFileSync(at('set/metadata.json'), 'utf8')) as object;
  expect(metadata).toMatchObject({ id: 'feed_1', target_country: 'US' });
  writeFileSync(at('set/metadata.json'), JSON.stringify({ ...metadata, target_country: 'FR' }));
  expect(await feed('import', at('set'), '--token', 'demo-kitchen')).toContain('2 unchanged');
  expect(await feed('list', '--token', 'demo-kitchen')).toContain('feed_1  FR');
  expect(await feed('import', at('set'), '--token', 'demo-thief')).toMatch(/^Refused \(404 feed_not_found\)/);
  mkdirSync(at('empty'));
  await expect(feed('import', at('empty'), '--token', 'demo-kitchen')).rejects.toThrow('metadata.json is missing');
});

it('wrong rows are printed with row and field, and left out only when that is wished', async () => {
  writeFileSync(at('wrong.csv'), 'id,title,price\nw-1,Whisk,free\nw-2,Wok,5.00 USD\n');
  const token = ['--token', 'demo-wrong'];
  expect(await feed('import', at('wrong.csv'), ...token)).toContain('row 2, price: must be an amount and a currency, like 79.99 USD');
  expect(await feed('import', at('wrong.csv'), '--skip-wrong-rows', ...token)).toMatch(
    /1 products from 2 rows.*\n1 rows were left out:\n {2}row 2, price/,
  );
});

it('a command that makes no sense is answered with a sentence', async () => {
  const token = ['--token', 't'];
  expect(() => readArguments(['eat', 'x', ...token])).toThrow('import, export or list');
  expect(() => readArguments(['import', ...token])).toThrow('One file or folder');
  expect(() => readArguments(['import', 'x'])).toThrow('--token');
  expect(readArguments(['--help'])).toBeUndefined();
  await expect(feed('import', at('goods.xml'), ...token)).rejects.toThrow();
});
