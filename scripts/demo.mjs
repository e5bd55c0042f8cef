// npm run demo: everything from a fresh clone to the first page.
import { buildShop } from './setup/build.mjs';
import { needNode } from './setup/node.mjs';
import { installPackages } from './setup/run.mjs';
import { readDotEnv, serve } from './setup/serve.mjs';

await needNode();
readDotEnv();
installPackages();
buildShop();
process.exit(await serve());
