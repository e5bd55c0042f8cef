import { pipeline, Readable } from 'node:stream';
import { createGzip } from 'node:zlib';
import { stringify } from 'csv-stringify/sync';
import type { FeedProduct } from '@/lib/acp/schema';
import { columnNames } from '../flat/columns';
import { itemsOf, type Selling } from '../flat/write';
import { type FeedFile, typeOf } from './address';

/** A feed's file as an answer that is made while it is read, so that its size does not matter. A failure on the way cuts the transfer off. */
export function fileAnswer(file: FeedFile, pages: AsyncIterable<FeedProduct[]>, selling: Selling): Response {
  const text = textOf(file, pages, selling);
  const headers = {
    'content-type': typeOf(file),
    'content-disposition': `attachment; filename="${file.name}"`,
    'cache-control': 'no-store',
  };
  return new Response(file.gzip ? gzipped(text) : streamed(text), { headers });
}

/** `{ "products": [ … ] }`, the Feed API's own answer, made page by page. */
export function productsAnswer(pages: AsyncIterable<FeedProduct[]>): Response {
  const text = (async function* () {
    let before = '{"products":[';
    for await (const products of pages) {
      for (const product of products) {
        yield before + JSON.stringify(product);
        before = ',';
      }
    }
    yield before === ',' ? ']}' : `${before}]}`;
  })();
  return new Response(streamed(text), { headers: { 'content-type': 'application/json' } });
}

async function* textOf(file: FeedFile, pages: AsyncIterable<FeedProduct[]>, selling: Selling): AsyncGenerator<string> {
  const delimiter = file.as === 'tsv' ? '\t' : ',';
  const table = (rows: unknown[][]) =>
    stringify(rows, { delimiter, record_delimiter: 'windows', cast: { boolean: String, object: (value) => JSON.stringify(value) } });
  if (file.as === 'csv' || file.as === 'tsv') yield table([columnNames]);
  for await (const products of pages) {
    const items = file.of === 'products' ? products : products.flatMap((product) => itemsOf(product, selling));
    if (file.as === 'jsonl') yield items.map((item) => `${JSON.stringify(item)}\n`).join('');
    else yield table((items as ReturnType<typeof itemsOf>).map((item) => columnNames.map((name) => item[name] ?? '')));
  }
}

function streamed(text: AsyncIterable<string>): ReadableStream<Uint8Array> {
  return Readable.toWeb(Readable.from(text, { objectMode: false })) as ReadableStream<Uint8Array>;
}

function gzipped(text: AsyncIterable<string>): ReadableStream<Uint8Array> {
  const gzip = createGzip();
  pipeline(Readable.from(text, { objectMode: false }), gzip, () => undefined);
  return Readable.toWeb(gzip) as ReadableStream<Uint8Array>;
}
