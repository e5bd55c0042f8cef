import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Database } from '@/lib/db';
import { postgresDatabase, postgresUrl, testDatabase } from '@/lib/db/testing';
import { sequences } from '@/lib/wire/testing/sequences';
import { play } from './play';
import { histories } from './steps';

const sequence = sequences(40);
const timeout = 60_000 + sequence.runs * 3000;

/** Many histories of a shop that is alone on its database (`exclusive`, as with PGlite) or not, each from its first day. */
async function playMany(db: Database, exclusive: boolean): Promise<void> {
  await fc.assert(
    fc.asyncProperty(histories, fc.integer({ min: 1, max: 4 }), async (history, stock) => {
      await play(db, history, { stock, exclusive, reach: sequence.reach });
      sequence.done();
    }),
    { numRuns: sequence.runs, seed: sequence.seed, endOnFailure: sequence.runs > 1000 },
  );
  const reached = sequence.close();
  for (const what of ['complete (good): completed', 'gift card: a token', 'ends completed', 'several at once'])
    expect(reached[what], what).toBeGreaterThan(0);
}

test.each([true, false])('whatever happens, the books are right (exclusive database: %s)', { timeout }, async (exclusive) => {
  const opened = await testDatabase();
  await playMany(opened.db, exclusive);
  await opened.close();
});

const onPostgres = postgresUrl ? test : test.skip;
if (!postgresUrl) console.log('skipped: races of merchants on PostgreSQL (TEST_DATABASE_URL is not set)');

onPostgres('whatever happens, the books are right on PostgreSQL too', { timeout }, async () => {
  const opened = await postgresDatabase(postgresUrl ?? '');
  await playMany(opened.db, false);
  await opened.close();
});
