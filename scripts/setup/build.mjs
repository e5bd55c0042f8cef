import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './node.mjs';
import { run } from './run.mjs';

const sources = [
  'app',
  'components',
  'lib',
  'public',
  'next.config.ts',
  'proxy.ts',
  'instrumentation.ts',
  'postcss.config.mjs',
  'tsconfig.json',
  'package-lock.json',
];

function filesUnder(path) {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path).flatMap((name) => filesUnder(join(path, name)));
}

/** The sum of everything that goes into a build, and of the environment that is built in. */
function sumOfSources() {
  const sum = createHash('sha256').update(process.version);
  for (const file of sources.flatMap((name) => filesUnder(join(root, name))).sort())
    sum.update(file.slice(root.length)).update(readFileSync(file));
  return sum.digest('hex');
}

/** Builds for production, unless exactly these sources are built already. */
export function buildShop() {
  const folder = join(root, process.env.AISLE_DIST ?? '.next');
  const mark = join(folder, 'built-from');
  const sum = sumOfSources();
  if (existsSync(mark) && readFileSync(mark, 'utf8') === sum) return;
  console.log('Building …');
  run('next', ['build']);
  writeFileSync(mark, sum);
}
