import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './node.mjs';

/** Runs one tool of node_modules (or `node` itself) and ends this process when it fails, unless `soft`. Returns its exit code. */
export function run(tool, args, { soft = false, env = {} } = {}) {
  const isNode = tool === 'node';
  const file = isNode ? process.execPath : join(root, 'node_modules/.bin', tool);
  const done = spawnSync(file, args, {
    stdio: 'inherit',
    cwd: root,
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', ...env },
    shell: process.platform === 'win32',
  });
  if (done.error) console.error(`${tool}: ${done.error.message}`);
  const code = done.status ?? 1;
  if (code !== 0 && !soft) process.exit(code);
  return code;
}

/** `npm ci`, unless exactly this lock file is installed already. */
export function installPackages() {
  const mark = join(root, 'node_modules/.package-lock.json');
  const want = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
  if (existsSync(mark)) {
    const have = JSON.parse(readFileSync(mark, 'utf8'));
    const same = Object.entries(want.packages).every(
      ([path, entry]) => path === '' || entry.optional || have.packages[path]?.version === entry.version,
    );
    if (same) return;
  }
  console.log('Installing packages (npm ci) …');
  const npm = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    stdio: 'inherit',
    cwd: root,
    shell: process.platform === 'win32',
  });
  if (npm.status !== 0) process.exit(npm.status ?? 1);
}
