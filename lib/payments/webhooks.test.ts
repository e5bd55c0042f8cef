import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { OpenDatabase } from '@/lib/db';
import { testDatabase } from '@/lib/db/testing';
import { signatureHeader } from './signature';
import { createStripeWebhooks } from './webhooks';

let database: OpenDatabase;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.close());

const now = new Date('2026-11-20T12:00:00Z');
let handled: string[] = [];
let breaks = false;
beforeEach(() => {
  handled = [];
  breaks = false;
});
const receiver = () =>
  createStripeWebhooks({
    db: database.db,
    clock: () => now,
    log: () => undefined,
    secrets: ['whsec_new', 'whsec_old'],
    handle: async (event) => {
      if (breaks) throw new Error('not now');
      handled.push(event.id);
    },
  });
const eventOf = (id: string) =>
  JSON.stringify({ id, object: 'event', type: 'shared_payment.issued_token.used', created: 1, data: { object: {} } });
const send = (payload: string, signature: string | null) =>
  receiver()(
    new Request('https://shop.example/api/webhooks/stripe', {
      method: 'POST',
      body: payload,
      headers: signature === null ? {} : { 'Stripe-Signature': signature },
    }),
  );
const at = (seconds: number) => new Date(now.getTime() + seconds * 1000);

test('an event signed with the new or the old secret is taken once, however often it comes', async () => {
  const payload = eventOf('evt_1');
  for (let i = 0; i < 10; i++)
    expect((await send(payload, signatureHeader(payload, i % 2 ? 'whsec_new' : 'whsec_old', now))).status).toBe(200);
  expect(handled).toEqual(['evt_1']);
});

test('no, wrong, truncated or older signatures and changed bodies are refused, and nothing happens', async () => {
  const payload = eventOf('evt_2');
  const right = signatureHeader(payload, 'whsec_new', now);
  const wrong = [
    null,
    '',
    'nonsense',
    right.slice(0, -2),
    signatureHeader(payload, 'whsec_other', now),
    signatureHeader(payload, 'whsec_new', at(-301)),
    signatureHeader(payload, 'whsec_new', at(301)),
  ];
  for (const signature of wrong) expect((await send(payload, signature)).status).toBe(400);
  expect((await send(`${payload} `, right)).status).toBe(400);
  expect((await send('{', signatureHeader('{', 'whsec_new', now))).status).toBe(400);
  expect(handled).toEqual([]);
});

test('five minutes less a second are fresh enough, both ways', async () => {
  for (const [i, seconds] of [-299, 299].entries()) {
    const payload = eventOf(`evt_fresh_${i}`);
    expect((await send(payload, signatureHeader(payload, 'whsec_new', at(seconds)))).status).toBe(200);
  }
});

test('an event whose handling failed is sent again and then taken', async () => {
  const payload = eventOf('evt_3');
  const signature = signatureHeader(payload, 'whsec_new', now);
  breaks = true;
  expect((await send(payload, signature)).status).toBe(500);
  breaks = false;
  expect((await send(payload, signature)).status).toBe(200);
  expect(handled).toEqual(['evt_3']);
});
