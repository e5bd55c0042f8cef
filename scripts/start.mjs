// npm start: serves the built shop.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { needNode, root } from './setup/node.mjs';
import { readDotEnv, serve } from './setup/serve.mjs';

await needNode();
readDotEnv();
if (!existsSync(join(root, process.env.AISLE_DIST ?? '.next', 'BUILD_ID'))) {
  console.error('There is no build yet. `npm run demo` installs, builds and serves; `npm run build` only builds.');
  process.exit(1);
}
process.exit(await serve());
