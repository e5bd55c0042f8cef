// npm run demo:reset: an empty shop again. Refuses while a shop is open on the folder.
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { needNode, root } from './setup/node.mjs';
import { readDotEnv } from './setup/serve.mjs';

await needNode();
readDotEnv();
if (process.env.DATABASE_URL) {
  console.error('DATABASE_URL is set: the shop keeps everything in PostgreSQL. Drop and create that database yourself.');
  process.exit(1);
}
const folder = resolve(root, process.env.DATA_DIR || '.data');
const lock = join(folder, 'aisle.lock');
if (existsSync(lock)) {
  const { pid } = JSON.parse(readFileSync(lock, 'utf8'));
  let alive = true;
  try {
    process.kill(pid, 0);
  } catch (error) {
    alive = error.code === 'EPERM';
  }
  if (alive) {
    console.error(`A shop is open on ${folder} (process ${pid}). Stop it first.`);
    process.exit(1);
  }
}
// Only what Aisle made: a DATA_DIR may hold other things.
for (const name of ['pglite', 'aisle.lock']) rmSync(join(folder, name), { recursive: true, force: true });
console.log(`${folder} is empty again; the next start fills it with the bundled shop.`);
