// npm run eval: what the assistant understands, finds and refuses, in numbers. See docs/evaluation.md.
import { needNode } from './setup/node.mjs';
import { installPackages, run } from './setup/run.mjs';

await needNode();
installPackages();
run('tsx', ['scripts/eval/main.ts', ...process.argv.slice(2)]);
