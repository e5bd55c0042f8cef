import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { snapshotFile } from '../testing/snapshot';
import { lineApart } from './apart';
import { createConnection } from './connection';

const outcomes = async (asked: Promise<unknown>[]) =>
  (await Promise.allSettled(asked)).map((one) =>
    one.status === 'fulfilled' ? 'done' : ((one.reason as { code?: string }).code ?? 'lost'),
  );

test('a database in a thread of its own: what goes over together is answered, refused and kept each on its own; at its end nothing hangs', async () => {
  const { line, close } = await lineApart({ loadDataDir: new Blob([readFileSync(snapshotFile())]) });
  const { query, transaction, end } = createConnection(line);
  await query('create table pots (id text primary key)');
  const put = (id: string) => query('insert into pots values ($1)', [id]);
  await put('a');
  expect(await outcomes(['b', 'a', 'c'].map(put))).toEqual(['done', '23505', 'done']);
  const inside = transaction(async (tx) => {
    await tx.query('insert into pots values ($1)', ['d']);
    await tx.query('insert into pots values ($1)', ['a']);
  });
  expect(await outcomes([inside, put('e')])).toEqual(['23505', 'done']);
  expect((await query('select id from pots order by id', [], { rowMode: 'array' })).rows.flat()).toEqual(['a', 'b', 'c', 'e']);
  const last = put('f');
  await end();
  await close();
  expect(await outcomes([last, put('late')])).toEqual(['done', 'lost']);
});

test('a folder that cannot be opened is said at once', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'aisle-apart-'));
  writeFileSync(join(folder, 'file'), '');
  await expect(lineApart({ dataDir: join(folder, 'file', 'pglite') })).rejects.toThrow(/ENOTDIR|not a directory/i);
  rmSync(folder, { recursive: true, force: true });
});
