import { PgDialect } from 'drizzle-orm/pg-core';
import { inArray, sql } from 'drizzle-orm/sql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { agentCheckouts } from '@/lib/checkout/tables';
import type { OpenDatabase } from '../open';
import { testDatabase } from '../testing';
import { spelled } from './direct';

let opened: OpenDatabase;
beforeAll(async () => {
  opened = await testDatabase();
});
afterAll(() => opened.close());

test('a statement of text and values is spelled as Drizzle spells it', () => {
  const inner = sql`select ${'a'} as name, ${sql.raw('now()')} as at where ${true}::boolean and ${null}::text is null`;
  const whole = sql`with once as (${inner}) select * from once limit ${3}::int`;
  const drizzles = new PgDialect().sqlToQuery(whole);
  expect(spelled(whole)).toEqual({ text: drizzles.sql, values: drizzles.params });
});

test('what only Drizzle can spell is left to it: tables, columns, lists, what is not there', async () => {
  expect(spelled(sql`select ${agentCheckouts.id} from ${agentCheckouts}`)).toBeUndefined();
  expect(spelled(sql`select 1 where ${inArray(agentCheckouts.id, ['a'])}`)).toBeUndefined();
  expect(spelled(sql`select ${undefined}`)).toBeUndefined();
  const { rows } = (await opened.db.execute(sql`select count(*)::int as n from ${agentCheckouts}`)) as unknown as { rows: unknown[] };
  expect(rows).toEqual([{ n: 0 }]);
});

test('moments come as the database writes them, numbers and JSON as values', async () => {
  const { rows } = (await opened.db.execute(
    sql`select ${'2026-11-21T04:00:00Z'}::timestamptz at time zone 'utc' as at, ${7}::int as n, ${'{"a":1}'}::jsonb as json`,
  )) as unknown as { rows: unknown[] };
  expect(rows).toEqual([{ at: '2026-11-21 04:00:00', n: 7, json: { a: 1 } }]);
});
