import { afterAll, beforeAll, expect, test } from 'vitest';
import type { OpenDatabase } from '@/lib/db';
import { testDatabase } from '@/lib/db/testing';
import { prune } from './prune';
import { pspEvents, pspIdempotency } from './tables';
import { agent, call, chargeParams, fellmark, testStandIn, tokenParams } from './testing';

let database: OpenDatabase;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.close());

test('answers are kept for a day and events for thirty; also one that was given up; what still waits to be delivered stays', async () => {
  const { db } = database;
  const { door, now, wait } = testStandIn(db);
  const { body: token } = await call(door, agent, 'POST', '/v1/shared_payment/issued_tokens', tokenParams(now()));
  const key = { 'Idempotency-Key': 'once' };
  const first = await call(door, fellmark, 'POST', '/v1/payment_intents', chargeParams(token.id), key);
  const events = async () => (await db.select().from(pspEvents)).length;
  const made = await events();
  expect(made).toBeGreaterThan(1);

  wait(86_399);
  await prune(db, now);
  const again = await call(door, fellmark, 'POST', '/v1/payment_intents', chargeParams(token.id), key);
  expect([again.text, again.headers.get('idempotent-replayed')]).toEqual([first.text, 'true']);
  wait(2);
  await prune(db, now);
  expect(await db.select().from(pspIdempotency)).toEqual([]);
  expect(await events()).toBe(made);

  const [waiting] = await db.select().from(pspEvents).limit(1);
  const more = { ...waiting, position: undefined } as typeof pspEvents.$inferInsert;
  await db.insert(pspEvents).values({ ...more, id: 'evt_given_up', attempts: 4, nextAttempt: null });
  await db.insert(pspEvents).values({ ...more, id: 'evt_waits', attempts: 4, nextAttempt: now() });
  wait(31 * 86_400);
  await prune(db, now);
  expect((await db.select().from(pspEvents)).map(({ id }) => id)).toEqual(['evt_waits']);
});
