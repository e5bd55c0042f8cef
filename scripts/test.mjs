// npm test: everything, with its own set-up. Format, lint, types, unit, contract, a production build, browser journeys.
import { buildShop } from './setup/build.mjs';
import { findChromium } from './setup/chromium.mjs';
import { needNode } from './setup/node.mjs';
import { installPackages, run } from './setup/run.mjs';
import { tally } from './setup/tally.mjs';

await needNode();
installPackages();
run('node', ['scripts/check.mjs']);
buildShop();
const code = run('playwright', ['test'], { soft: true, env: { CHROMIUM: findChromium() } });
console.log(tally());
process.exit(code);
