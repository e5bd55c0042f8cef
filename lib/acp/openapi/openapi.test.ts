import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { feedCall, push, testCatalog } from '@/lib/catalog/testing/catalog';
import { product } from '@/lib/catalog/testing/fixture';
import type { OpenDatabase } from '@/lib/db';
import { testDatabase } from '@/lib/db/testing';
import { agent, keys, testStandIn } from '@/lib/mock/stripe/testing';
import { createOrders } from '@/lib/orders';
import { newId } from '@/lib/wire/ids';
import { runMerchantKit } from '../conformance';
import { rehearsalOptions } from '../conformance/testing/rehearsal';
import { operations } from '../server';
import { signEvent } from '../webhooks';
import { openApiDoor } from '.';
import { describedDoor, document, undescribed } from './testing/described';

let opened: OpenDatabase;
beforeAll(async () => {
  opened = await testDatabase();
});
afterAll(() => opened.close());

const methods = ['get', 'put', 'post', 'patch', 'delete'];
const described = Object.entries(document.paths).flatMap(([path, item]) =>
  Object.keys(item)
    .filter((method) => methods.includes(method))
    .map((method) => `${method.toUpperCase()} ${path}`),
);

describe('the API description', () => {
  test('is valid OpenAPI 3.1, by the schema of the OpenAPI Initiative', async () => {
    const answer = await openApiDoor('http://localhost:3000')(new Request('http://localhost:3000/api/acp/openapi.json'));
    const ajv = addFormats(new Ajv2020({ strict: false, allErrors: true, validateFormats: false }));
    const validate = ajv.compile(JSON.parse(readFileSync(join(import.meta.dirname, 'testing/openapi-3.1.json'), 'utf8')));
    const served = await answer.json();
    expect(validate(served), JSON.stringify(validate.errors?.slice(0, 5))).toBe(true);
    expect(validate({ ...served, paths: { '/x': { get: { responses: { 999: { description: 'no such status' } } } } } })).toBe(false);
  });

  test('has only schemas that are valid JSON Schema, and refers to nothing that is not there', () => {
    const ajv = addFormats(new Ajv2020({ strict: false }));
    for (const [name, schema] of Object.entries(document.components.schemas))
      expect(ajv.validateSchema(schema as object), `${name}: ${JSON.stringify(ajv.errors)}`).toBe(true);
    for (const [, reference = ''] of JSON.stringify(document).matchAll(/"\$ref":"([^"]+)"/g)) {
      expect(reference).toMatch(/^#\//);
      const target = reference
        .slice(2)
        .split('/')
        .reduce<unknown>((value, step) => (value as Record<string, unknown> | undefined)?.[step], document);
      expect(target, reference).toBeDefined();
    }
  });

  test('names every operation once', () => {
    const ids = JSON.stringify(document).match(/"operationId":"\w+"/g) ?? [];
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('has every route of the checkout and cart doors, and no other', () => {
    const routes = operations.map(({ method, path }) => {
      const id = path[0] === 'carts' ? '{cart_id}' : path[0] === 'orders' ? '{order_id}' : '{checkout_session_id}';
      return `${method} /api/acp/${path.map((part) => (part === '*' ? id : part)).join('/')}`;
    });
    expect(described.filter((route) => route.includes(' /api/acp/')).sort()).toEqual(routes.sort());
  });
});

describe('what is really answered is described', () => {
  test('by checkout and carts: the whole conformance kit, answer by answer', async () => {
    const problems: string[] = [];
    const { door = fetch, ...options } = rehearsalOptions({ signed: true });
    const listening = describedDoor(door, problems, (pathname) => (pathname === '/acp/mcp' ? '/api/mcp' : `/api${pathname}`));
    const { exchanges } = await runMerchantKit({ ...options, door: listening });
    expect(exchanges).toBeGreaterThan(300);
    expect([...new Set(problems)]).toEqual([]);
  });

  test('by the feeds, route by route and in both directions', async () => {
    const catalog = testCatalog(opened);
    const id = await push(catalog, 'north', [product({ id: 'one', title: 'One', price: 100 })]);
    const feeds = described.filter((route) => route.includes(' /api/feeds'));
    for (const path of new Set(feeds.map((route) => route.split(' ')[1] ?? ''))) {
      const at = path.replace('/api/feeds', '').replace('{id}', id).replace('{file}', 'items.jsonl');
      for (const method of methods.map((one) => one.toUpperCase())) {
        const answer = await feedCall(catalog, 'north', method, at, method === 'GET' ? undefined : {});
        const known = ![404, 405].includes(answer.status);
        expect([`${method} ${path}`, known]).toEqual([`${method} ${path}`, feeds.includes(`${method} ${path}`)]);
        if (!known || at.endsWith('.jsonl')) continue;
        const request = new Request(`http://localhost:3000/api/feeds${at}`, { method });
        expect(await undescribed(request, answer)).toEqual([]);
      }
    }
    const stranger = await feedCall(catalog, 'nobody', 'GET', `/${id}`);
    expect(await undescribed(new Request(`http://localhost:3000/api/feeds/${id}`), stranger)).toEqual([]);
  });

  test('by the vault', async () => {
    const problems: string[] = [];
    const door = describedDoor(testStandIn(opened.db).door, problems);
    const card = {
      ...{ type: 'card', card_number_type: 'fpan', number: '4242424242424242', exp_month: '12', exp_year: '2030' },
      ...{ display_card_funding_type: 'credit', metadata: {} },
    };
    const allowance = {
      ...{ reason: 'one_time', max_amount: 7446, currency: 'usd', checkout_session_id: 'cs_1' },
      ...{ merchant_id: keys.profiles.fellmark, expires_at: '2026-11-20T12:10:00Z' },
    };
    const delegate = async (changes: object, headers: Record<string, string> = {}) => {
      const all = { authorization: `Bearer ${agent}`, 'api-version': '2026-04-17', 'idempotency-key': crypto.randomUUID(), ...headers };
      const body = JSON.stringify({ payment_method: card, allowance, risk_signals: [], metadata: {}, ...changes });
      const url = 'http://localhost:3000/api/psp/agentic_commerce/delegate_payment';
      return (await door(new Request(url, { method: 'POST', headers: all, body }))).status;
    };
    const key = { 'idempotency-key': 'twice' };
    expect([
      await delegate({}, key),
      await delegate({}, key),
      await delegate({ metadata: { a: 'b' } }, key),
      await delegate({ colour: 'red' }),
      await delegate({}, { authorization: '' }),
      await delegate({}, { 'api-version': '2019-01-01' }),
    ]).toEqual([201, 201, 422, 400, 401, 400]);
    expect(problems).toEqual([]);
  });

  test('by the receiver of order events', async () => {
    const problems: string[] = [];
    const connection = {
      face: { slug: 'north', name: 'North', accent: { light: '#000', dark: '#fff' }, logoUrl: '', currency: 'usd' },
      ...{ baseUrl: 'https://north.test', bearer: 'b', webhookSecrets: ['whsec_north'], door: async () => new Response() },
    };
    const orders = createOrders({
      ...{ db: opened.db, clock: () => new Date(), newId, log: () => undefined },
      ...{ merchants: () => [connection], expects: async () => true },
    });
    const door = describedDoor(orders.webhook, problems);
    const send = async (body: string, headers: Record<string, string> = {}) => {
      const url = 'http://localhost:3000/agentic_checkout/webhooks/order_events';
      return (await door(new Request(url, { method: 'POST', headers, body }))).status;
    };
    const signed = (body: string) => ({ 'merchant-signature': signEvent('whsec_north', body, Math.floor(Date.now() / 1000)) });
    const data = {
      ...{ type: 'order', id: 'ord_1', checkout_session_id: 'cs_openapi', status: 'created' },
      permalink_url: 'https://n.test/o',
    };
    const event = JSON.stringify({ type: 'order_create', data });
    expect([await send(event), await send('{}', signed('{}')), await send(event, signed(event))]).toEqual([401, 400, 200]);
    expect(problems).toEqual([]);
  });
});
