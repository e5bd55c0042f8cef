import { afterAll, beforeAll, expect, test } from 'vitest';
import type { OpenDatabase } from '@/lib/db';
import { testDatabase } from '@/lib/db/testing';
import { pruneStripeEvents } from '@/lib/payments';
import { wireStripeEvents } from '@/lib/wire/tables';
import { pruneOrderEvents } from './prune';
import { agentOrderEvents } from './tables';

let opened: OpenDatabase;
beforeAll(async () => {
  opened = await testDatabase();
});
afterAll(() => opened.close());

const day = 86_400_000;
const now = new Date('2026-11-20T12:00:00Z');
const ago = (days: number) => new Date(now.getTime() - days * day);

test('an event that was applied is forgotten after thirty days; one that waits for its order is not', async () => {
  const { db } = opened;
  const event = (bodyHash: string, applied: boolean, receivedAt: Date) => ({
    ...{ merchant: 'north', bodyHash, type: 'order_update', sessionId: 'cs_1', order: {} as never, requestId: null, applied, receivedAt },
  });
  await db.insert(agentOrderEvents).values([event('old', true, ago(31)), event('young', true, ago(29)), event('waiting', false, ago(90))]);
  await pruneOrderEvents(db, () => now);
  expect((await db.select().from(agentOrderEvents)).map(({ bodyHash }) => bodyHash).sort()).toEqual(['waiting', 'young']);
});

test("so are the names of the provider's events", async () => {
  const { db } = opened;
  const seen = (id: string, receivedAt: Date) => ({ account: 'agent', id, type: 'refund.created', receivedAt });
  await db.insert(wireStripeEvents).values([seen('evt_old', ago(31)), seen('evt_young', ago(29))]);
  await pruneStripeEvents(db, () => now);
  expect((await db.select().from(wireStripeEvents)).map(({ id }) => id)).toEqual(['evt_young']);
});
