import { afterAll, beforeAll, expect, test } from 'vitest';
import type { OpenDatabase } from '@/lib/db';
import { testDatabase } from '@/lib/db/testing';
import { signedEvent } from '@/lib/payments/signature';
import { newId } from '@/lib/wire/ids';
import { createStripeStandIn } from '.';
import { agent, call, chargeParams, fellmark, keys, tokenParams } from './testing';

let database: OpenDatabase;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.close());

function listening() {
  const heard: string[] = [];
  const state = { status: 200, now: new Date('2026-11-20T12:00:00Z') };
  const standIn = createStripeStandIn({
    db: database.db,
    clock: () => state.now,
    newId,
    keys,
    log: () => undefined,
    endpoints: {
      acct_agent: {
        url: 'https://shop.example/api/webhooks/stripe',
        secret: 'whsec_agent',
        door: async (request) => {
          const payload = await request.text();
          const event = signedEvent(payload, request.headers.get('stripe-signature'), ['whsec_agent'], state.now);
          if (state.status === 200) heard.push(event?.type ?? 'not signed');
          return new Response(null, { status: state.status });
        },
      },
    },
  });
  return { ...standIn, heard, state };
}

test("the agent hears of its token's life, signed as Stripe signs", async () => {
  const { door, webhooks, heard, state } = listening();
  const token = await call(door, agent, 'POST', '/v1/shared_payment/issued_tokens', tokenParams(state.now));
  await call(door, fellmark, 'POST', '/v1/payment_intents', chargeParams(token.body.id));
  expect(await webhooks.deliver()).toBe(2);
  expect(heard).toEqual(['shared_payment.issued_token.used', 'shared_payment.issued_token.deactivated']);
  expect(await webhooks.deliver()).toBe(0);
});

test('a receiver that is down gets the event later, and one that stays down is given up', async () => {
  const { door, webhooks, heard, state } = listening();
  const token = await call(door, agent, 'POST', '/v1/shared_payment/issued_tokens', tokenParams(state.now));
  state.status = 503;
  await call(door, agent, 'POST', `/v1/shared_payment/issued_tokens/${token.body.id}/revoke`);
  expect(await webhooks.deliver()).toBe(0);
  expect(await webhooks.deliver()).toBe(0);
  state.now = new Date(state.now.getTime() + 60_000);
  state.status = 200;
  expect(await webhooks.deliver()).toBe(1);
  expect(heard).toEqual(['shared_payment.issued_token.deactivated']);
  const other = await call(door, agent, 'POST', '/v1/shared_payment/issued_tokens', tokenParams(state.now));
  await call(door, agent, 'POST', `/v1/shared_payment/issued_tokens/${other.body.id}/revoke`);
  state.status = 500;
  for (let hour = 0; hour < 6; hour++) {
    await webhooks.deliver();
    state.now = new Date(state.now.getTime() + 3_600_000);
  }
  state.status = 200;
  expect(await webhooks.deliver()).toBe(0);
});

test('two senders on one database send each event once', async () => {
  const [one, two] = [listening(), listening()];
  for (let i = 0; i < 10; i++) {
    const token = await call(one.door, agent, 'POST', '/v1/shared_payment/issued_tokens', tokenParams(one.state.now));
    await call(one.door, agent, 'POST', `/v1/shared_payment/issued_tokens/${token.body.id}/revoke`);
  }
  const [a, b] = await Promise.all([one.webhooks.deliver(), two.webhooks.deliver()]);
  expect(a + b).toBe(10);
  expect(one.heard.length + two.heard.length).toBe(10);
});
