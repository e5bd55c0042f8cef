import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type { OpenDatabase } from '@/lib/db';
import { testDatabase } from '@/lib/db/testing';
import { readEnv } from '@/lib/env';
import { createStripeWebhooks } from '@/lib/payments';
import type { PaymentNews } from '@/lib/payments/types';
import type { Door } from '@/lib/wire/door';
import { newId } from '@/lib/wire/ids';
import { wirePayments } from './payments';
import { wireProtection } from './protection';

let opened: OpenDatabase;
beforeAll(async () => {
  opened = await testDatabase();
});
afterAll(() => opened.close());

const clock = () => new Date();
const log = () => undefined;
const slugs = ['cornerly', 'fellmark'];

function wire(given: Record<string, string>, door: Door = async () => new Response()) {
  const env = readEnv(given);
  const events = { url: 'http://localhost:3000/api/webhooks/stripe', door };
  return wirePayments(
    env,
    { db: opened.db, clock, newId, log },
    slugs,
    'a secret of this shop',
    events,
    wireProtection(env, clock),
    (_, own) => own,
  );
}

test("the stand-in's events reach the shop by the public receiver, signed, and each party hears its own", async () => {
  const heard: [account: string, what: string][] = [];
  const say = (news: PaymentNews) =>
    news.kind === 'token' ? `${news.is} ${news.reason ?? ''}` : news.kind === 'payment' ? news.outcome : 'refund';
  let receiver: Door = async () => new Response(null, { status: 500 });
  const purse = await wire({}, (request) => receiver(request));
  receiver = createStripeWebhooks({
    ...{ db: opened.db, clock, log },
    listeners: purse.listeners.map(({ account, secrets }) => ({
      ...{ account, secrets },
      hear: async (news) => void heard.push([account, say(news).trim()]),
    })),
  });
  const scope = { amount: 4719, currency: 'usd', merchantId: purse.profileOf('cornerly'), sessionId: newId('cs') };
  const issued = await purse.issuers['stripe-spt'].issue({
    ...{ ...scope, paymentMethodId: 'pm_card_visa', key: newId('issue'), expiresAt: new Date(Date.now() + 600_000) },
  });
  if (!issued.ok) throw new Error(issued.trouble.message);
  const metadata = { checkout_session_id: scope.sessionId };
  const processor = purse.processorFor('cornerly');
  const paid = await processor.charge({ token: issued.token.id, amount: 4719, currency: 'usd', key: newId('charge'), metadata });
  if (!paid.ok) throw new Error(paid.trouble.message);
  await processor.refund({ paymentIntentId: paid.charge.paymentIntentId, amount: 500, key: newId('refund') });
  const stop = purse.startEvents();
  await vi.waitFor(() => expect(heard).toHaveLength(4), 10_000);
  stop();
  expect(heard).toEqual([
    ['cornerly', 'paid'],
    ['agent', 'used'],
    ['agent', 'deactivated consumed'],
    ['cornerly', 'refund'],
  ]);
  expect(purse.webhooks).toBe('stand-in');
});

const keys = { STRIPE_SECRET_KEY: 'sk_test_a', STRIPE_PUBLISHABLE_KEY: 'pk_test_a', STRIPE_MERCHANT_SECRET_KEY: 'sk_test_m' };
const profile = { STRIPE_MERCHANT_PROFILE: 'profile_test_m' };

test('with keys the stand-in is off, and the secrets that are set say whose events are taken, two of one account during a rotation', async () => {
  const none = await wire({ ...keys, ...profile });
  expect([none.kind, none.webhooks, none.listeners]).toEqual(['stripe-test', 'off', []]);
  expect((await none.psp(new Request('http://localhost/api/psp/v1/events'))).status).toBe(404);
  const both = await wire({
    ...keys,
    ...profile,
    STRIPE_WEBHOOK_SECRET: 'whsec_new, whsec_old',
    STRIPE_MERCHANT_WEBHOOK_SECRET: 'whsec_m',
  });
  expect(both.webhooks).toBe('agent and merchant');
  expect(both.listeners).toEqual([
    { account: 'agent', secrets: ['whsec_new', 'whsec_old'] },
    { account: 'merchant', secrets: ['whsec_m'], merchants: slugs },
  ]);
  expect((await wire({ ...keys, ...profile, STRIPE_MERCHANT_WEBHOOK_SECRET: 'whsec_m' })).webhooks).toBe('merchant');
});

test('some of the keys are not enough, live keys are refused, and a webhook secret has to look like one', async () => {
  await expect(wire({ STRIPE_SECRET_KEY: 'sk_test_a' })).rejects.toThrow('missing: STRIPE_PUBLISHABLE_KEY, STRIPE_MERCHANT_SECRET_KEY');
  for (const live of [
    { STRIPE_SECRET_KEY: 'sk_live_a' },
    { STRIPE_PUBLISHABLE_KEY: 'pk_live_a' },
    { STRIPE_MERCHANT_SECRET_KEY: 'sk_live_m' },
  ])
    expect(() => wire({ ...keys, ...profile, ...live })).toThrow('live keys are refused');
  expect(() => wire({ STRIPE_WEBHOOK_SECRET: 'sk_test_a' })).toThrow('STRIPE_WEBHOOK_SECRET: must be whsec_…');
});
