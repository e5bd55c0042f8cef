import { describe, expect, it } from 'vitest';
import { problemsOf } from '@/lib/acp/schema';
import { feedCall, push, testCatalog } from '../testing/catalog';
import { catalogOfFile } from '../testing/file';
import { north, product } from '../testing/fixture';

const { opened, catalog } = await catalogOfFile();

const code = async (answer: Response) => ((await answer.json()) as { code: string }).code;

describe('a merchant and its feed', () => {
  it('is created with 201 and read back as valid metadata', async () => {
    const made = await feedCall(catalog, 'north', 'POST', '', { target_country: 'US' });
    expect(made.status).toBe(201);
    const metadata = (await made.json()) as { id: string };
    expect(problemsOf('FeedMetadata', metadata)).toEqual([]);
    const read = await feedCall(catalog, 'north', 'GET', `/${metadata.id}`);
    expect(await read.json()).toMatchObject({ id: metadata.id, target_country: 'US' });
  });

  it('an empty body makes a feed for any country', async () => {
    expect((await feedCall(catalog, 'north', 'POST', '')).status).toBe(201);
  });

  it('gives back exactly the products that it was given, valid against the schema', async () => {
    const id = await push(catalog, 'north', north);
    const { products } = (await (await feedCall(catalog, 'north', 'GET', `/${id}/products`)).json()) as { products: typeof north };
    expect(problemsOf('FeedProductsResponse', { products })).toEqual([]);
    expect(products.find(({ id: one }) => one === 'n-road')).toEqual(north[0]);
    expect(products).toHaveLength(north.length);
  });

  it('an API-Version that is sent must be one that is spoken; none is needed', async () => {
    const ask = (version?: string) =>
      catalog.feeds(
        new Request('http://agent.test/api/feeds', {
          headers: { authorization: 'Bearer demo-north', ...(version ? { 'api-version': version } : {}) },
        }),
      );
    expect([(await ask()).status, (await ask('2026-04-17')).status]).toEqual([200, 200]);
    const refused = await ask('2019-01-01');
    expect(refused.status).toBe(400);
    const body = await refused.json();
    expect(problemsOf('FeedError', body)).toEqual([]);
    expect(body).toMatchObject({ code: 'unsupported_api_version' });
  });

  it('another merchant’s feed is as unknown as none', async () => {
    const id = await push(catalog, 'north', north.slice(0, 1));
    for (const answer of [
      await feedCall(catalog, 'south', 'GET', `/${id}`),
      await feedCall(catalog, 'south', 'GET', `/${id}/products`),
      await feedCall(catalog, 'south', 'PATCH', `/${id}/products`, { products: north }),
      await feedCall(catalog, 'north', 'GET', '/feed_none'),
      await feedCall(catalog, 'north', 'GET', '/%00'),
    ]) {
      expect(answer.status).toBe(404);
      expect(await code(answer)).toBe('feed_not_found');
    }
  });
});

describe('an upsert', () => {
  it('changes what it names, leaves the rest, and is searchable when it is answered', async () => {
    const id = await push(catalog, 'up', [
      product({ id: 'u-1', title: 'Quince jam', price: 500 }),
      product({ id: 'u-2', title: 'Plum jam', price: 600 }),
    ]);
    const answer = await feedCall(catalog, 'up', 'PATCH', `/${id}/products`, {
      products: [product({ id: 'u-2', title: 'Damson jam', price: 700 })],
    });
    expect(await answer.json()).toEqual({ id, accepted: true });
    expect((await catalog.product('up/u-2'))?.title).toBe('Damson jam');
    expect((await catalog.product('up/u-1'))?.title).toBe('Quince jam');
    const found = await catalog.search({ query: 'damson jam' });
    expect(found.products.map(({ key }) => key)).toContain('up/u-2');
    expect((await catalog.search({ query: 'plum' })).products.map(({ key }) => key)).not.toContain('up/u-2');
  });

  it('survives a restart: a new catalogue over the same database knows it', async () => {
    const again = testCatalog(opened);
    expect(await again.load()).toBeGreaterThan(0);
    expect((await again.product('up/u-2'))?.price).toEqual({ amount: 700, currency: 'usd' });
  });

  it('keeps unknown words of availability and drops unknown fields', async () => {
    const odd = { ...product({ id: 'o-1', title: 'Odd jar', price: 100, status: 'made_to_order' }), colour_of_the_moon: 'blue', url: null };
    const id = await push(catalog, 'odd', [odd as never]);
    const { products } = (await (await feedCall(catalog, 'odd', 'GET', `/${id}/products`)).json()) as { products: object[] };
    expect(problemsOf('FeedProductsResponse', { products })).toEqual([]);
    expect((await catalog.product('odd/o-1'))?.availability).toEqual({ status: 'made_to_order', available: true, label: 'Made to order' });
  });

  it('takes a product named twice as named last, and NUL characters away', async () => {
    await push(catalog, 'twice', [product({ id: 't', title: 'First', price: 1 }), product({ id: 't', title: 'Sec\u0000ond', price: 2 })]);
    expect((await catalog.product('twice/t'))?.title).toBe('Second');
  });
});

describe('bad input is refused in the protocol’s flat shape and changes nothing', () => {
  it.each([
    [{ target_country: 'USA' }, 'invalid_target_country', '$.target_country'],
    [{ target_country: 7 }, 'invalid_target_country', '$.target_country'],
  ])('a feed for %j', async (body, expected, param) => {
    const answer = await feedCall(catalog, 'north', 'POST', '', body);
    expect(answer.status).toBe(400);
    const error = await answer.json();
    expect(error).toMatchObject({ type: 'invalid_request', code: expected, param });
    expect(problemsOf('FeedError', error)).toEqual([]);
  });

  it.each([
    [{}, '$.products'],
    [{ products: [] }, '$.products'],
    [{ products: [{ title: 'no id' }] }, '$.products[0].id'],
    [{ products: [north[0], { id: 'x', variants: [{ id: 'v' }] }] }, '$.products[1].variants[0].title'],
    [
      { products: [{ id: 'x', variants: [{ id: 'v', title: 'v', price: { amount: 1.5, currency: 'USD' } }] }] },
      '$.products[0].variants[0].price.amount',
    ],
    [
      { products: [{ id: 'x', variants: [{ id: 'v', title: 'v', price: { amount: -1, currency: 'USD' } }] }] },
      '$.products[0].variants[0].price.amount',
    ],
  ])('products, number %#', async (body, param) => {
    const id = await push(catalog, 'bad', [product({ id: 'b', title: 'Good one', price: 1 })]);
    const answer = await feedCall(catalog, 'bad', 'PATCH', `/${id}/products`, body);
    expect(answer.status).toBe(400);
    expect(await answer.json()).toMatchObject({ code: 'invalid_product_payload', param });
    const { products } = (await (await feedCall(catalog, 'bad', 'GET', `/${id}/products`)).json()) as { products: object[] };
    expect(products).toHaveLength(1);
  });

  it('no bearer, a wrong one, a broken body, a method that is not there', async () => {
    const bare = await catalog.feeds(new Request('http://shop.test/api/feeds', { method: 'POST' }));
    expect([bare.status, await code(bare)]).toEqual([401, 'unauthorized']);
    const wrong = await catalog.feeds(
      new Request('http://shop.test/api/feeds', { method: 'POST', headers: { authorization: 'Bearer nobody' } }),
    );
    expect(wrong.status).toBe(401);
    const broken = await catalog.feeds(
      new Request('http://shop.test/api/feeds', { method: 'POST', headers: { authorization: 'Bearer demo-north' }, body: '{"a":' }),
    );
    expect([broken.status, await code(broken)]).toEqual([400, 'invalid_request']);
    const feed = await push(catalog, 'north', north.slice(0, 1));
    const deep = `{"products":[{"id":"p","x":${'['.repeat(100_000)}${']'.repeat(100_000)}}]}`;
    const sunk = await catalog.feeds(
      new Request(`http://shop.test/api/feeds/${feed}/products`, {
        method: 'PATCH',
        headers: { authorization: 'Bearer demo-north' },
        body: deep,
      }),
    );
    expect([sunk.status, await code(sunk)]).toEqual([400, 'invalid_product_payload']);
    expect((await feedCall(catalog, 'north', 'DELETE', '/feed_1')).status).toBe(405);
  });
});

it('a thousand products in one call are kept', async () => {
  const many = Array.from({ length: 1000 }, (_, at) => product({ id: `m-${at}`, title: `Marble number ${at}`, price: at }));
  const id = await push(catalog, 'many', many);
  const { products } = (await (await feedCall(catalog, 'many', 'GET', `/${id}/products`)).json()) as { products: object[] };
  expect(products).toHaveLength(1000);
});
