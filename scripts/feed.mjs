// npm run feed: product files into a running shop and out of it. See docs/feeds.md.
import { needNode } from './setup/node.mjs';
import { installPackages, run } from './setup/run.mjs';

await needNode();
installPackages();
run('tsx', ['scripts/feed/main.ts', ...process.argv.slice(2)]);
