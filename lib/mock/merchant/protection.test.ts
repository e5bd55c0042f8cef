import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readSigningKey, readVerifyingKeys, signRequest } from '@/lib/acp/signatures';
import type { OpenDatabase } from '@/lib/db';
import { testDatabase } from '@/lib/db/testing';
import type { MerchantParts } from '.';
import { openShop, payment } from './testing/shop';

let opened: OpenDatabase;
beforeAll(async () => {
  opened = await testDatabase();
});
afterAll(() => opened.close());

type Limits = NonNullable<MerchantParts['limits']>;
const open = (limits: Partial<Limits>) =>
  openShop(opened.db, { limits: { ...{ requests: 0, codes: 0, sessionCodes: 0, discovery: 0 }, ...limits } });
type Shop = Awaited<ReturnType<typeof open>>;
const basket = { line_items: [{ id: 'pi-mug-1' }], currency: 'usd', capabilities: {} };
const create = (shop: Shop, codes: string[], headers?: Record<string, string>) =>
  shop.call('POST', '/checkout_sessions', { ...basket, discounts: { codes } }, headers);
const outcome = ({ status, headers, body }: Awaited<ReturnType<Shop['call']>>) => [status, body.code, headers.get('retry-after')];

describe('guessing of discount codes', () => {
  test('is slowed down within one session, while everything else about it goes on', async () => {
    const shop = await open({ sessionCodes: 4 });
    const { body } = await create(shop, ['NOPE1', 'NOPE2']);
    const change = (update: object, headers?: Record<string, string>) =>
      shop.call('POST', `/checkout_sessions/${body.id}`, update, headers);
    expect((await change({ discounts: { codes: ['NOPE3', 'NOPE4', 'NOPE5'] } })).status).toBe(200);
    const key = { 'idempotency-key': `guess ${body.id}` };
    expect(outcome(await change({ discounts: { codes: ['SAVE10'] } }, key))).toEqual([429, 'rate_limited', '15']);
    expect(outcome(await change({ coupons: ['SAVE10'] }))).toEqual([429, 'rate_limited', '15']);
    expect((await change({ line_items: [{ id: 'pi-mug-1', quantity: 2 }] })).status).toBe(200);
    expect((await change({ discounts: { codes: [] } })).status).toBe(200);
    expect((await create(shop, ['SAVE10'])).body.discounts?.applied).toHaveLength(1);
    shop.pass(15_000);
    expect((await change({ discounts: { codes: ['SAVE10'] } }, key)).status).toBe(200);
  });

  test('is slowed down over all sessions of a caller, and of no other caller', async () => {
    const shop = await open({ codes: 3 });
    for (const code of ['A', 'B', 'C']) expect((await create(shop, [code])).status).toBe(201);
    expect(outcome(await create(shop, ['SAVE10']))).toEqual([429, 'rate_limited', '20']);
    const koi = { line_items: [{ id: 'ko-bowl-1' }], currency: 'jpy', capabilities: {}, discounts: { codes: ['X'] } };
    expect((await shop.call('POST', '/checkout_sessions', koi, { authorization: 'Bearer demo-koi' })).status).not.toBe(429);
  });

  test('is not what a shopper with a real or an expired coupon does', async () => {
    const shop = await open({ codes: 1, sessionCodes: 1 });
    for (let n = 0; n < 5; n++) expect((await create(shop, ['save10', 'OLD', 'FIVE'])).status).toBe(201);
  });
});

test('a caller who floods the door is told when to come again; complete that was refused so can be repeated under its key', async () => {
  const shop = await open({ requests: 3 });
  const { body } = await create(shop, []);
  expect((await shop.call('GET', `/checkout_sessions/${body.id}`)).status).toBe(200);
  await shop.call('GET', `/checkout_sessions/${body.id}`);
  const key = { 'idempotency-key': `flood ${body.id}` };
  const complete = () => shop.call('POST', `/checkout_sessions/${body.id}/complete`, payment(), key);
  expect(outcome(await complete())).toEqual([429, 'rate_limited', '20']);
  shop.pass(20_000);
  expect((await complete()).status).not.toBe(429);
});

test('discovery is limited by address', async () => {
  const shop = await open({ discovery: 2 });
  const ask = async (from: string) =>
    (await shop.wellKnown(new Request('http://shop.test/.well-known/acp.json', { headers: { 'x-forwarded-for': from } }))).status;
  expect([await ask('a'), await ask('a'), await ask('a'), await ask('b')]).toEqual([200, 200, 429, 200]);
});

test('a merchant with an agreed key hears only what it signed, over REST and over MCP', async () => {
  const agreed = 'hmac-sha256:the-secret-of-this-test';
  const shop = await openShop(opened.db, { verifyingKeys: (slug) => (slug === 'pine' ? readVerifyingKeys(agreed) : []) });
  const signed = (body: unknown) => signRequest(readSigningKey(agreed), body, shop.now());
  expect(outcome(await shop.call('POST', '/checkout_sessions', basket))).toEqual([401, 'invalid_signature', null]);
  expect((await shop.call('POST', '/checkout_sessions', basket, signed(basket))).status).toBe(201);
  const olive = { line_items: [{ id: 'ol-oil-1' }], currency: 'eur', capabilities: {} };
  for (let n = 0; n < 2; n++)
    expect((await shop.call('POST', '/checkout_sessions', olive, { authorization: 'Bearer demo-olive' })).body.code).not.toBe(
      'invalid_signature',
    );
  expect(shop.logged.filter((line) => line.includes('signatures_not_asked_for'))).toEqual([
    'merchant.signatures_not_asked_for {"merchant":"olive"}',
  ]);

  const tool = async (meta: object) => {
    const headers = {
      authorization: 'Bearer demo-pine',
      'content-type': 'application/json',
      accept: 'application/json, text/event-stream',
    };
    const params = { name: 'create_checkout_session', arguments: { meta: { api_version: '2026-04-17', ...meta }, payload: basket } };
    const body = JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'tools/call', params });
    const answer = await shop.mcp(new Request('http://shop.test/api/mcp', { method: 'POST', headers, body }));
    return (await answer.json()).result.structuredContent;
  };
  const older = await tool({ idempotency_key: 'm1', api_version: '2025-09-29', ...signed(basket) });
  expect(older).toMatchObject({ code: 'unsupported_api_version', supported_versions: ['2026-04-17'] });
  expect(await tool({ idempotency_key: 'm1' })).toMatchObject({ code: 'invalid_signature' });
  expect(await tool({ idempotency_key: 'm1', ...signed(basket) })).toMatchObject({ status: 'not_ready_for_payment' });
});
