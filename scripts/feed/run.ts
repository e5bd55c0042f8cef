import {
  createReadStream,
  createWriteStream,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Asked } from './arguments';
import { remoteName } from './files';
import { refusedText, replacedText } from './print';

type Send = (request: Request) => Promise<Response>;
type Metadata = { id: string; target_country?: string; updated_at?: string };

/** The shop said no; its answer is printed already. */
export class Refused extends Error {}

/** Does what was asked for, over HTTP by `send`; `say` prints a line. Throws Refused, or an error with a sentence. */
export async function runFeed(asked: Asked, send: Send, say: (line: string) => void): Promise<void> {
  const call = async (method: string, path: string, body?: BodyInit, more: Record<string, string> = {}) => {
    const headers = { authorization: `Bearer ${asked.token}`, 'api-version': '2026-04-17', ...more };
    const answer = await send(
      new Request(`${asked.base}${path}`, { method, headers, ...(body !== undefined && { body, duplex: 'half' }) } as RequestInit),
    );
    if (answer.ok) return answer;
    say(refusedText(answer.status, await answer.text()));
    throw new Refused();
  };
  const feeds = async () => ((await (await call('GET', '/feeds')).json()) as { feeds: Metadata[] }).feeds;

  async function only(mayMake: boolean): Promise<string> {
    if (asked.feed) return asked.feed;
    const own = await feeds();
    if (own.length > 1) throw new Error(`The merchant has several feeds; say which with --feed: ${own.map(({ id }) => id).join(', ')}`);
    if (own[0]) return own[0].id;
    if (!mayMake) throw new Error('The merchant has no feed.');
    const wish = JSON.stringify(asked.country ? { target_country: asked.country } : {});
    const made = (await (await call('POST', '/feeds', wish, { 'content-type': 'application/json' })).json()) as Metadata;
    say(`${made.id} was made.`);
    return made.id;
  }

  async function put(feed: string, name: string, file: string): Promise<void> {
    const body = Readable.toWeb(createReadStream(file)) as unknown as BodyInit;
    const wish = asked.skipWrongRows ? '?wrong_rows=skip' : '';
    const answer = await call('PUT', `/feeds/${encodeURIComponent(feed)}/${name}${wish}`, body, {
      'content-type': 'application/octet-stream',
    });
    say(replacedText((await answer.json()) as Parameters<typeof replacedText>[0]));
  }

  /** Beside the file first: a transfer that is cut off leaves the one that was there. */
  async function get(feed: string, name: string, file: string): Promise<void> {
    const answer = await call('GET', `/feeds/${encodeURIComponent(feed)}/${name}`);
    const part = `${file}.part`;
    try {
      await pipeline(Readable.fromWeb(answer.body as Parameters<typeof Readable.fromWeb>[0]), createWriteStream(part));
      renameSync(part, file);
    } finally {
      rmSync(part, { force: true });
    }
    say(`${file}: ${statSync(file).size.toLocaleString('en')} bytes of ${feed}`);
  }

  const { verb, file } = asked;
  if (verb === 'list') {
    const own = await feeds();
    for (const { id, target_country, updated_at } of own) say([id, target_country ?? '–', updated_at ?? ''].join('  '));
    if (!own.length) say('The merchant has no feed.');
  } else if (verb === 'import' && statSync(file).isDirectory()) {
    const packed = existsSync(join(file, 'products.jsonl.gz')) ? '.gz' : '';
    const metadata = readMetadata(join(file, 'metadata.json'));
    const feed = asked.feed ?? metadata.id;
    await put(feed, `products.jsonl${packed}`, join(file, `products.jsonl${packed}`));
    await call('PUT', `/feeds/${encodeURIComponent(feed)}/metadata.json`, JSON.stringify({ ...metadata, id: feed }), {
      'content-type': 'application/json',
    });
  } else if (verb === 'import') {
    const name = await remoteName(file);
    await put(await only(true), name, file);
  } else if (/\.(csv|tsv|jsonl)(\.gz)?$/.test(basename(file))) {
    const ending = /\.[a-z]+(?:\.gz)?$/.exec(basename(file))?.[0] ?? '';
    if (asked.products && !ending.startsWith('.jsonl')) throw new Error('--products is for a .jsonl.');
    await get(await only(false), `${asked.products ? 'products' : 'items'}${ending}`, file);
  } else {
    mkdirSync(file, { recursive: true });
    const feed = await only(false);
    const metadata = await (await call('GET', `/feeds/${encodeURIComponent(feed)}/metadata.json`)).json();
    await get(feed, 'products.jsonl', join(file, 'products.jsonl'));
    writeFileSync(join(file, 'metadata.json'), `${JSON.stringify(metadata, null, 2)}\n`);
  }
}

function readMetadata(file: string): Metadata {
  if (!existsSync(file)) throw new Error(`${file} is missing: a folder holds metadata.json and products.jsonl.`);
  const metadata = JSON.parse(readFileSync(file, 'utf8')) as Partial<Metadata> | null;
  if (typeof metadata?.id !== 'string') throw new Error(`${file} has no id.`);
  return metadata as Metadata;
}
