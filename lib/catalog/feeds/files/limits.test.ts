import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { problemsOf } from '@/lib/acp/schema';
import { feedCall, productsIn, push, putFile, testCatalog } from '../../testing/catalog';
import { catalogOfFile } from '../../testing/file';
import { product } from '../../testing/fixture';
import { fileNamed } from './address';
import { readingsOf } from './readings';
import { rowsOf } from './rows';
import { textOf, usualLimits } from './text';

const { opened, catalog } = await catalogOfFile({ fileLimits: { body: 20_000, text: 60_000, row: 2000, rows: 50 } });
const feed = await push(catalog, 'limits', [product({ id: 'stays', title: 'Stays', price: 1 })]);

const line = (id: string) => `${JSON.stringify(product({ id, title: `Jam ${id}`, price: 100 }))}\n`;
const packed = (text: string) => new Uint8Array(gzipSync(text));
const bytes = (...numbers: number[]) => new Uint8Array(numbers);
const endless = (chunk: Uint8Array) => new ReadableStream<Uint8Array>({ pull: (controller) => controller.enqueue(chunk) });

describe('a file that cannot be taken is refused in the protocol’s shape, and nothing changes', () => {
  it.each<[string, string, () => string | Uint8Array<ArrayBuffer> | ReadableStream, number, string, Record<string, string>?]>([
    ['announced too large', 'products.jsonl', () => endless(Buffer.from('\n')), 413, 'payload_too_large', { 'content-length': '20001' }],
    ['too large without saying so', 'products.jsonl', () => endless(Buffer.from('\n'.repeat(1000))), 413, 'payload_too_large'],
    ['a bomb', 'items.csv.gz', () => packed('\n'.repeat(5_000_000)), 413, 'payload_too_large'],
    ['a line without end', 'products.jsonl', () => `${line('a')}${'x'.repeat(2100)}`, 413, 'payload_too_large'],
    ['a cell without end', 'items.csv', () => `id,title,price\na,A,1.00 USD\nb,"${'x'.repeat(4000)}",1.00 USD\n`, 413, 'payload_too_large'],
    ['too many rows', 'products.jsonl', () => Array.from({ length: 51 }, (_, at) => line(`r${at}`)).join(''), 413, 'payload_too_large'],
    ['broken gzip', 'products.jsonl.gz', () => bytes(0x1f, 0x8b, 8, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9), 400, 'invalid_request'],
    ['gzip cut off', 'products.jsonl.gz', () => packed(line('a') + line('b')).slice(0, -12), 400, 'invalid_request'],
    ['a zip archive', 'products.jsonl', () => bytes(0x50, 0x4b, 3, 4, 0, 0), 415, 'unsupported_media_type'],
    ['not UTF-8', 'items.csv', () => bytes(0x69, 0x64, 0x0a, 0xff, 0xfe), 400, 'invalid_request'],
    ['a quote that is not closed', 'items.csv', () => 'id,title,price\na,"A,1.00 USD\n', 400, 'invalid_request'],
    ['a quote in the middle', 'items.csv', () => 'id,title,price\na,A "x" b,1.00 USD\n', 400, 'invalid_request'],
    ['a form', 'items.csv', () => 'x', 415, 'unsupported_media_type', { 'content-type': 'multipart/form-data; boundary=x' }],
    ['a table where lines are wanted', 'products.jsonl', () => 'x', 415, 'unsupported_media_type', { 'content-type': 'text/csv' }],
    ['nothing', 'items.csv', () => '', 400, 'invalid_product_payload'],
    ['a header alone', 'items.csv', () => 'id,title,price\n', 400, 'invalid_product_payload'],
  ])('%s', async (_, name, body, status, code, headers) => {
    const answer = await putFile(catalog, 'limits', `/${feed}/${name}`, body(), headers);
    const error = await answer.json();
    expect(error).toMatchObject({ code });
    expect(answer.status).toBe(status);
    expect(problemsOf('FeedError', error)).toEqual([]);
    expect((await productsIn(catalog, 'limits', feed)).map(({ id }) => id)).toEqual(['stays']);
  });

  it('says where a line is too long', async () => {
    const answer = await putFile(catalog, 'limits', `/${feed}/products.jsonl`, `${line('a')}${'x'.repeat(2100)}`);
    expect(await answer.json()).toMatchObject({ param: '$.rows[2]' });
  });

  it('other names and methods are not there', async () => {
    for (const name of ['items.xml', 'products.csv', 'metadata.json.gz', 'anything'])
      expect((await putFile(catalog, 'limits', `/${feed}/${name}`, 'x')).status).toBe(404);
    expect((await feedCall(catalog, 'limits', 'PATCH', `/${feed}/items.csv`, {})).status).toBe(405);
  });
});

describe('by streaming', () => {
  /** Reads `rows` rows of a file that is made while it is read; returns how far, in bytes, the making ever ran ahead of the reading. */
  async function ahead(name: string, rows: number, row: (at: number) => string): Promise<number> {
    let made = 0;
    let next = 0;
    let most = 0;
    const body = new ReadableStream<Uint8Array>(
      {
        pull: (controller) => {
          if (next >= rows) return controller.close();
          const chunk = Buffer.from(Array.from({ length: 50 }, () => row(next++)).join(''));
          made += chunk.length;
          controller.enqueue(chunk);
        },
      },
      { highWaterMark: 0 },
    );
    const file = fileNamed(name);
    if (!file || file.of === 'metadata') throw new Error(`${name} is no file of products`);
    const request = new Request('http://shop.test/', { method: 'PUT', body, duplex: 'half' } as RequestInit);
    let read = 0;
    let count = 0;
    for await (const { size } of readingsOf(file.of, rowsOf(file, textOf(request, usualLimits), usualLimits), 'Limits')) {
      read += size;
      count++;
      // A database that takes its time.
      if (count % 500 === 0) await new Promise((resolve) => setImmediate(resolve));
      most = Math.max(most, made - read);
    }
    expect(count).toBe(name.endsWith('csv') ? rows - 1 : rows);
    return most;
  }

  it.each([
    ['products.jsonl', (at: number) => line(`p${at}`)],
    [
      'items.csv',
      (at: number) => (at ? `i${at},Jam,"A plain, ""good"" jam ${'x'.repeat(150)}",1.00 USD\n` : 'id,title,description,price\n'),
    ],
  ])('%s: however long the file, the same little of it is in memory', async (name, row) => {
    const few = await ahead(name, 1000, row);
    const many = await ahead(name, 8000, row);
    // Commas, quotes and line ends are no characters of a cell: they make up the difference that grows.
    const punctuation = name === 'items.csv' ? 8000 * 12 : 8000;
    expect(few).toBeLessThan(300_000);
    expect(many).toBeLessThan(300_000 + punctuation);
  });

  it('an export reads no further than its reader', async () => {
    const many = Array.from({ length: 1500 }, (_, at) =>
      product({ id: `e${String(at).padStart(4, '0')}`, title: `Jam ${at}`, price: at, text: 'long '.repeat(200) }),
    );
    const large = await push(catalog, 'export', many);
    let pages = 0;
    const db = new Proxy(opened.db, {
      get: (whole, name) => {
        if (name === 'select') pages++;
        return Reflect.get(whole, name);
      },
    });
    const counting = testCatalog({ db });
    const answer = await counting.feeds(
      new Request(`http://shop.test/api/feeds/${large}/items.jsonl`, { headers: { authorization: 'Bearer demo-export' } }),
    );
    const reader = answer.body!.getReader();
    await reader.read();
    expect(pages).toBeLessThan(10);
    await reader.cancel();
    const whole = await feedCall(catalog, 'export', 'GET', `/${large}/items.jsonl`);
    expect((await whole.text()).trim().split('\n')).toHaveLength(1500);
  });
});
