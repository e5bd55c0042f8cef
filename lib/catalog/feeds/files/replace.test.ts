import { gunzipSync, gzipSync } from 'node:zlib';
import { sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { problemsOf } from '@/lib/acp/schema';
import { feedCall, newFeed, productsIn, push, putFile, testCatalog } from '../../testing/catalog';
import { catalogOfFile } from '../../testing/file';
import { product } from '../../testing/fixture';

const { opened, catalog } = await catalogOfFile();

const jam = (id: string, title: string, price = 500) => product({ id, title, price });
const jsonl = (...products: object[]) => products.map((one) => `${JSON.stringify(one)}\n`).join('');
const titles = async (slug: string, feed: string) => (await productsIn(catalog, slug, feed)).map(({ title }) => title);
const found = async (query: string) => (await catalog.search({ query, limit: 50 })).products.map(({ key }) => key);
const kept = async () =>
  ((await opened.db.execute(sql`select count(*)::int as n from agent_products`)) as unknown as { rows: { n: number }[] }).rows[0]?.n;

/** A body that the test sends piece by piece. */
function slowBody() {
  let controller!: ReadableStreamDefaultController<Uint8Array>;
  const body = new ReadableStream<Uint8Array>({
    start: (given) => {
      controller = given;
    },
  });
  return {
    body,
    send: (text: string) => controller.enqueue(Buffer.from(text)),
    end: () => controller.close(),
    cut: () => controller.error(new Error('reset')),
  };
}

describe('products.jsonl', () => {
  it('takes the place of everything the feed had, in the database and in the search', async () => {
    const feed = await push(catalog, 'full', [jam('f-1', 'Quince jelly'), jam('f-2', 'Plum jelly'), jam('f-3', 'Cherry jelly')]);
    const answer = await putFile(
      catalog,
      'full',
      `/${feed}/products.jsonl`,
      jsonl(jam('f-2', 'Plum jelly'), jam('f-3', 'Sour cherry jelly'), jam('f-4', 'Fig jelly')),
    );
    expect(answer.status).toBe(200);
    expect(await answer.json()).toMatchObject({
      id: feed,
      accepted: true,
      rows: 3,
      products: 3,
      added: 1,
      changed: 1,
      unchanged: 1,
      removed: 1,
      rejected: 0,
    });
    expect(await titles('full', feed)).toEqual(['Plum jelly', 'Sour cherry jelly', 'Fig jelly']);
    expect((await found('jelly')).sort()).toEqual(['full/f-2', 'full/f-3', 'full/f-4']);
    expect(await catalog.product('full/f-1')).toBeUndefined();
  });

  it('may be packed, whatever its name says, and is given back packed or not', async () => {
    const feed = await newFeed(catalog, 'packed');
    const text = jsonl(jam('p-1', 'Packed jam'));
    for (const [name, body] of [
      ['products.jsonl.gz', gzipSync(text)],
      ['products.jsonl', gzipSync(text)],
      ['products.jsonl.gz', Buffer.from(text)],
    ] as const) {
      expect((await putFile(catalog, 'packed', `/${feed}/${name}`, new Uint8Array(body))).status).toBe(200);
    }
    const plain = await feedCall(catalog, 'packed', 'GET', `/${feed}/products.jsonl`);
    expect(JSON.parse(await plain.text())).toEqual(jam('p-1', 'Packed jam'));
    const packed = await feedCall(catalog, 'packed', 'GET', `/${feed}/products.jsonl.gz`);
    expect(packed.headers.get('content-type')).toBe('application/gzip');
    expect(JSON.parse(gunzipSync(Buffer.from(await packed.arrayBuffer())).toString())).toEqual(jam('p-1', 'Packed jam'));
  });

  it('is refused whole for one wrong row, with row and field, and nothing changes', async () => {
    const feed = await push(catalog, 'strict', [jam('s-1', 'Good old jam')]);
    const wrong = [jam('s-2', 'New jam'), { id: 's-3', variants: [{ id: 's-3' }] }, { title: 'no id' }];
    const answer = await putFile(catalog, 'strict', `/${feed}/products.jsonl`, `${jsonl(...wrong)}{"id":`);
    expect(answer.status).toBe(400);
    const error = (await answer.json()) as { errors: object[] };
    expect(error).toMatchObject({
      type: 'invalid_request',
      code: 'invalid_product_payload',
      param: '$.rows[2].variants[0].title',
      error_count: 3,
    });
    expect(error.errors.map((one) => ({ ...one, message: '' }))).toEqual([
      { row: 2, field: 'variants[0].title', message: '' },
      { row: 3, field: 'id', message: '' },
      { row: 4, message: '' },
    ]);
    expect(await titles('strict', feed)).toEqual(['Good old jam']);
    expect(await found('new jam')).not.toContain('strict/s-2');
  });

  it('goes in without its wrong rows when that is wished', async () => {
    const feed = await push(catalog, 'lenient', [jam('l-1', 'Old marmalade')]);
    const answer = await putFile(
      catalog,
      'lenient',
      `/${feed}/products.jsonl?wrong_rows=skip`,
      jsonl(jam('l-2', 'New marmalade'), { title: 'no id' }),
    );
    expect(await answer.json()).toMatchObject({ accepted: true, products: 1, removed: 1, rejected: 1, errors: [{ row: 2, field: 'id' }] });
    expect(await titles('lenient', feed)).toEqual(['New marmalade']);
    const none = await putFile(catalog, 'lenient', `/${feed}/products.jsonl?wrong_rows=skip`, jsonl({ title: 'no id' }));
    expect(none.status).toBe(400);
    expect((await putFile(catalog, 'lenient', `/${feed}/products.jsonl?wrong_rows=maybe`, jsonl(jam('l', 'L')))).status).toBe(400);
  });

  it('lists a hundred wrong rows and counts the rest', async () => {
    const feed = await newFeed(catalog, 'capped');
    const answer = await putFile(catalog, 'capped', `/${feed}/products.jsonl`, '{}\n'.repeat(250));
    const { errors, error_count } = (await answer.json()) as { errors: object[]; error_count: number };
    expect([errors.length, error_count]).toEqual([100, 250]);
  });

  it('does not name a product twice, and is not empty', async () => {
    const feed = await push(catalog, 'twice-file', [jam('t-0', 'Stays')]);
    const twice = await putFile(catalog, 'twice-file', `/${feed}/products.jsonl`, jsonl(jam('t', 'One'), jam('t', 'Two')));
    expect(await twice.json()).toMatchObject({ errors: [{ row: 2, field: 'id', message: 'stands in row 1 already' }] });
    expect((await putFile(catalog, 'twice-file', `/${feed}/products.jsonl`, '\n\n')).status).toBe(400);
    expect(await titles('twice-file', feed)).toEqual(['Stays']);
  });

  it('may hold any character that JSON can write', async () => {
    const feed = await newFeed(catalog, 'odd-text');
    const odd = ['a\\u0000 in words', 'a real \u0000 one', 'half \ud83d of one', '飞机 ✈️'];
    const answer = await putFile(catalog, 'odd-text', `/${feed}/products.jsonl`, jsonl(...odd.map((title, at) => jam(`o-${at}`, title))));
    expect(answer.status).toBe(200);
    expect(await titles('odd-text', feed)).toEqual(['a\\u0000 in words', 'a real  one', 'half \ufffd of one', '飞机 ✈️']);
  });
});

describe('metadata.json', () => {
  it('moves the feed to another country, and only its own', async () => {
    const feed = await newFeed(catalog, 'meta');
    const moved = await putFile(
      catalog,
      'meta',
      `/${feed}/metadata.json`,
      JSON.stringify({ id: feed, target_country: 'CA', updated_at: '2020-01-01T00:00:00Z' }),
    );
    const metadata = (await moved.json()) as object;
    expect(metadata).toEqual({ id: feed, target_country: 'CA', updated_at: '2026-11-20T12:00:00.000Z' });
    expect(problemsOf('FeedMetadata', metadata)).toEqual([]);
    expect(await (await feedCall(catalog, 'meta', 'GET', `/${feed}/metadata.json`)).json()).toEqual(metadata);
    for (const [body, param] of [
      [{ id: 'feed_other' }, '$.id'],
      [{ id: feed, target_country: 'usa' }, '$.target_country'],
      [[], '$'],
    ] as const) {
      const answer = await putFile(catalog, 'meta', `/${feed}/metadata.json`, JSON.stringify(body));
      expect([answer.status, ((await answer.json()) as { param: string }).param]).toEqual([400, param]);
    }
  });
});

describe('whose feed it is', () => {
  it('nobody reads or replaces another’s', async () => {
    const feed = await push(catalog, 'mine', [jam('mine-1', 'My jam')]);
    for (const name of ['products.jsonl', 'items.csv', 'metadata.json']) {
      const put = await putFile(catalog, 'thief', `/${feed}/${name}`, jsonl(jam('mine-1', 'Stolen')));
      expect([put.status, ((await put.json()) as { code: string }).code]).toEqual([404, 'feed_not_found']);
      expect((await feedCall(catalog, 'thief', 'GET', `/${feed}/${name}`)).status).toBe(404);
      expect((await putFile(catalog, 'mine', `/${feed}/${name}`, '', { authorization: 'Bearer nobody' })).status).toBe(401);
    }
    expect(await titles('mine', feed)).toEqual(['My jam']);
    expect(await (await feedCall(catalog, 'thief', 'GET', '')).json()).toEqual({ feeds: [] });
    expect(await (await feedCall(catalog, 'mine', 'GET', '')).json()).toMatchObject({ feeds: [{ id: feed }] });
  });

  it('what one feed of a merchant lets go, its other feed still has', async () => {
    const first = await push(catalog, 'double', [jam('d-1', 'Shared jam, first feed')]);
    await push(catalog, 'double', [jam('d-1', 'Shared jam, second feed')]);
    await putFile(catalog, 'double', `/${first}/products.jsonl`, jsonl(jam('d-2', 'Another')));
    expect((await catalog.product('double/d-1'))?.title).toBe('Shared jam, second feed');
  });
});

describe('two at once, and the end of one in the middle', () => {
  it('a file that began earlier and ends later changes nothing', async () => {
    const feed = await newFeed(catalog, 'race');
    const older = slowBody();
    const first = putFile(catalog, 'race', `/${feed}/products.jsonl`, older.body);
    older.send(jsonl(jam('r-1', 'Older jam')));
    await begun(feed, 1);
    expect((await putFile(catalog, 'race', `/${feed}/products.jsonl`, jsonl(jam('r-2', 'Newer jam')))).status).toBe(200);
    older.end();
    const answer = await first;
    expect([answer.status, ((await answer.json()) as { code: string }).code]).toEqual([409, 'feed_replaced']);
    expect(await titles('race', feed)).toEqual(['Newer jam']);
  });

  it('an upsert that is answered while a file comes in is newer than the file', async () => {
    const feed = await push(catalog, 'upsert', [jam('u-1', 'Jam', 500), jam('u-2', 'Gone jam'), jam('u-3', 'Jam that stays')]);
    const file = slowBody();
    const put = putFile(catalog, 'upsert', `/${feed}/products.jsonl`, file.body);
    file.send(jsonl(jam('u-1', 'Jam', 500)));
    await begun(feed, 1);
    const changed = { products: [jam('u-1', 'Jam', 700), jam('u-4', 'Newest jam')] };
    expect((await feedCall(catalog, 'upsert', 'PATCH', `/${feed}/products`, changed)).status).toBe(200);
    file.send(jsonl(jam('u-3', 'Jam that stays')));
    file.end();
    expect((await put).status).toBe(200);
    expect(await titles('upsert', feed)).toEqual(['Jam', 'Jam that stays', 'Newest jam']);
    expect((await catalog.product('upsert/u-1'))?.price.amount).toBe(700);
    expect(await catalog.product('upsert/u-4')).toBeDefined();
    expect(await catalog.product('upsert/u-2')).toBeUndefined();
  });

  it('an upload that is cut off leaves the feed as it was, and nothing behind', async () => {
    const feed = await push(catalog, 'cut', [jam('c-1', 'Whole jam')]);
    const before = await kept();
    const file = slowBody();
    const put = putFile(catalog, 'cut', `/${feed}/products.jsonl`, file.body);
    file.send(jsonl(...Array.from({ length: 600 }, (_, at) => jam(`c-${at}`, `Half ${at}`))));
    await begun(feed, 1);
    file.cut();
    expect((await put).status).toBe(400);
    expect(await titles('cut', feed)).toEqual(['Whole jam']);
    expect(await kept()).toBe(before);
  });

  it('after a kill in the middle a new start shows the old feed, and tidies up a day later', async () => {
    const feed = await push(catalog, 'kill', [jam('k-1', 'Old and whole')]);
    await opened.db.execute(sql`update agent_feeds set files = 1 where id = ${feed}`);
    await opened.db.execute(sql`insert into agent_products (feed_id, edition, as_of, product_id, merchant, product, updated_at)
      values (${feed}, 1, 1, 'k-2', 'kill', ${JSON.stringify(jam('k-2', 'Half a file'))}::jsonb, '2026-11-20T11:59:00Z')`);
    const before = await kept();
    const again = testCatalog(opened);
    await again.load();
    expect(await again.product('kill/k-1')).toBeDefined();
    expect(await again.product('kill/k-2')).toBeUndefined();
    expect(await kept()).toBe(before);
    await testCatalog(opened, { clock: () => new Date('2026-11-22T12:00:00Z') }).load();
    expect(await kept()).toBe((before ?? 0) - 1);
    expect((await putFile(catalog, 'kill', `/${feed}/products.jsonl`, jsonl(jam('k-3', 'Next file')))).status).toBe(200);
    expect(await titles('kill', feed)).toEqual(['Next file']);
  });
});

/** Until the feed's `files`-th file has begun. */
async function begun(feed: string, files: number): Promise<void> {
  await expect
    .poll(
      async () =>
        ((await opened.db.execute(sql`select files from agent_feeds where id = ${feed}`)) as unknown as { rows: { files: number }[] })
          .rows[0]?.files,
    )
    .toBe(files);
}
