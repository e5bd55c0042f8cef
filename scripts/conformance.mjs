// npm run conformance: the rules of ACP 2026-04-17, tried against any merchant. See docs/conformance.md.
import { needNode } from './setup/node.mjs';
import { installPackages, run } from './setup/run.mjs';

await needNode();
installPackages();
run('tsx', ['scripts/conformance/main.ts', ...process.argv.slice(2)]);
