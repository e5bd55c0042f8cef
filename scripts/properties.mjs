// npm run properties: the random sequences of the property tests by the thousand, in several processes. See docs/safety.md.
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { needNode, root } from './setup/node.mjs';
import { installPackages } from './setup/run.mjs';

const kinds = {
  merchant: { what: 'the merchants, alone on their database', file: 'lib/mock/merchant/property', only: 'exclusive database: true' },
  servers: { what: 'the merchants, one server of several', file: 'lib/mock/merchant/property', only: 'exclusive database: false' },
  tokens: { what: "tokens at the payment provider's stand-in", file: 'lib/mock/stripe/lives.test.ts' },
  walks: { what: "the shopper's way through a checkout", file: 'lib/checkout/random.test.ts' },
};
const { values } = parseArgs({
  options: {
    merchant: { type: 'string', default: '5000' },
    servers: { type: 'string', default: '5000' },
    tokens: { type: 'string', default: '10000' },
    walks: { type: 'string', default: '1000' },
    processes: { type: 'string', default: String(availableParallelism()) },
    seed: { type: 'string', default: String(Math.floor(Math.random() * 2 ** 30)) },
  },
});

await needNode();
installPackages();
mkdirSync(join(root, '.cache'), { recursive: true });
const tallies = mkdtempSync(join(root, '.cache/properties-'));
const began = Date.now();
const seconds = () => Math.round((Date.now() - began) / 1000);

/** A process plays at most so many: what one database gathers does not slow the next. */
const most = 500;
const jobs = Object.entries(kinds).flatMap(([kind, { file, only }]) => {
  const runs = Number(values[kind]);
  return Array.from({ length: Math.ceil(runs / most) }, (_, at) => ({
    ...{ kind, file, only, runs: Math.min(most, runs - at * most) },
    ...{ seed: (Number(values.seed) + at * 7919 + kind.length) % 2 ** 31, tally: join(tallies, `${kind}-${at}.json`) },
  }));
});
// The kinds take turns, so that a run that is stopped early has seen something of each.
jobs.sort((a, b) => Number(a.tally.match(/(\d+)\.json/)[1]) - Number(b.tally.match(/(\d+)\.json/)[1]));
const running = new Set();
let failed = 0;

function read(kind) {
  const sum = { played: 0, reached: {} };
  for (const job of jobs.filter((one) => one.kind === kind)) {
    try {
      const { played, reached } = JSON.parse(readFileSync(job.tally, 'utf8'));
      sum.played += played;
      for (const [what, times] of Object.entries(reached)) sum.reached[what] = (sum.reached[what] ?? 0) + times;
    } catch {
      // not begun, or being written
    }
  }
  return sum;
}

function play({ file, only, runs, seed, tally }) {
  return new Promise((resolve) => {
    const args = ['run', file, '--reporter=default', ...(only ? ['-t', only] : [])];
    const env = { ...process.env, SEQUENCES: String(runs), SEQUENCES_SEED: String(seed), SEQUENCES_TALLY: tally };
    const child = spawn(join(root, 'node_modules/.bin/vitest'), args, { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] });
    running.add(child);
    let said = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (text) => {
        said += text;
      });
    child.on('exit', (code) => {
      running.delete(child);
      if (code !== 0 && !stopped) {
        failed += 1;
        console.log(said);
      }
      resolve();
    });
  });
}

const progress = () =>
  console.log(
    `${seconds()} s  ${Object.keys(kinds)
      .map((kind) => `${kind} ${read(kind).played}/${values[kind]}`)
      .join('  ')}${failed ? `  FAILED ${failed}` : ''}`,
  );
// Stopped early, it still says what was played and reached.
let stopped = false;
for (const signal of ['SIGINT', 'SIGTERM'])
  process.on(signal, () => {
    stopped = true;
    queue.length = 0;
    for (const child of running) child.kill(signal);
  });

console.log(`seed ${values.seed}, ${values.processes} processes, every sequence checked after every step`);
const timer = setInterval(progress, 15_000);
const queue = [...jobs];
await Promise.all(
  Array.from({ length: Number(values.processes) }, async () => {
    for (let job = queue.shift(); job; job = queue.shift()) await play(job);
  }),
);
clearInterval(timer);
progress();
for (const [kind, { what }] of Object.entries(kinds)) {
  const { played, reached } = read(kind);
  if (played) console.log(`\n${what}: ${played} sequences reached`);
  for (const [name, times] of Object.entries(reached).sort(([, a], [, b]) => b - a)) console.log(`${String(times).padStart(8)}  ${name}`);
}
console.log(
  `\n${failed ? `${failed} of ${jobs.length} processes found something, above` : 'nothing was found'}; ${seconds()} s, seed ${values.seed}`,
);
rmSync(tallies, { recursive: true, force: true });
process.exit(failed || stopped ? 1 : 0);
