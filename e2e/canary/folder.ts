import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm';
import { unaccent } from '@electric-sql/pglite/contrib/unaccent';
import type { Mark } from './marks';

/** Every byte that the shop left behind, file by file: pages, write-ahead log, whatever else. */
export function bytesOf(folder: string): { where: string; text: string }[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(join(folder, name)).isFile())
    .map((name) => ({ where: name, text: readFileSync(join(folder, name), 'latin1') }));
}

/** What the tables say, row by row: the bytes alone would hide what the database keeps compressed. */
export async function openTables(folder: string) {
  const client = await PGlite.create({ dataDir: join(folder, 'pglite'), extensions: { pg_trgm, unaccent } });
  const { rows: names } = await client.query<{ name: string }>(
    "select table_name as name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE' order by 1",
  );
  const tables: { where: string; rows: string[] }[] = [];
  for (const { name } of names) {
    const { rows } = await client.query<{ row: string }>(`select t::text as row from "${name}" t`);
    tables.push({ where: name, rows: rows.map(({ row }) => row) });
  }
  const { rows: tokens } = await client.query<{ id: string }>('select id from agent_payment_tokens');
  await client.close();
  return {
    tokens: tokens.map(({ id }) => id),
    /** The tables in which a mark is found, sorted. */
    with: (marks: Mark[]) =>
      tables.filter(({ rows }) => rows.some((row) => marks.some(({ found }) => found(row)))).map(({ where }) => where),
  };
}
