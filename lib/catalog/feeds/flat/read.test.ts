import { describe, expect, it } from 'vitest';
import { problemsOf } from '@/lib/acp/schema';
import { listingOf } from '../../listing/listing';
import { priceIn, priceText } from './price';
import { readItem } from './read';

const row = (more: Record<string, unknown> = {}) => ({
  item_id: 'sku-1',
  title: 'Trail Shoe',
  price: '79.99 USD',
  availability: 'in_stock',
  ...more,
});
const productOf = (more: Record<string, unknown>) => {
  const read = readItem(row(more), 'Pine & Co');
  if (!('product' in read)) throw new Error(JSON.stringify(read));
  expect(problemsOf('FeedProduct', read.product)).toEqual([]);
  return read.product;
};

it('reads a full row as a product that the specification knows and the catalogue understands', () => {
  const product = productOf({
    description: 'For wet paths.',
    url: 'https://pine.example/shoe',
    brand: 'Pinewood',
    seller_name: 'Pine',
    image_url: 'https://pine.example/1.jpg',
    additional_image_urls: 'https://pine.example/2.jpg, https://pine.example/3.jpg',
    sale_price: '59.99 USD',
    group_id: 'shoe',
    item_group_title: 'Trail Shoe, all sizes',
    color: 'Moss',
    size: '42',
    material: 'Wool',
    gtin: '4006381333931',
    mpn: 'PW-42',
    condition: 'New',
    product_category: 'Shoes > Trail running',
    star_rating: 4.5,
    review_count: 12,
    weight: 290,
    item_weight_unit: 'g',
    accepts_returns: true,
    return_deadline_in_days: 30,
    seller_privacy_policy: 'https://pine.example/privacy',
    seller_tos: 'https://pine.example/terms',
    is_eligible_checkout: true,
  });
  expect(product).toEqual({
    id: 'shoe',
    title: 'Trail Shoe, all sizes',
    variants: [
      {
        id: 'sku-1',
        title: 'Trail Shoe',
        description: {
          markdown:
            'For wet paths.\n\n- Brand: Pinewood\n- Rating: 4.5 of 5 (12 ratings)\n- Material: Wool\n- Weight: 290 g\n- MPN: PW-42\n- Returns: accepted\n- Return window: 30 days',
        },
        url: 'https://pine.example/shoe',
        barcodes: [{ type: 'gtin', value: '4006381333931' }],
        price: { amount: 5999, currency: 'USD' },
        list_price: { amount: 7999, currency: 'USD' },
        availability: { available: true, status: 'in_stock' },
        categories: [{ value: 'Shoes > Trail running' }],
        condition: ['new'],
        variant_options: [
          { name: 'Color', value: 'Moss' },
          { name: 'Size', value: '42' },
        ],
        media: [1, 2, 3].map((n) => ({ type: 'image', url: `https://pine.example/${n}.jpg`, alt_text: 'Trail Shoe' })),
        seller: {
          name: 'Pine',
          links: [
            { type: 'privacy_policy', url: 'https://pine.example/privacy' },
            { type: 'terms_of_service', url: 'https://pine.example/terms' },
          ],
        },
      },
    ],
  });
  expect(listingOf('pine', product)).toMatchObject({ brand: 'Pinewood', rating: { value: 4.5, count: 12 }, description: 'For wet paths.' });
});

it('takes the names of the Google-compatible profile and of older editions, in any letter case', () => {
  const read = readItem(
    {
      ID: 'g-1',
      Title: 'Jug',
      Price: '12 EUR',
      Availability: 'in stock',
      'image link': 'https://g.example/1.jpg',
      LINK: 'https://g.example/',
      item_group_id: 'jugs',
      strange_column: 'x',
    },
    'G',
  );
  expect(read).toMatchObject({
    product: { id: 'jugs', variants: [{ id: 'g-1', url: 'https://g.example/', price: { amount: 1200, currency: 'EUR' } }] },
  });
  expect(read).toMatchObject({ missing: ['description', 'brand', 'seller_name'] });
});

it('an item that must not be found is left out, and `enable_` wins over `is_eligible_`', () => {
  expect(readItem({ item_id: 'h', is_eligible_search: 'false' }, 'H')).toEqual({ hidden: 'h' });
  expect(readItem(row({ is_eligible_search: 'true', enable_search: false }), 'H')).toEqual({ hidden: 'sku-1' });
  expect(readItem(row({ is_eligible_search: 'false', enable_search: true }), 'H')).toHaveProperty('product');
});

describe('what is wrong is told by column, all of a row at once', () => {
  it.each<[Record<string, unknown>, string[]]>([
    [{ item_id: '' }, ['item_id']],
    [{ item_id: 'x'.repeat(101) }, ['item_id']],
    [{ title: ' ', price: null }, ['title', 'price']],
    [{ price: '79.99' }, ['price']],
    [{ price: '$79.99' }, ['price']],
    [{ price: '1,299.00 USD' }, ['price']],
    [{ price: '79.999 USD' }, ['price']],
    [{ price: '10.5 JPY' }, ['price']],
    [{ price: 79.99 }, ['price']],
    [{ price: '-1 USD' }, ['price']],
    [{ sale_price: '79.99 USD' }, ['sale_price']],
    [{ sale_price: '59.99 EUR' }, ['sale_price']],
    [{ availability: 'plenty' }, ['availability']],
    [{ condition: 'mint' }, ['condition']],
    [{ gtin: '4006381333930' }, ['gtin']],
    [{ url: 'javascript:alert(1)' }, ['url']],
    [{ image_url: '/picture.jpg' }, ['image_url']],
    [{ additional_image_urls: 'https://a.example/1.jpg, two' }, ['additional_image_urls']],
    [{ is_eligible_search: 'yes' }, ['is_eligible_search']],
    [{ is_eligible_checkout: 'true' }, ['seller_privacy_policy', 'seller_tos']],
    [{ variant_dict: 'red' }, ['variant_dict']],
    [{ star_rating: '6' }, ['star_rating']],
    [{ review_count: '1.5' }, ['review_count']],
    [{ weight: 'heavy', item_weight_unit: 'kg' }, ['weight']],
    [{ weight: '3' }, ['item_weight_unit']],
    [{ description: { plain: 'x' } }, ['description']],
  ])('%j', (more, fields) => {
    const read = readItem(row(more), 'X');
    expect('troubles' in read ? read.troubles.map(({ field }) => field) : read).toEqual(fields);
  });
});

it('prices are exact in currencies of two, no and three decimals', () => {
  for (const [text, amount] of [
    ['79.99 USD', 7999],
    ['0.07 USD', 7],
    ['500 JPY', 500],
    ['1.234 KWD', 1234],
    ['999999999999.99 USD', 99999999999999],
  ] as const) {
    const price = priceIn(text);
    expect(price?.amount).toBe(amount);
    expect(price && priceText(price)).toBe(text);
  }
  expect(priceIn('10.00 jpy')).toEqual({ amount: 10, currency: 'JPY' });
});
