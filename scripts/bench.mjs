// npm run bench: the table of budgets, measured on this machine. Prints; asserts nothing (machines differ).
import { buildShop } from './setup/build.mjs';
import { findChromium } from './setup/chromium.mjs';
import { needNode } from './setup/node.mjs';
import { installPackages, run } from './setup/run.mjs';

await needNode();
installPackages();
buildShop();
run('tsx', ['scripts/bench/main.ts', ...process.argv.slice(2)], { env: { CHROMIUM: findChromium() } });
