// The shop's own process, started by serve.mjs: Next for pages and actions, and the short way for the doors of other parties.
import { createServer } from 'node:http';
import next from 'next';
import { createDoorway } from './doorway.mjs';
import { refuseMalformed } from './malformed.mjs';
import { root } from './node.mjs';

const port = Number(process.env.PORT);
process.title = 'aisle';

let handle;
// lib/start.ts puts the doors there when the shop has opened, which Next does with its first request at the latest; until then all goes Next's way.
const doorway = createDoorway((method, path) => globalThis.aisleDoors?.(method, path));
const underWay = new Set();
const server = createServer(async (incoming, outgoing) => {
  underWay.add(outgoing);
  outgoing.on('close', () => underWay.delete(outgoing));
  try {
    await opening;
    if (refuseMalformed(incoming, outgoing)) return;
    if (!doorway(incoming, outgoing)) await handle(incoming, outgoing);
  } catch (error) {
    console.error(error);
    if (outgoing.headersSent) return void outgoing.destroy();
    outgoing.statusCode = 500;
    outgoing.end('Internal Server Error');
  }
});
server.on('error', (error) => {
  console.error(`The shop cannot be served: ${error.message}`);
  process.exit(1);
});

const app = next({ dev: false, dir: root, port, httpServer: server });
// Listens first, so that a port that is taken ends the start before the data is opened.
const opening = new Promise((ready) => server.listen(port, ready))
  .then(async () => {
    process.send?.('listening');
    await app.prepare();
    handle = app.getRequestHandler();
  })
  .catch((error) => {
    console.error(error);
    process.exit(1);
  });

let stopping = false;
/**
 * An answer that has begun is given one second: what still goes on then is a page that follows an order or a conversation, which would hold the shop open
 * for as long as its tab is. It asks again when the shop is back. What has not been answered yet, a payment above all, is waited for.
 */
function letGo() {
  for (const outgoing of underWay) if (outgoing.headersSent) outgoing.destroy();
  server.closeIdleConnections();
}

/** No new requests, those under way are finished, and the code says by which signal. */
for (const [signal, code] of [
  ['SIGINT', 130],
  ['SIGTERM', 143],
])
  process.on(signal, async () => {
    if (stopping) return;
    stopping = true;
    const rounds = setInterval(letGo, 1_000);
    await new Promise((closed) => server.close(closed));
    clearInterval(rounds);
    await app.close().catch((error) => console.error(error));
    process.exit(code);
  });
