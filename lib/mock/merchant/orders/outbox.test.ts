import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { AcpError } from '@/lib/acp/schema';
import { verifyEvent } from '@/lib/acp/webhooks';
import type { OpenDatabase } from '@/lib/db';
import { testDatabase } from '@/lib/db/testing';
import { rowsOf } from '../store/sql';
import { backoffMs, createOutbox } from './outbox';

let opened: OpenDatabase;
beforeAll(async () => {
  opened = await testDatabase();
});
afterAll(() => opened.close());
beforeEach(() => rowsOf(opened.db, sql`delete from merchant_outbox`));

function open(answer: (id: string, tries: number) => Response | Promise<Response>) {
  let now = new Date('2026-11-20T15:00:00Z');
  const tries = new Map<string, number>();
  const seen: { id: string; body: string; header: string; at: number }[] = [];
  const outbox = createOutbox({
    db: opened.db,
    clock: () => now,
    url: 'http://agent.test/hook',
    secret: (slug) => `whsec_${slug}`,
    log: () => undefined,
    send: async (request) => {
      const id = request.headers.get('request-id') ?? '';
      tries.set(id, (tries.get(id) ?? 0) + 1);
      seen.push({ id, body: await request.text(), header: request.headers.get('merchant-signature') ?? '', at: now.getTime() / 1000 });
      return answer(id, tries.get(id) ?? 0);
    },
  });
  const write = (id: string) => {
    const at = now.toISOString();
    return rowsOf(
      opened.db,
      sql`insert into merchant_outbox (id, merchant, order_id, body, due_at, created_at) values (${id}, 'pine', 'ord_1', ${`{"id":"${id}"}`}, ${at}::timestamptz, ${at}::timestamptz)`,
    );
  };
  return {
    outbox,
    seen,
    write,
    pass: (ms: number) => {
      now = new Date(now.getTime() + ms);
    },
  };
}
const ok = () => Response.json({ received: true });
const state = async (id: string) =>
  (
    await rowsOf<{ tries: number; done: boolean; given_up: boolean }>(
      opened.db,
      sql`select tries, delivered_at is not null as done, given_up from merchant_outbox where id = ${id}`,
    )
  )[0];

test('an event arrives once when the agent takes it', async () => {
  const { outbox, seen, write } = open(ok);
  await write('evt_1');
  expect(await outbox.deliverDue()).toBe(1);
  expect(await outbox.deliverDue()).toBe(0);
  expect(seen).toHaveLength(1);
});

test('an agent that is down is asked again with growing pauses, with a fresh time and the same Request-Id', async () => {
  const { outbox, seen, write, pass } = open((_, tries) => (tries < 4 ? new Response(null, { status: 503 }) : ok()));
  await write('evt_1');
  for (const wait of [0, 999, 1, 2000, 4000]) {
    pass(wait);
    await outbox.deliverDue();
  }
  expect(seen.map(({ at }) => at - (seen[0]?.at ?? 0))).toEqual([0, 1, 3, 7]);
  expect(new Set(seen.map(({ id, body }) => `${id} ${body}`)).size).toBe(1);
  expect(seen.every(({ body, header, at }) => verifyEvent({ header, rawBody: body, secrets: ['whsec_pine'], now: at }).ok)).toBe(true);
  expect(new Set(seen.map(({ header }) => header)).size).toBe(4);
  expect(await state('evt_1')).toEqual({ tries: 4, done: true, given_up: false });
});

test('a poison event holds up no other, and is given up in the end', async () => {
  const { outbox, seen, write, pass } = open((id) => {
    if (id === 'poison') throw new Error('reset');
    return ok();
  });
  await write('poison');
  await write('evt_2');
  expect(await outbox.deliverDue()).toBe(1);
  for (let at = 0; at < 30; at++) {
    pass(3_600_000);
    await outbox.deliverDue();
  }
  expect(seen.filter(({ id }) => id === 'poison')).toHaveLength(20);
  expect(await state('poison')).toMatchObject({ given_up: true, done: false });
  expect(await state('evt_2')).toMatchObject({ done: true });
});

test("an order that the agent says it never asked for is told once; a 404 in anybody else's words is tried again", async () => {
  const unknown = new AcpError(404, { type: 'invalid_request', code: 'not_found', message: 'No order of this merchant.' });
  const { outbox, seen, write, pass } = open((id) =>
    id === 'outside' ? unknown.response() : new Response('<h1>404</h1>', { status: 404 }),
  );
  await write('outside');
  await write('proxy');
  for (const wait of [0, 1000, 2000]) {
    pass(wait);
    expect(await outbox.deliverDue()).toBe(0);
  }
  expect(seen.map(({ id }) => id).sort()).toEqual(['outside', 'proxy', 'proxy', 'proxy']);
  expect(await state('outside')).toEqual({ tries: 1, done: false, given_up: true });
  expect(await state('proxy')).toEqual({ tries: 3, done: false, given_up: false });
});

test('the first try needs no poll, and is not made twice by one', async () => {
  const { outbox, seen, write, pass } = open(ok);
  await write('evt_1');
  await rowsOf(opened.db, sql`update merchant_outbox set tries = 1, due_at = due_at + interval '15 seconds'`);
  outbox.send({ id: 'evt_1', merchant: 'pine', body: '{"id":"evt_1"}' });
  expect(await outbox.deliverDue()).toBe(1);
  pass(60_000);
  expect(await outbox.deliverDue()).toBe(0);
  expect(seen).toHaveLength(1);
});

test('pauses double up to an hour', () => {
  expect([1, 2, 3, 10, 30].map(backoffMs)).toEqual([1000, 2000, 4000, 512_000, 3_600_000]);
});

test('what arrived or was given up a month ago is thrown away; what may still arrive is not', async () => {
  const unknown = new AcpError(404, { type: 'invalid_request', code: 'not_found', message: 'No order of this merchant.' });
  const { outbox, seen, write, pass } = open((id, tries) => {
    if (id === 'evt_outside') return unknown.response();
    return id === 'evt_lost' && tries < 2 ? new Response(null, { status: 500 }) : ok();
  });
  for (const id of ['evt_old', 'evt_outside', 'evt_lost']) await write(id);
  expect(await outbox.deliverDue()).toBe(1);
  pass(29 * 24 * 3_600_000);
  await outbox.purge();
  expect([await state('evt_old'), await state('evt_outside')]).toMatchObject([{ done: true }, { given_up: true }]);
  pass(2 * 24 * 3_600_000);
  await outbox.purge();
  expect([await state('evt_old'), await state('evt_outside')]).toEqual([undefined, undefined]);
  expect(await outbox.deliverDue()).toBe(1);
  expect(seen.at(-1)?.id).toBe('evt_lost');
});
