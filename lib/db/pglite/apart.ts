import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { PGliteOptions } from '@electric-sql/pglite';
import type { Line } from './connection';

export type LineToClose = { line: Line; close: () => Promise<void> };
type Waiting = { resolve: (answer: Uint8Array) => void; reject: (reason: Error) => void };

/**
 * The line to a PGlite in a thread of its own: the shop's one thread serves while statements run. Requests that are made in one turn of the shop's
 * event loop go over together, for the server takes any number one after the other; each is answered, and durable, on its own.
 * Throws what PGlite throws when the folder cannot be opened.
 */
export async function lineApart(options: Pick<PGliteOptions, 'dataDir' | 'loadDataDir'>): Promise<LineToClose> {
  // From the source tree, as the migrations are: the file is not part of a bundle.
  const worker = new Worker(join(process.cwd(), 'lib/db/pglite/worker.mjs'), { workerData: options, execArgv: [] });
  const waiting: Waiting[] = [];
  let unsent: Uint8Array[] = [];
  let over: Error | undefined;
  let told: Waiting | undefined;
  const message = () =>
    new Promise<unknown>((resolve, reject) => {
      told = { resolve, reject };
    });

  function end(reason: Error): void {
    over ??= reason;
    told?.reject(over);
    for (const { reject } of waiting.splice(0)) reject(over);
  }
  worker.on('error', (error) => end(error instanceof Error ? error : new Error(String(error))));
  worker.on('exit', () => end(new Error('the database is closed')));
  worker.on('message', (answers: Uint8Array | string) => {
    if (typeof answers === 'string') return told?.resolve(answers as unknown as Uint8Array);
    for (const answer of answersIn(answers)) waiting.shift()?.resolve(answer);
    if (!waiting.length) worker.unref();
  });

  function send(): void {
    const requests = unsent;
    if (!requests.length) return;
    unsent = [];
    worker.postMessage(requests.length === 1 ? requests[0] : new Uint8Array(Buffer.concat(requests)));
  }

  await message();
  // A process that has nothing else to do may end, as it may with PGlite in its own thread.
  worker.unref();
  return {
    line: (request) =>
      new Promise((resolve, reject) => {
        if (over) return reject(over);
        if (!waiting.length) worker.ref();
        waiting.push({ resolve, reject });
        if (unsent.push(request) === 1) setImmediate(send);
      }),
    close: async () => {
      worker.ref();
      send(); // what was asked before the end is answered before it
      const closed = message();
      worker.postMessage('close');
      await closed;
      await worker.terminate();
    },
  };
}

/** Every request ends with one ReadyForQuery ("Z"), whatever became of it. */
function* answersIn(bytes: Uint8Array): Generator<Uint8Array> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let from = 0;
  for (let at = 0; at < buffer.length; ) {
    const letter = buffer[at];
    at += 1 + buffer.readInt32BE(at + 1);
    if (letter !== 90) continue;
    yield buffer.subarray(from, at);
    from = at;
  }
}
