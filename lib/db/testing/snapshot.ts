import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm';
import { unaccent } from '@electric-sql/pglite/contrib/unaccent';
import { drizzle } from 'drizzle-orm/pglite';
import { migrate } from 'drizzle-orm/pglite/migrator';

const migrations = join(process.cwd(), 'lib/db/migrations');

/** Where the migrated, empty database of the current migrations lies; making one takes seconds, loading it a fraction. */
export function snapshotFile(): string {
  const sum = createHash('sha256');
  for (const name of readdirSync(migrations, { recursive: true, encoding: 'utf8' }).sort()) {
    if (name.endsWith('.sql')) sum.update(readFileSync(join(migrations, name)));
  }
  return join(process.cwd(), 'node_modules/.cache/aisle', `empty-${sum.digest('hex').slice(0, 16)}.tar`);
}

/** Vitest's global set-up: makes the snapshot once per set of migrations. */
export default async function makeSnapshot(): Promise<void> {
  const file = snapshotFile();
  if (existsSync(file)) return;
  mkdirSync(join(file, '..'), { recursive: true });
  const client = await PGlite.create({ extensions: { pg_trgm, unaccent } });
  await migrate(drizzle(client), { migrationsFolder: migrations });
  const dump = await client.dumpDataDir('none');
  await client.close();
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, Buffer.from(await dump.arrayBuffer()));
  renameSync(draft, file);
}
