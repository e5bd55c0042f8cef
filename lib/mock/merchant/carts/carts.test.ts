import { expect, test } from 'vitest';
import type { Cart } from '@/lib/acp/schema';
import { shopOfFile } from '../testing/file';

const { shop } = await shopOfFile();

const call = async (method: string, path: string, body?: unknown, headers?: Record<string, string | undefined>) => {
  const answer = await shop.call(method, `/carts${path}`, body, headers);
  return { ...answer, body: answer.body as unknown as Cart & { code?: string; param?: string } };
};
const create = (line_items: unknown, headers?: Record<string, string | undefined>) => call('POST', '', { line_items }, headers);

test('a cart is kept, replaced as a whole, and gone after its cancel', async () => {
  const made = await create([{ id: 'pi-mug-1', quantity: 2 }, { id: 'pi-shoe-black-us-9' }]);
  expect(made.status).toBe(201);
  expect(made.body.totals.map(({ type, amount }) => [type, amount])).toEqual([
    ['items_base_amount', 9400],
    ['subtotal', 9400],
    ['total', 9400],
  ]);
  const { id } = made.body;
  expect((await call('GET', `/${id}`)).raw).toBe(made.raw);
  const put = await call('PUT', `/${id}`, { line_items: [{ id: 'pi-mug-1' }], buyer: { email: 'ada@example.com' } });
  expect([put.status, put.body.line_items.length, put.body.buyer?.email]).toEqual([200, 1, 'ada@example.com']);
  expect((await call('POST', `/${id}/cancel`)).body).toEqual(put.body);
  for (const [method, path, body] of [
    ['GET', '', undefined],
    ['PUT', '', { line_items: [{ id: 'pi-mug-1' }] }],
    ['POST', '/cancel', undefined],
  ] as const) {
    expect((await call(method, `/${id}${path}`, body)).status).toBe(404);
  }
});

test('what is sold out is said, and a cart of nothing else is refused', async () => {
  const some = await create([{ id: 'pi-mug-1' }, { id: 'pi-shoe-blue-us-9' }]);
  expect([some.status, some.body.messages?.[0]?.code, some.body.line_items.length]).toEqual([201, 'out_of_stock', 2]);
  expect(await create([{ id: 'pi-shoe-blue-us-9' }])).toMatchObject({ status: 422, body: { code: 'out_of_stock' } });
  expect(await create([{ id: 'nope' }])).toMatchObject({ status: 400, body: { code: 'invalid_item_id' } });
});

test('a cart needs a key, on PUT too, and replays', async () => {
  expect((await create([{ id: 'pi-mug-1' }], { 'idempotency-key': undefined })).body.code).toBe('idempotency_key_required');
  const made = await create([{ id: 'pi-mug-1' }], { 'idempotency-key': 'cart-1' });
  expect((await create([{ id: 'pi-mug-1' }], { 'idempotency-key': 'cart-1' })).raw).toBe(made.raw);
  const path = `/${made.body.id}`;
  expect((await call('PUT', path, { line_items: [{ id: 'pi-mug-1' }] }, { 'idempotency-key': undefined })).status).toBe(400);
});

test('a cart is one merchant’s and runs out after a month', async () => {
  const { body } = await create([{ id: 'pi-mug-1' }]);
  expect((await call('GET', `/${body.id}`, undefined, { authorization: 'Bearer demo-olive' })).status).toBe(404);
  shop.pass(30 * 86_400_000);
  expect((await call('GET', `/${body.id}`)).status).toBe(404);
});
