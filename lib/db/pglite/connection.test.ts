import { readFileSync } from 'node:fs';
import { PGlite } from '@electric-sql/pglite';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { snapshotFile } from '../testing/snapshot';
import { type Connection, createConnection } from './connection';
import { lineTo } from './index';

let client: PGlite;
let connection: Connection;
/** The letters of the messages of every request that went over the line. */
let sent: string[] = [];

beforeAll(async () => {
  client = await PGlite.create({ loadDataDir: new Blob([readFileSync(snapshotFile())]) });
});
afterAll(() => client.close());
beforeEach(async () => {
  const line = lineTo(client);
  connection = createConnection((request) => {
    sent.push(lettersOf(Buffer.from(request)));
    return line(request);
  });
  await connection.query('deallocate all');
  await connection.query('drop table if exists pots');
  await connection.query('create table pots (id text primary key, n int not null)');
  sent = [];
});

function lettersOf(request: Buffer): string {
  let letters = '';
  for (let at = 0; at < request.length; at += 1 + request.readInt32BE(at + 1)) letters += String.fromCharCode(request[at] as number);
  return letters;
}
const put = (id: string, n: number, on: Pick<Connection, 'query'> = connection) => on.query('insert into pots values ($1, $2)', [id, n]);
const ids = async () => (await connection.query('select id from pots order by id')).rows.map((row) => (row as { id: string }).id);
const refusalOf = (asked: Promise<unknown>) =>
  asked.then(String, (error: { code?: string; message: string }) => error.code ?? error.message);

test('a statement is prepared once; later only its values are sent', async () => {
  for (const n of [1, 2, 3]) await put(`p${n}`, n);
  expect(sent).toEqual(['PDBES', 'BES', 'BES']);
  expect(await ids()).toEqual(['p1', 'p2', 'p3']);
});

test('values arrive as they were meant, and columns come back as PGlite reads them', async () => {
  const at = new Date('2026-11-21T10:00:00.123Z');
  const text = 'zażółć 𝔤 \' " \\ \u0001';
  const ask = 'select $1::text a, $2::int b, $3::boolean c, $4::jsonb d, $5::timestamptz e, $6::text f, $7::bytea g, count(*) h from pots';
  for (let time = 0; time < 2; time++) {
    const { rows } = await connection.query(ask, [text, -5, false, { x: [1, null, text] }, at, null, new Uint8Array([0, 255])]);
    expect(rows).toEqual([{ a: text, b: -5, c: false, d: { x: [1, null, text] }, e: at, f: null, g: new Uint8Array([0, 255]), h: 0 }]);
  }
  const long = 'é'.repeat(300_000);
  expect((await connection.query('select $1::text a', [long], { rowMode: 'array' })).rows).toEqual([[long]]);
  expect(await refusalOf(connection.query('select $1::text[]', [['a']]))).toContain('a list cannot be a parameter');
});

test('what the database refuses is refused by its code, without the values, and the next statement runs', async () => {
  await put('taken', 1);
  const refused = (await put('taken', 2).catch((error: unknown) => error)) as { code: string; constraint: string };
  expect([refused.code, refused.constraint]).toEqual(['23505', 'pots_pkey']);
  expect(JSON.stringify(refused)).not.toContain('taken');
  expect(await refusalOf(connection.query('select nothing'))).toBe('42703');
  expect(await refusalOf(connection.query('select 1 / $1::int', [0]))).toBe('22012');
  expect(await connection.query('select 1 / $1::int as one', [1])).toMatchObject({ rows: [{ one: 1 }] });
});

test('many at once: the first uses of one statement do not get into each other, and everybody gets their own answer', async () => {
  const answers = await Promise.all([...'abcdef'].map((letter) => connection.query('select $1::text as letter', [letter])));
  expect(answers.flatMap(({ rows }) => rows)).toEqual([...'abcdef'].map((letter) => ({ letter })));
  expect(sent.filter((letters) => letters.includes('P'))).toHaveLength(1);
});

test('a transaction has the connection for itself; what was asked meanwhile comes after it', async () => {
  const order: string[] = [];
  const moved = connection.transaction(async (inside) => {
    await put('a', 1, inside);
    order.push('inside');
    await put('b', 1, inside);
    return 'done';
  });
  const after = ids().then((found) => order.push(...found));
  expect(await moved).toBe('done');
  await after;
  expect(order).toEqual(['inside', 'a', 'b']);
});

test('a transaction that throws, or in which a statement failed, leaves nothing, and its connection is shut afterwards', async () => {
  let kept: Pick<Connection, 'query'> | undefined;
  const thrown = connection.transaction(async (inside) => {
    kept = inside;
    await put('a', 1, inside);
    throw new Error('changed my mind');
  });
  expect(await refusalOf(thrown)).toBe('changed my mind');
  const failed = connection.transaction(async (inside) => {
    await put('b', 1, inside);
    await inside.query('select 1 / 0').catch(() => undefined);
  });
  expect(await refusalOf(failed)).toContain('rolled back');
  expect(await ids()).toEqual([]);
  expect(await refusalOf(put('c', 1, kept))).toContain('this transaction is over');
});

test('more statements than are kept: the oldest is forgotten, and prepared again when it is asked', async () => {
  await connection.query('select 0 as n');
  for (let n = 1; n <= 400; n++) await connection.query(`select ${n} as n`);
  const { rows } = await connection.query('select count(*)::int as n from pg_prepared_statements');
  expect((rows[0] as { n: number }).n).toBeLessThanOrEqual(400);
  sent = [];
  expect((await connection.query('select 0 as n')).rows).toEqual([{ n: 0 }]);
  expect(sent).toEqual(['CPDBES']);
});

test('plans are made anew now and then, for tables grow', async () => {
  for (let n = 0; n < 2000; n++) await connection.query('select 1');
  const { rows } = await connection.query("select count(*)::int as n from pg_prepared_statements where statement = 'discard plans'");
  expect(rows).toEqual([{ n: 1 }]);
});

test('after its end a connection refuses, and what was under way is finished', async () => {
  const last = put('last', 1);
  await connection.end();
  await last;
  expect(await refusalOf(put('late', 1))).toBe('the database is closed');
});
