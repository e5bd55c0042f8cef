// PGlite in a thread of its own, started by apart.ts. Plain JavaScript, because Node runs it from the source tree as it is.
import { parentPort, workerData } from 'node:worker_threads';
import { PGlite } from '@electric-sql/pglite';
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm';
import { unaccent } from '@electric-sql/pglite/contrib/unaccent';

const client = await PGlite.create({ ...workerData, extensions: { pg_trgm, unaccent } });

parentPort.on('message', async (requests) => {
  if (requests === 'close') {
    await client.close();
    parentPort.postMessage('closed');
    return;
  }
  const pieces = [];
  // As in index.ts: answered after it was written, and nothing is left to sync.
  await client.execProtocolRawStream(requests, { syncToFs: false, onRawData: (bytes) => void pieces.push(Buffer.from(bytes)) });
  const answers = Buffer.concat(pieces);
  parentPort.postMessage(answers.buffer.byteLength === answers.length ? answers : new Uint8Array(answers));
});
parentPort.postMessage('open');
