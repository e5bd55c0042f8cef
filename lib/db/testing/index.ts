import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { PGlite } from '@electric-sql/pglite';
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm';
import { unaccent } from '@electric-sql/pglite/contrib/unaccent';
import { drizzle } from 'drizzle-orm/pglite';
import { Client } from 'pg';
import { type Database, type OpenDatabase, openDatabase } from '../open';
import { snapshotFile } from './snapshot';

/**
 * An empty, migrated database of its own for a test file: PGlite in memory. Close it in afterAll.
 */
export async function testDatabase(): Promise<OpenDatabase> {
  const client = await PGlite.create({ loadDataDir: new Blob([readFileSync(snapshotFile())]), extensions: { pg_trgm, unaccent } });
  return { db: drizzle(client) as unknown as Database, kind: 'pglite', close: () => client.close() };
}

/** The PostgreSQL server that concurrency tests run on, when there is one (npm test starts one where the machine has it). */
export const postgresUrl: string | undefined = process.env.TEST_DATABASE_URL;

/** An empty, migrated database of its own on the PostgreSQL server at `server`; dropped again by close(). */
export async function postgresDatabase(server: string): Promise<OpenDatabase> {
  const name = `aisle_${randomUUID().replaceAll('-', '')}`;
  const admin = new Client({ connectionString: server });
  await admin.connect();
  await admin.query(`create database ${name}`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  const opened = await openDatabase({ url: url.href, folder: '' });
  return {
    ...opened,
    close: async () => {
      await opened.close();
      await admin.query(`drop database ${name} with (force)`);
      await admin.end();
    },
  };
}
