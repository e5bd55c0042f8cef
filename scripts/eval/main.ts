// The evaluation, printed: `npm run eval [-- --wrong] [-- --all]`. See docs/evaluation.md.
import { rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDatabase } from '@/lib/db';
import { readEnv } from '@/lib/env';
import { wireModels } from '@/lib/wiring/models';
import { cases } from './cases';
import { bundledLeast, realLeast, scored, tableOf, tooLow } from './score';
import { openShop } from './shop';
import type { Case, Score } from './types';

const wanted = new Set(process.argv.slice(2));
const env = readEnv(process.env);
const clock = () => new Date();
let low = 0;

async function evaluate(
  name: string,
  model: ReturnType<typeof wireModels>,
  list: Case[],
  least: typeof bundledLeast,
  abreast: number,
): Promise<void> {
  const folder = join(tmpdir(), `aisle-eval-${process.pid}`);
  const { db, close } = await openDatabase({ folder });
  try {
    // Alone: an answer that the bundled model gave in its place says nothing of a real one.
    const started = performance.now();
    const scores = await scored(
      list,
      await openShop(db, { model: model.model, ...(model.spending && { spending: model.spending }) }),
      abreast,
    );
    console.log(
      `\n${name}: ${list.length} conversations in ${((performance.now() - started) / 1000).toFixed(1)} s\n${tableOf(scores, least)}`,
    );
    if (wanted.has('--wrong')) printWrong(scores);
    const under = tooLow(scores, least);
    if (under.length) console.log(`Under the threshold: ${under.join(', ')}`);
    low += under.length;
  } finally {
    await close();
    rmSync(folder, { recursive: true, force: true });
  }
}

function printWrong(scores: Score[]): void {
  // The held-out sentences stay unseen, or they would not be held out for long.
  for (const { kind, language, wrong } of scores.filter((score) => !score.kind.startsWith('held out')))
    for (const { said, what } of wrong) console.log(`  ${kind}, ${language}: ${said.join(' → ')}\n    ${what.join(' · ')}`);
}

const sampledKinds: Case['kind'][] = ['constraints', 'traps', 'follow-ups', 'held out', 'held out, phone', 'held out, fresh'];
const { OPENAI_API_KEY: _key, ...unkeyed } = env;
await evaluate('The bundled model', wireModels(unkeyed as typeof env, clock), cases, bundledLeast, 4);
if (env.OPENAI_API_KEY) {
  // Every sentence costs a call: one in five unless all are asked for.
  const paid = wanted.has('--all') ? cases : cases.filter(({ kind }, at) => !sampledKinds.includes(kind) || at % 5 === 0);
  await evaluate(env.OPENAI_MODEL, wireModels(env, clock), paid, realLeast, 4);
} else console.log('\nNo OPENAI_API_KEY: only the bundled model was asked.');
process.exitCode = low ? 1 : 0;
