import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { OpenDatabase } from '@/lib/db';
import { testDatabase } from '@/lib/db/testing';
import { newsOf } from './news';
import { signatureHeader } from './signature';
import type { PaymentNews } from './types';
import { createStripeWebhooks } from './webhooks';

let database: OpenDatabase;
beforeAll(async () => {
  database = await testDatabase();
  both = receiver(listener('agent', 'whsec_new', 'whsec_old'), listener('merchant', 'whsec_merchant'));
});
afterAll(() => database.close());

const now = new Date('2026-11-20T12:00:00Z');
let both: ReturnType<typeof receiver>;
let heard: [account: string, news: PaymentNews][] = [];
let breaks = false;
beforeEach(() => {
  heard = [];
  breaks = false;
});
const listener = (account: string, ...secrets: string[]) => ({
  ...{ account, secrets },
  hear: async (news: PaymentNews) => {
    if (breaks) throw new Error('not now');
    heard.push([account, news]);
  },
});
const receiver = (...listeners: ReturnType<typeof listener>[]) =>
  createStripeWebhooks({ db: database.db, clock: () => now, log: () => undefined, listeners });
const eventOf = (id: string, type = 'shared_payment.issued_token.used', object: object = { id: 'spt_1' }) =>
  JSON.stringify({ id, object: 'event', type, created: 1_795_176_000, data: { object } });
const post = (body: BodyInit, headers: Record<string, string>) =>
  new Request('https://shop.example/api/webhooks/stripe', { method: 'POST', body, headers, duplex: 'half' } as RequestInit);
const send = (payload: string, signature: string | null) =>
  both(post(payload, signature === null ? {} : { 'Stripe-Signature': signature }));
const signed = (payload: string, secret = 'whsec_new') => send(payload, signatureHeader(payload, secret, now));
const at = (seconds: number) => new Date(now.getTime() + seconds * 1000);

test('an event signed with the new or the old secret is taken once, however often it comes', async () => {
  const payload = eventOf('evt_1');
  for (let i = 0; i < 10; i++) expect((await signed(payload, i % 2 ? 'whsec_new' : 'whsec_old')).status).toBe(200);
  expect(heard).toEqual([['agent', { kind: 'token', tokenId: 'spt_1', is: 'used', at: new Date('2026-11-20T12:00:00Z') }]]);
});

test('fifty deliveries of one event at the same moment are one', async () => {
  const payload = eventOf('evt_storm');
  const answers = await Promise.all(Array.from({ length: 50 }, () => signed(payload)));
  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
  expect(heard).toHaveLength(1);
});

test('who signed says whose event it is: the same id of two accounts is two events, and neither speaks for the other', async () => {
  const payload = eventOf('evt_twice');
  expect((await signed(payload, 'whsec_merchant')).status).toBe(200);
  expect((await signed(payload, 'whsec_new')).status).toBe(200);
  expect(heard.map(([account]) => account)).toEqual(['merchant', 'agent']);
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
  expect((await signed('{')).status).toBe(400);
  expect((await signed(JSON.stringify({ id: 'evt_x', type: 'refund.created' }))).status).toBe(400);
  expect(heard).toEqual([]);
});

test('five minutes less a second are fresh enough, both ways', async () => {
  for (const [i, seconds] of [-299, 299].entries()) {
    const payload = eventOf(`evt_fresh_${i}`);
    expect((await send(payload, signatureHeader(payload, 'whsec_new', at(seconds)))).status).toBe(200);
  }
});

test('an event whose handling failed is sent again and then taken', async () => {
  const payload = eventOf('evt_3');
  breaks = true;
  expect((await signed(payload)).status).toBe(500);
  breaks = false;
  expect((await signed(payload)).status).toBe(200);
  expect(heard).toHaveLength(1);
});

test('types that nobody waits for, and shapes that are no longer known, are taken without effect', async () => {
  expect((await signed(eventOf('evt_4', 'customer.created', { id: 'cus_1' }))).status).toBe(200);
  expect((await signed(eventOf('evt_5', 'refund.created', { id: 're_1', amount: 'much' }))).status).toBe(200);
  expect((await signed(eventOf('evt_6', 'toString'))).status).toBe(200);
  expect(heard).toEqual([]);
});

test('a huge body is refused before it is whole, whatever its headers say', async () => {
  const header = { 'Stripe-Signature': 't=1,v1=00' };
  expect((await both(post('x', { ...header, 'Content-Length': '2000000' }))).status).toBe(413);
  let pulled = 0;
  const endless = new ReadableStream({
    pull: (controller) => {
      pulled += 1;
      controller.enqueue(new Uint8Array(64 * 1024));
    },
  });
  expect((await both(post(endless, header))).status).toBe(413);
  expect(pulled).toBeLessThan(30);
});

test('without a secret no event is taken, and other methods are refused', async () => {
  const payload = eventOf('evt_7');
  expect((await receiver()(post(payload, { 'Stripe-Signature': signatureHeader(payload, '', now) }))).status).toBe(503);
  expect((await both(new Request('https://shop.example/api/webhooks/stripe'))).status).toBe(405);
});

test('what Stripe tells of payments and refunds, in the words of the purse', () => {
  const read = (type: string, object: Record<string, unknown>) => newsOf({ id: 'evt', type, created: 1_795_176_000, data: { object } });
  const intent = { id: 'pi_1', metadata: { checkout_session_id: 'cs_1' } };
  expect(read('payment_intent.succeeded', intent)).toEqual({
    kind: 'payment',
    paymentIntentId: 'pi_1',
    sessionId: 'cs_1',
    outcome: 'paid',
  });
  expect(read('payment_intent.payment_failed', { id: 'pi_1' })).toEqual({ kind: 'payment', paymentIntentId: 'pi_1', outcome: 'failed' });
  expect(read('payment_intent.created', intent)).toBeUndefined();
  const refund = { id: 're_1', amount: 500, status: 'succeeded', payment_intent: 'pi_1', metadata: {} };
  const told = { kind: 'refund', refundId: 're_1', paymentIntentId: 'pi_1', amount: 500, given: true, at: now };
  expect(read('refund.created', refund)).toEqual(told);
  expect(read('refund.updated', { ...refund, payment_intent: { id: 'pi_1' }, metadata: { refund_key: 'ord_1:adj_1' } })).toEqual({
    ...told,
    askedWith: 'ord_1:adj_1',
  });
  expect(read('refund.failed', { ...refund, status: 'failed' })).toEqual({ ...told, given: false });
  expect(
    read('shared_payment.issued_token.deactivated', { id: 'spt_1', deactivated_at: 1_795_176_060, deactivated_reason: 'revoked' }),
  ).toEqual({
    ...{ kind: 'token', tokenId: 'spt_1', is: 'deactivated', reason: 'revoked', at: at(60) },
  });
});
