import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Database } from '@/lib/db';
import { postgresDatabase, postgresUrl, testDatabase } from '@/lib/db/testing';
import { sequences } from '@/lib/wire/testing/sequences';
import { address } from '../testing/fixtures';
import { openShop, payment } from '../testing/shop';
import { checkBooks } from './ledger';
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
  for (const what of ['complete (good): completed', 'ends completed', 'several at once']) expect(reached[what], what).toBeGreaterThan(0);
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

onPostgres('five hundred presses of Pay on two servers make one order', { timeout: 120_000 }, async () => {
  const opened = await postgresDatabase(postgresUrl ?? '');
  const one = await openShop(opened.db);
  const two = await openShop(opened.db, { processorFor: () => one.pay.processor });
  const body = { line_items: [{ id: 'pi-shoe-black-us-10' }], currency: 'usd', capabilities: {}, fulfillment_details: { address } };
  const { id } = (await one.call('POST', '/checkout_sessions', body)).body;
  const path = `/checkout_sessions/${id}/complete`;
  const press = (at: number) => {
    const token = payment('tok_same');
    const key = at % 2 ? 'the-same-key' : `key-${at}`;
    return (at % 4 < 2 ? one : two).call('POST', path, token, { 'idempotency-key': key });
  };
  const answers = await Promise.all(Array.from({ length: 500 }, (_, at) => press(at)));
  expect(answers.filter(({ status }) => status >= 500)).toEqual([]);
  const orders = new Set(answers.flatMap(({ body: session }) => session.order?.id ?? []));
  expect(orders.size).toBe(1);
  expect(one.pay.captured).toHaveLength(1);
  await checkBooks(opened.db, {
    shop: one,
    supplied: new Map([['pi-shoe-black-us-10', 1]]),
    seen: new Map(),
    ended: new Map(),
  });
  const replay = await two.call('POST', path, payment('tok_same'), { 'idempotency-key': 'the-same-key' });
  expect([200, 409]).toContain(replay.status);
  await opened.close();
});

onPostgres('of forty buyers on two servers three get the last three', { timeout: 120_000 }, async () => {
  const opened = await postgresDatabase(postgresUrl ?? '');
  const one = await openShop(opened.db);
  const two = await openShop(opened.db, { processorFor: () => one.pay.processor });
  const body = {
    line_items: [{ id: 'pi-stove-1' }, { id: 'pi-mug-1' }],
    currency: 'usd',
    capabilities: {},
    fulfillment_details: { address },
  };
  const turned = { ...body, line_items: [...body.line_items].reverse() }; // locks taken in the other order
  const sessions = await Promise.all(Array.from({ length: 40 }, (_, at) => one.call('POST', '/checkout_sessions', at % 2 ? body : turned)));
  const answers = await Promise.all(
    sessions.map(({ body: { id } }, at) => (at % 2 ? one : two).call('POST', `/checkout_sessions/${id}/complete`, payment())),
  );
  expect(answers.filter(({ body: { status } }) => status === 'completed')).toHaveLength(3);
  expect(answers.filter(({ status }) => status !== 200)).toEqual([]);
  expect(one.pay.captured).toHaveLength(3);
  const supplied = new Map([
    ['pi-stove-1', 3],
    ['pi-mug-1', 5000],
  ]);
  await checkBooks(opened.db, { shop: one, supplied, seen: new Map(), ended: new Map() });
  await opened.close();
});
