import { inspect } from 'node:util';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { OpenDatabase } from './open';
import { quietErrors } from './quiet-errors';
import { testDatabase } from './testing';

let opened: OpenDatabase;
beforeAll(async () => {
  quietErrors();
  opened = await testDatabase();
});
afterAll(() => opened.close());

test('an error of the database names the statement and not what was being stored', async () => {
  const { db } = opened;
  await db.execute(sql`create table shoppers_for_a_test (email text primary key)`);
  const store = () => db.execute(sql`insert into shoppers_for_a_test values (${'canary-8431@example.com'})`);
  await store();
  const error = await store().then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  expect(inspect(error, { depth: 10 })).toMatch(/insert into shoppers_for_a_test/);
  expect(inspect(error, { depth: 10 })).not.toContain('canary-8431');
  expect((error as { cause?: { code?: string } }).cause?.code).toBe('23505');
});
