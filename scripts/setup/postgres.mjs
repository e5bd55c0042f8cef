import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';

/** Where initdb and pg_ctl are: on the PATH or in Debian's place. */
function binaries() {
  const debian = '/usr/lib/postgresql';
  const versions = existsSync(debian) ? readdirSync(debian).sort((a, b) => Number(b) - Number(a)) : [];
  const folders = [...versions.map((version) => join(debian, version, 'bin')), ...(process.env.PATH ?? '').split(delimiter)];
  return folders.find((folder) => existsSync(join(folder, 'initdb')) && existsSync(join(folder, 'pg_ctl')));
}

/**
 * A throw-away PostgreSQL for the tests that only mean something there (races). Uses TEST_DATABASE_URL when it is set; undefined, with the
 * reason printed, where there is no PostgreSQL: those tests are then skipped.
 */
export async function startPostgres() {
  if (process.env.TEST_DATABASE_URL) return { url: process.env.TEST_DATABASE_URL, stop: () => undefined };
  const bin = binaries();
  if (!bin) {
    console.log('No PostgreSQL on this machine (initdb, pg_ctl): the tests that need one are skipped. Debian: apt-get install postgresql');
    return undefined;
  }
  const folder = mkdtempSync(join(tmpdir(), 'aisle-postgres-'));
  const cluster = join(folder, 'cluster');
  const port = String(20_000 + Math.floor(Math.random() * 20_000));
  const asRoot = process.getuid?.() === 0; // PostgreSQL refuses to run as root
  const call = (program, args) => {
    const line = [join(bin, program), ...args].map((word) => `'${word}'`).join(' ');
    const done = asRoot
      ? spawnSync('su', ['postgres', '-c', line], { encoding: 'utf8' })
      : spawnSync(join(bin, program), args, { encoding: 'utf8' });
    return done.status === 0 ? undefined : `${done.stdout ?? ''}${done.stderr ?? ''}`.trim() || 'no answer';
  };
  if (asRoot) spawnSync('chown', ['postgres', folder]);
  const trouble =
    call('initdb', ['-D', cluster, '-A', 'trust', '-U', 'shop', '--no-sync']) ??
    call('pg_ctl', [
      '-D',
      cluster,
      '-w',
      '-l',
      join(folder, 'log'),
      '-o',
      `-p ${port} -k ${folder} -c fsync=off -c max_connections=200`,
      'start',
    ]);
  if (trouble) {
    console.log(`PostgreSQL did not start, the tests that need it are skipped: ${trouble.split('\n')[0]}`);
    rmSync(folder, { recursive: true, force: true });
    return undefined;
  }
  return {
    url: `postgresql://shop@127.0.0.1:${port}/postgres`,
    stop: () => {
      call('pg_ctl', ['-D', cluster, '-m', 'immediate', 'stop']);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
