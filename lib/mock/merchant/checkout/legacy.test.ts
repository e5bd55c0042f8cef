import { expect, test } from 'vitest';
import { legacyProblems } from '@/lib/acp/legacy';
import { shopOfFile } from '../testing/file';
import { address } from '../testing/fixtures';

const { shop } = await shopOfFile();

type Legacy = {
  id: string;
  status: string;
  code?: string;
  type?: string;
  fulfillment_option_id?: string;
  order?: object;
  fulfillment_options: { id: string }[];
  totals: { type: string; amount: number }[];
};
async function call(path: string, body?: object, headers: Record<string, string | undefined> = {}) {
  const answer = await shop.call(body ? 'POST' : 'GET', `/checkout_sessions${path}`, body, {
    'api-version': '2025-09-29',
    'idempotency-key': undefined,
    ...headers,
  });
  const json = JSON.parse(answer.raw) as Legacy;
  if (answer.status < 300) expect(legacyProblems(json)).toEqual([]);
  return { status: answer.status, raw: answer.raw, headers: answer.headers, body: json };
}
const total = (session: Legacy) => session.totals.find(({ type }) => type === 'total')?.amount;

test('an assistant that still speaks 2025-09-29 buys in its own words', async () => {
  const created = await call('', { items: [{ id: 'pi-mug-1', quantity: 2 }] });
  expect([created.status, created.body.status]).toEqual([201, 'not_ready_for_payment']);
  const { id } = created.body;
  const buyer = { first_name: 'Ada', last_name: 'Lovelace', email: 'ada@example.com' };
  const placed = await call(`/${id}`, { buyer, fulfillment_address: { ...address, phone_number: '15551234567' } });
  expect(placed.body).toMatchObject({
    status: 'ready_for_payment',
    buyer,
    payment_provider: { provider: 'stripe', supported_payment_methods: ['card'] },
    line_items: [{ item: { id: 'pi-mug-1', quantity: 2 }, base_amount: 2500, discount: 0, subtotal: 2500, tax: 181, total: 2681 }],
    fulfillment_address: { city: 'San Francisco' },
    fulfillment_option_id: 'standard',
  });
  expect(placed.body.fulfillment_options.map((option) => option.id)).toEqual(['standard', 'express']);
  const express = await call(`/${id}`, { fulfillment_option_id: 'express' });
  expect([express.body.fulfillment_option_id, total(express.body)]).toEqual(['express', 2681 + 1500]);
  const paid = await call(`/${id}/complete`, { payment_data: { token: 'tok_old', provider: 'stripe' } });
  expect([paid.status, paid.body.status, Object.keys(paid.body.order ?? {})]).toEqual([
    200,
    'completed',
    ['id', 'checkout_session_id', 'permalink_url'],
  ]);
  expect(shop.pay.captured).toMatchObject([{ token: 'tok_old', amount: 4181 }]);
  expect((await shop.call('GET', `/checkout_sessions/${id}`)).body).toMatchObject({
    status: 'completed',
    protocol: { version: '2026-04-17' },
  });
});

test('its key is optional, and a changed body is a 409 in its words', async () => {
  const key = { 'idempotency-key': 'old-key' };
  const items = [{ id: 'pi-mug-1', quantity: 1 }];
  const first = await call('', { items }, key);
  const again = await call('', { items }, { ...key, 'api-version': '2025-09-29' });
  expect([again.raw, again.headers.get('idempotent-replayed'), again.headers.get('idempotency-key')]).toEqual([
    first.raw,
    'true',
    'old-key',
  ]);
  const other = await call('', { items: [{ id: 'pi-mug-1', quantity: 2 }] }, key);
  expect([other.status, other.body.type, other.body.code]).toEqual([409, 'request_not_idempotent', 'idempotency_conflict']);
});

test('the date that assistants print means the same', async () => {
  expect((await call('', { items: [{ id: 'pi-mug-1', quantity: 1 }] }, { 'api-version': '2025-09-12' })).status).toBe(201);
});

test('what it gets wrong is refused, and what had no word is said plainly', async () => {
  expect((await call('', { items: [] })).status).toBe(400);
  expect((await call('', { items: [{ id: 'pi-mug-1', quantity: 2.5 }] })).body.code).toBe('invalid_quantity');
  const sold = await call('', { items: [{ id: 'pi-mug-1', quantity: 9 }], fulfillment_address: address });
  expect(sold.body).toMatchObject({ status: 'not_ready_for_payment', messages: [{ type: 'error', code: 'invalid' }] });
});
