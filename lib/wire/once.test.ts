import { afterAll, beforeAll, expect, test } from 'vitest';
import type { OpenDatabase } from '@/lib/db';
import { testDatabase } from '@/lib/db/testing';
import { once } from './once';

let opened: OpenDatabase;
beforeAll(async () => {
  opened = await testDatabase();
});
afterAll(() => opened.close());

test('a piece of set-up is done once for the same facts, and again when they changed', async () => {
  let times = 0;
  const work = async () => void times++;
  for (const facts of [{ port: 3000 }, { port: 3000 }, { port: 3001 }, { port: 3001 }]) await once(opened.db, 'publish', facts, work);
  expect(times).toBe(2);
});

test('what was cut in the middle is done again at the next start', async () => {
  await expect(once(opened.db, 'cut', {}, () => Promise.reject(new Error('killed')))).rejects.toThrow('killed');
  let done = false;
  await once(opened.db, 'cut', {}, async () => {
    done = true;
  });
  expect(done).toBe(true);
});
