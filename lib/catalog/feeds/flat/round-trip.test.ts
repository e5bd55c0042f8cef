import { gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type FeedProduct, problemsOf } from '@/lib/acp/schema';
import { firstDayGoods } from '@/lib/mock/merchant/testing/goods';
import { listingOf } from '../../listing/listing';
import { feedCall, newFeed, productsIn, push, putFile } from '../../testing/catalog';
import { catalogOfFile } from '../../testing/file';
import { north } from '../../testing/fixture';
import { readItem } from './read';
import { itemsOf } from './write';

const { catalog } = await catalogOfFile();

const forms = ['items.jsonl', 'items.csv', 'items.tsv.gz', 'items.jsonl.gz', 'items.csv.gz'];
const by = (products: FeedProduct[]) => new Map(products.map((product) => [product.id, product]));

async function download(slug: string, feed: string, name: string): Promise<Uint8Array<ArrayBuffer>> {
  const answer = await feedCall(catalog, slug, 'GET', `/${feed}/${name}`);
  expect(answer.status).toBe(200);
  return new Uint8Array(await answer.arrayBuffer());
}

/** Text as people paste it into cells: quotes, delimiters, line ends, accents, lines that look like facts. */
const cell = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.constantFrom(
    'He said "no", twice',
    'one\ntwo\r\nthree',
    'tab\there',
    '=SUM(A1)',
    '- Brand: Other',
    'Words.\n\n- Brand: Inside\n- Care: cold\n- Rating: great',
    '{"not":',
    '[1',
    'é漢字🎁',
  ),
);
const word = fc.stringMatching(/^[A-Za-z][A-Za-z0-9 ]{0,12}[a-z]$/);
const link = fc.webUrl();
const price = fc
  .tuple(fc.integer({ min: 1, max: 99_999 }), fc.constantFrom('USD', 'EUR'))
  .map(([cents, currency]) => `${Math.floor(cents / 100)}.${String(cents % 100).padStart(2, '0')} ${currency}`);
const few = <T>(one: fc.Arbitrary<T>) => fc.option(one, { nil: undefined });
const item = fc
  .record({
    title: word,
    item_group_title: few(cell),
    description: few(cell),
    url: few(link),
    brand: few(cell),
    seller_name: few(cell),
    image_url: few(link),
    additional_image_urls: few(fc.array(link, { maxLength: 3 })),
    availability: fc.constantFrom('in_stock', 'out_of_stock', 'pre_order', 'backorder', 'unknown', undefined),
    price,
    sale_price: few(fc.constantFrom('0.01 USD', '0.01 EUR')),
    availability_status: few(fc.constantFrom('limited_stock', 'discontinued', 'made_to_order', 'in_stock')),
    group_id: few(fc.constantFrom('g1', 'g2', 'g3')),
    variant_dict: few(fc.dictionary(cell, cell, { maxKeys: 3 })),
    color: few(cell),
    size: few(cell),
    material: few(cell),
    gtin: few(fc.constant('4006381333931')),
    mpn: few(cell),
    condition: few(fc.constantFrom('new', 'used')),
    product_category: few(cell),
    dimensions: few(cell),
    star_rating: few(fc.integer({ min: 1, max: 50 }).map((tenths) => tenths / 10)),
    review_count: few(fc.nat(999_999_999)),
    accepts_returns: few(fc.boolean()),
    return_deadline_in_days: few(fc.integer({ min: 0, max: 9999 })),
    seller_tos: few(link),
  })
  // A reduced price that is none would be a wrong row.
  .map(({ sale_price, ...rest }) => ({
    ...rest,
    ...(sale_price?.endsWith(rest.price.slice(-3)) && rest.price !== sale_price && { sale_price }),
  }));

describe('export and import again', () => {
  it('gives the same products, in every form', async () => {
    const [first, second] = [await newFeed(catalog, 'there'), await newFeed(catalog, 'back')];
    let run = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(item, { minLength: 1, maxLength: 8 }), async (items) => {
        const text = items.map((one, at) => JSON.stringify({ item_id: `i${at}`, ...one })).join('\n');
        const put = await putFile(catalog, 'there', `/${first}/items.jsonl`, text);
        expect(await put.json()).toMatchObject({ accepted: true });
        const products = await productsIn(catalog, 'there', first);
        expect(problemsOf('FeedProductsResponse', { products })).toEqual([]);
        const name = forms[run++ % forms.length] ?? '';
        const back = await putFile(catalog, 'back', `/${second}/${name}`, await download('there', first, name));
        expect(await back.json()).toMatchObject({ accepted: true });
        expect(by(await productsIn(catalog, 'back', second))).toEqual(by(products));
      }),
      { numRuns: 40 },
    );
  }, 60_000);

  it('gives the catalogue of a feed that was made of ACP products again', async () => {
    const there = await push(catalog, 'north', north);
    const back = await newFeed(catalog, 'north-again');
    const answer = await putFile(catalog, 'north-again', `/${back}/items.csv`, await download('north', there, 'items.csv'));
    expect(await answer.json()).toMatchObject({ accepted: true, products: north.length });
    const again = by(await productsIn(catalog, 'north-again', back));
    for (const before of north) {
      const now = again.get(before.id);
      expect(now && told(now)).toEqual(told(before));
    }
  });
});

/** What the catalogue makes of a product; facts in any order. */
function sorted(product: FeedProduct) {
  const listing = listingOf('north', product);
  return { ...listing, facts: [...(listing?.facts ?? [])].sort((one, other) => one.name.localeCompare(other.name)) };
}

/** The same, whoever sells it. The fixture's barcodes are no real ones, and such are not exported. */
function told(product: FeedProduct) {
  const listing = sorted(product);
  const variants = listing.variants?.map(({ seller: _, barcodes: __, ...variant }) => variant);
  return { ...listing, variants, seller: '' };
}

describe('a table', () => {
  it('is read with a byte order mark, quoted commas, quotes and line breaks, and its rows become one product', async () => {
    const feed = await newFeed(catalog, 'table');
    const text = [
      '\ufeffid,item group id,title,description,price,availability,color',
      't-1,tee,"Tee, red","Soft ""cotton""\r\nand long",19.90 USD,in_stock,Red',
      '',
      't-2,tee,"Tee, blue",Soft,19.90 USD,out_of_stock,Blue',
      '',
    ].join('\r\n');
    expect(await (await putFile(catalog, 'table', `/${feed}/items.csv`, text)).json()).toMatchObject({ rows: 2, products: 1 });
    const [tee] = await productsIn(catalog, 'table', feed);
    expect(tee?.variants.map(({ id, title, description }) => [id, title, description?.markdown])).toEqual([
      ['t-1', 'Tee, red', 'Soft "cotton"\nand long'],
      ['t-2', 'Tee, blue', 'Soft'],
    ]);
    expect((await catalog.product('table/t-2'))?.availability.status).toBe('out_of_stock');
  });

  it('names the row as a spreadsheet counts it, and every field that is wrong', async () => {
    const feed = await newFeed(catalog, 'wrong-table');
    const text =
      'id,title,price,availability\nw-1,"Two\nlines",1.00 USD,in_stock\nw-2,,free,in_stock\nw-3,Three,3.00 USD\nw-1,Again,1.00 USD,in_stock\n';
    const answer = await putFile(catalog, 'wrong-table', `/${feed}/items.csv`, text);
    expect(answer.status).toBe(400);
    expect(await answer.json()).toMatchObject({
      message: '3 of 4 rows are wrong; nothing was changed. Row 3, title: is missing',
      param: '$.rows[3].title',
      errors: [
        { row: 3, field: 'title', message: 'is missing' },
        { row: 3, field: 'price' },
        { row: 4, message: 'The row has 3 cells, the header 4.' },
        { row: 5, field: 'item_id', message: 'stands in row 2 already' },
      ],
    });
  });

  it('rows of one product need not stand together', async () => {
    const feed = await newFeed(catalog, 'apart');
    const rows = Array.from(
      { length: 1200 },
      (_, at) => `a-${at},${at % 600 === 0 ? 'together' : `p-${at}`},Thing ${at},1.00 USD,in_stock`,
    );
    const answer = await putFile(catalog, 'apart', `/${feed}/items.csv`, `item_id,group_id,title,price,availability\n${rows.join('\n')}\n`);
    expect(await answer.json()).toMatchObject({ rows: 1200, products: 1199 });
    expect((await productsIn(catalog, 'apart', feed)).find(({ id }) => id === 'together')?.variants.map(({ id }) => id)).toEqual([
      'a-0',
      'a-600',
    ]);
    const packed = await download('apart', feed, 'items.tsv.gz');
    expect(gunzipSync(packed).toString().trim().split('\r\n')).toHaveLength(1201);
  });

  it('a product of more than a thousand variants is refused', async () => {
    const feed = await newFeed(catalog, 'wide');
    const rows = Array.from({ length: 1001 }, (_, at) => `v-${at},all,Thing,1.00 USD`);
    const answer = await putFile(catalog, 'wide', `/${feed}/items.csv`, `item_id,group_id,title,price\n${rows.join('\n')}\n`);
    expect(await answer.json()).toMatchObject({ errors: [{ field: 'group_id', message: 'a product may have 1,000 variants' }] });
  });
});

it('says of everything that the bundled merchants sell what their own feeds say', () => {
  const different = firstDayGoods().flatMap(({ name, products: own }) =>
    own.flatMap((before) => {
      const rows = itemsOf(before, { name, checkout: true }).map((item) => readItem(item, name));
      const products = rows.flatMap((read) => ('product' in read ? [read.product] : []));
      const after = { ...products[0], id: products[0]?.id ?? '', variants: products.flatMap(({ variants }) => variants) };
      return JSON.stringify(sorted(after)) === JSON.stringify(sorted(before)) ? [] : [before.id];
    }),
  );
  expect(different).toEqual([]);
});
