import { pipeline, Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { refusal } from './trouble';

/** What a file may measure: `body` in bytes as sent, `text` in bytes when unpacked, `row` in characters, `rows` in number. */
export type Limits = { body: number; text: number; row: number; rows: number };

const mib = 1024 * 1024;
/** As large as assistants take one shard of a feed: about 500 MB and 500,000 rows. */
export const usualLimits: Limits = { body: 500 * mib, text: 2048 * mib, row: mib, rows: 500_000 };

/**
 * The text of a request's body in pieces, unpacked when its first bytes are gzip's, whatever its name or headers say; the byte order mark is left
 * out. Nothing is read ahead of the reader. Throws AcpError: 413 over a limit, 415 for other archives, 400 for broken gzip, bytes that are
 * not UTF-8, or a body that was cut off.
 */
export async function* textOf(request: Request, limits: Limits): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    for await (const chunk of unpacked(received(request, limits.body), limits.text)) {
      const text = decoder.decode(chunk, { stream: true });
      if (text) yield text;
    }
    const rest = decoder.decode();
    if (rest) yield rest;
  } catch (error) {
    throw readable(error);
  }
}

async function* received(request: Request, most: number): AsyncGenerator<Uint8Array> {
  const tooLarge = () => refusal(413, 'payload_too_large', `A file may have ${inMib(most)} as it is sent.`);
  if (Number(request.headers.get('content-length') ?? 0) > most) throw tooLarge();
  let size = 0;
  for await (const chunk of request.body ?? []) {
    size += chunk.length;
    if (size > most) throw tooLarge();
    yield chunk;
  }
}

async function* unpacked(chunks: AsyncGenerator<Uint8Array>, most: number): AsyncGenerator<Uint8Array> {
  let head: Uint8Array = new Uint8Array();
  while (head.length < 4) {
    const next = await chunks.next();
    if (next.done) break;
    head = Buffer.concat([head, next.value]);
  }
  const whole = (async function* () {
    if (head.length) yield head;
    yield* chunks;
  })();
  const starts = (...magic: number[]) => magic.every((byte, at) => head[at] === byte);
  if (starts(0x50, 0x4b, 3, 4) || starts(0x50, 0x41, 0x52, 0x31) || starts(0x28, 0xb5, 0x2f, 0xfd)) {
    await whole.return();
    throw refusal(415, 'unsupported_media_type', 'Zip, Parquet and zstd are not read here. Send the text as it is or packed with gzip.');
  }
  let size = 0;
  for await (const chunk of starts(0x1f, 0x8b) ? gunzipped(whole) : whole) {
    size += chunk.length;
    if (size > most) throw refusal(413, 'payload_too_large', `A file may have ${inMib(most)} when it is unpacked.`);
    yield chunk;
  }
}

/** Whoever stops reading stops the unpacking, and a source that fails fails the reader. */
async function* gunzipped(packed: AsyncGenerator<Uint8Array>): AsyncGenerator<Uint8Array> {
  const gunzip = createGunzip({ chunkSize: 64 * 1024 });
  pipeline(Readable.from(packed, { objectMode: false }), gunzip, () => undefined);
  yield* gunzip;
}

function readable(error: unknown): unknown {
  if (!(error instanceof Error) || error.name === 'AcpError') return error;
  const code = 'code' in error ? String(error.code) : '';
  if (code.startsWith('Z_')) return refusal(400, 'invalid_request', 'The gzip is broken or was cut off. Nothing was changed.');
  if (code === 'ERR_ENCODING_INVALID_ENCODED_DATA') return refusal(400, 'invalid_request', 'The file is not UTF-8. Nothing was changed.');
  return refusal(400, 'invalid_request', 'The file was cut off before its end. Nothing was changed.');
}

const inMib = (bytes: number): string => (bytes >= mib ? `${Math.round(bytes / mib)} MiB` : `${bytes} bytes`);
