import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serveDoor } from '@/lib/acp/conformance/agent/serve';
import type { OpenDatabase } from '@/lib/db';
import { testDatabase } from '@/lib/db/testing';
import { readEnv } from '@/lib/env';
import { createMerchants } from '@/lib/mock/merchant';
import { fixtureMerchants } from '@/lib/mock/merchant/testing/fixtures';
import { createStripeProcessor } from '@/lib/payments';
import type { Door } from '@/lib/wire/door';
import { newId } from '@/lib/wire/ids';
import { buildShop, type Shop } from '../wiring';
import { connectedMerchants } from './connected';

const acme = { slug: 'acme', name: 'Acme', url: 'https://shop.acme.example/acp/', token: 'secret-of-acme' };
const environment = (merchants: unknown, more: Record<string, string> = {}) =>
  readEnv({ ACP_MERCHANTS: JSON.stringify(merchants), ...more });

describe('a merchant in the environment', () => {
  test('is reached at its address with its bearer, and signs its events with its secrets', () => {
    const env = environment([{ ...acme, webhook_secret: 'whsec_new_one,whsec_old_one' }]);
    expect(connectedMerchants(env, ['cornerly'], (door) => door)).toMatchObject([
      {
        face: { slug: 'acme', name: 'Acme', currency: 'usd' },
        baseUrl: 'https://shop.acme.example/acp',
        bearer: 'secret-of-acme',
        webhookSecrets: ['whsec_new_one', 'whsec_old_one'],
      },
    ]);
  });

  test('that takes the slug of another, has no address, or would get its bearer in the clear stops the start with a sentence', () => {
    expect(() => connectedMerchants(environment([acme]), ['acme'], (door) => door)).toThrow('acme is there already');
    expect(() => connectedMerchants(environment([acme, acme]), [], (door) => door)).toThrow('acme is there already');
    expect(() => environment([{ ...acme, url: 'http://shop.acme.example' }])).toThrow('must be https, or http to localhost');
    expect(() => environment([{ ...acme, slug: 'Acme Shop' }])).toThrow('must be small letters, digits and hyphens');
    expect(() => readEnv({ ACP_MERCHANTS: 'acme=https://shop.acme.example' })).toThrow('ACP_MERCHANTS: must be JSON');
  });

  test('never has its bearer in the sentence about what is wrong', () => {
    expect(() => environment([{ ...acme, webhook_secret: 'short' }])).toThrow(/^(?!.*secret-of-acme)/s);
  });
});

describe('a merchant of the outside, over HTTP, with books of its own', () => {
  let theirs: OpenDatabase;
  let shop: Shop;
  let served: Awaited<ReturnType<typeof serveDoor>>;
  let merchants: ReturnType<typeof createMerchants>;
  const folder = mkdtempSync(join(tmpdir(), 'aisle-connected-'));
  const heard: { path: string; bearer: string | null }[] = [];
  const told: number[] = [];

  beforeAll(async () => {
    theirs = await testDatabase();
    const ours =
      (pick: (shop: Shop) => Door): Door =>
      (request) =>
        pick(shop)(request);
    merchants = createMerchants({
      ...{ db: theirs.db, clock: () => new Date(), newId, log: () => undefined },
      merchants: fixtureMerchants.filter(({ profile }) => profile.slug === 'pine'),
      processorFor: () => createStripeProcessor({ secretKey: 'sk_test_acme', door: ours(({ psp }) => psp) }),
      paymentProfile: () => 'profile_test_acme',
      sendWebhook: async (request) => {
        const answer = await shop.orders.webhook(request);
        told.push(answer.status);
        return answer;
      },
      webhookUrl: 'http://localhost:3000/agentic_checkout/webhooks/order_events',
      webhookSecret: () => 'whsec_of_acme',
      feedDoor: ours(({ catalog }) => catalog.feeds),
      feedBearer: () => 'feed-of-acme',
      origin: 'http://localhost:4000',
      bearers: (token) => (token === acme.token ? 'pine' : undefined),
    });
    served = await serveDoor((request) => {
      heard.push({ path: new URL(request.url).pathname, bearer: request.headers.get('authorization') });
      return merchants.door(request);
    });
    const env = environment([{ ...acme, url: `${served.origin}/api/acp`, webhook_secret: 'whsec_of_acme' }], {
      DATA_DIR: folder,
      QUIET: '1',
      FEED_TOKENS: 'acme=feed-of-acme',
    });
    shop = await buildShop(env);
    await merchants.seed();
    await merchants.publish();
  });
  afterAll(async () => {
    await shop.close();
    await served.close();
    await theirs.close();
    rmSync(folder, { recursive: true });
  });

  test('is found, bought from and paid with a token of its own, and its signed events move the order', async () => {
    const { products } = await shop.catalog.search({ query: 'mug', merchants: ['acme'] });
    const card = products.find(({ merchant }) => merchant.slug === 'acme');
    expect(card).toMatchObject({ merchant: { name: 'Acme' } });
    const started = await shop.checkout.start({ shopperId: 'shp_a', merchant: 'acme', items: [{ id: card?.id ?? '', quantity: 4 }] });
    if ('trouble' in started) throw new Error(started.trouble.text);
    const address = { name: 'Ada', line_one: '1 Elm Street', city: 'Portland', state: 'OR', country: 'US', postal_code: '97201' };
    const ready = await shop.checkout.update('shp_a', started.id, { buyer: { email: 'ada@example.com' }, address });
    expect(ready).toMatchObject({ ready: true, merchant: { slug: 'acme' } });
    const totalSeen = ready?.total.amount ?? 0;
    const done = await shop.checkout.complete('shp_a', started.id, { paymentMethodId: 'pm_card_visa', totalSeen, currencySeen: 'usd' });
    expect(done).toMatchObject({ phase: 'completed' });
    expect(heard.every(({ path, bearer }) => path.startsWith('/api/acp/') && bearer === 'Bearer secret-of-acme')).toBe(true);

    await merchants.outbox.deliverDue();
    expect(told).toEqual([200]);
    const [order] = await shop.orders.list('shp_a');
    expect(order).toMatchObject({ merchant: { slug: 'acme', name: 'Acme' }, total: { amount: totalSeen } });
  });

  test('that does not answer is said so, and nothing is charged', async () => {
    await served.close();
    const started = await shop.checkout.start({ shopperId: 'shp_b', merchant: 'acme', items: [{ id: 'pi-mug-1', quantity: 1 }] });
    expect(started).toMatchObject({ trouble: { text: expect.stringContaining('Acme cannot be reached right now') } });
  });
});
