import { expect, it } from 'vitest';
import { push } from './testing/catalog';
import { catalogOfFile } from './testing/file';
import { north, south } from './testing/fixture';

const { catalog } = await catalogOfFile();
await push(catalog, 'north', north);
await push(catalog, 'south', south);

const post = (body: string) => catalog.searchDoor(new Request('http://shop.test/api/search', { method: 'POST', body }));

it('answers with rows whose id checkout accepts, and says what was left out', async () => {
  const answer = await post(JSON.stringify({ query: 'running shoes under $100', limit: 200 }));
  expect(answer.status).toBe(200);
  const { products, left_out, constraints } = (await answer.json()) as { products: object[]; left_out: object[]; constraints: object };
  expect(constraints).toMatchObject({ kinds: ['running shoes'], price: { max: { amount: 10000, currency: 'usd' } } });
  expect(products[0]).toMatchObject({
    id: expect.any(String),
    merchant: expect.stringMatching(/^(?:north|south)$/),
    product_id: expect.any(String),
    title: expect.any(String),
    price: { amount: expect.any(Number), currency: 'usd' },
    categories: expect.any(Array),
    options: expect.any(Array),
    availability: { available: true },
    description: expect.any(String),
  });
  expect(left_out[0]).toMatchObject({ id: expect.any(String), title: expect.any(String), reason: expect.any(String) });
});

it('a limit is kept', async () => {
  const { products } = (await (await post(JSON.stringify({ query: 'running shoes', limit: 1 }))).json()) as { products: object[] };
  expect(products).toHaveLength(1);
});

it.each([
  ['{', undefined],
  ['null', '$'],
  ['{}', '$.query'],
  ['{"query":""}', '$.query'],
  ['{"query":"   "}', '$.query'],
  ['{"query":7}', '$.query'],
  [JSON.stringify({ query: 'x'.repeat(2001) }), '$.query'],
  ['{"query":"mug","limit":0}', '$.limit'],
  ['{"query":"mug","limit":201}', '$.limit'],
  ['{"query":"mug","limit":"6"}', '$.limit'],
])('%s is a clear 400', async (body, param) => {
  const answer = await post(body);
  expect(answer.status).toBe(400);
  const error = (await answer.json()) as { param?: string };
  expect(error).toMatchObject({ type: 'invalid_request', code: 'invalid_request', message: expect.any(String) });
  expect(error.param).toBe(param);
});

it('only POST asks', async () => {
  expect((await catalog.searchDoor(new Request('http://shop.test/api/search'))).status).toBe(405);
});
