import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { Client } from 'pg';
import { type OpenDatabase, openDatabase } from '../open';
import { startPglite } from '../pglite';
import { snapshotFile } from './snapshot';

/**
 * An empty, migrated database of its own for a test file: PGlite in memory. Close it in afterAll.
 */
export async function testDatabase(): Promise<OpenDatabase> {
  return startPglite({ loadDataDir: new Blob([readFileSync(snapshotFile())]) });
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
