import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { drizzle as drizzleNode } from 'drizzle-orm/node-postgres';
import { migrate as migrateNode } from 'drizzle-orm/node-postgres/migrator';
import type { PgDatabase, PgQueryResultHKT } from 'drizzle-orm/pg-core';
import type { PgliteDatabase } from 'drizzle-orm/pglite';
import { migrate as migratePglite } from 'drizzle-orm/pglite/migrator';
import { Pool } from 'pg';
import { lockFolder } from './lock';
import { startPglite } from './pglite';
import { quietErrors } from './quiet-errors';

/** The one database type that rooms see; PGlite and PostgreSQL both fit it. Rooms bring their own tables. */
export type Database = PgDatabase<PgQueryResultHKT, Record<string, never>>;

export type OpenDatabase = { db: Database; kind: 'pglite' | 'postgres'; close: () => Promise<void> };

const migrationsFolder = join(process.cwd(), 'lib/db/migrations');

/**
 * Opens PostgreSQL at `url`, else PGlite in `folder` (created when absent), and brings the tables up to date.
 * Throws DataFolderInUse when another process has the folder.
 */
export async function openDatabase(where: { url?: string; folder: string }): Promise<OpenDatabase> {
  quietErrors();
  return where.url ? openPostgres(where.url) : openPglite(where.folder);
}

async function openPostgres(url: string): Promise<OpenDatabase> {
  const pool = new Pool({ connectionString: url, max: 20 });
  // An idle connection may be cut by the server; the pool replaces it, and the next query says what is wrong.
  pool.on('error', () => undefined);
  const db = drizzleNode(pool);
  await migrateNode(db, { migrationsFolder });
  return { db: db as unknown as Database, kind: 'postgres', close: () => pool.end() };
}

async function openPglite(folder: string): Promise<OpenDatabase> {
  mkdirSync(folder, { recursive: true });
  const unlock = lockFolder(folder);
  try {
    const { db, close, kind } = await startPglite({ dataDir: join(folder, 'pglite'), apart: true });
    await migratePglite(db as unknown as PgliteDatabase, { migrationsFolder });
    return {
      db,
      kind,
      close: async () => {
        await close();
        unlock();
      },
    };
  } catch (error) {
    unlock();
    throw error;
  }
}
