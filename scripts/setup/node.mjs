// A Node that is new enough: the machine's, or one that npm brings as a package. Plain JavaScript, so that an old Node can run it.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const wanted = [22, 12];
const brought = '24.21.0';

function isNewEnough(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major > wanted[0] || (major === wanted[0] && minor >= wanted[1]);
}

/**
 * Runs the calling script again on a new enough Node, hands signals on to it and ends with its exit code; resolves when this one is new enough.
 */
export async function needNode() {
  process.chdir(root);
  if (isNewEnough(process.versions.node)) return;
  const platform = `${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`;
  const folder = join(root, '.node');
  const bin = join(folder, 'node_modules', `node-${platform}`, 'bin');
  const node = join(bin, process.platform === 'win32' ? 'node.exe' : 'node');
  if (!existsSync(node)) {
    console.log(`Node ${process.versions.node} is too old for Aisle (${wanted.join('.')} or newer): bringing Node ${brought} from npm …`);
    const npm = spawnSync(
      'npm',
      ['install', '--no-save', '--no-audit', '--no-fund', '--silent', '--prefix', folder, `node-${platform}@${brought}`],
      {
        stdio: 'inherit',
        shell: process.platform === 'win32',
      },
    );
    if (npm.status !== 0 || !existsSync(node)) {
      console.error(`Could not bring a newer Node. Install Node ${wanted.join('.')} or newer and run this again.`);
      process.exit(1);
    }
  }
  const env = { ...process.env, PATH: `${bin}${delimiter}${process.env.PATH ?? ''}` };
  const again = spawn(node, process.argv.slice(1), { stdio: 'inherit', env });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => again.kill(signal));
  const code = await new Promise((resolve) => again.on('exit', (number, signal) => resolve(number ?? (signal ? 1 : 0))));
  process.exit(code);
}
