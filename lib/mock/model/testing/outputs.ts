import { told } from './scenes';

const product = told.products[1];

const compared = ['Alder', 'Birch', 'Cedar'].map((name, at) => ({
  key: `fellmark/${name}`,
  price: `$${75 + at}.00`,
  stock: 'In stock',
  ...(at ? { rating: { value: 4 + at / 10, count: 8 } } : {}),
  merchant_text: { title: `Runner ${name}`, merchant: 'Fellmark', facts: [{ name: at ? 'Upper material' : 'Drop', value: `${at} mm` }] },
}));

/** What each tool tells a model, in its usual and its unlucky shapes. */
export const outputs: { [tool: string]: Record<string, unknown>[] } = {
  search_products: [
    told,
    { ...told, found: 1, shown: 1, products: [product], left_out_by_kind: {} },
    {
      ...told,
      found: 3,
      products: told.products.slice(0, 3),
      left_out_by_kind: { stock: 1 },
      understood: {
        sizes: ['10'],
        colors: ['black'],
        deliveryWithinDays: 2,
        without: ['leather'],
        price_min: '$20.00',
        price_max: '$1,200.50',
      },
    },
    { ...told, found: 0, shown: 0, products: [], relax: { limit: 'Under $20.00', field: 'price', would_show: told.products } },
    { ...told, found: 0, shown: 0, products: [], left_out: [], left_out_by_kind: {}, understood: { language: 'en', words: ['x'] } },
    { error: 'The shop could not do this just now.' },
    {},
  ],
  find_bundle: [
    {
      parts: [
        { part: 1, label: 'Sun hat', found: 4, shown: 3, pick: product },
        { part: 2, label: 'Sandals', found: 5, shown: 3, pick: product },
      ],
      understood: {},
      total: '$90.00',
      merchants: 2,
    },
    {
      parts: [
        { part: 1, label: 'Sun hat', found: 4, shown: 3, pick: product },
        { part: 2, label: 'Sandals', found: 0, shown: 0 },
      ],
      understood: {},
      merchants: 1,
      budget: '€400.00',
      within_budget: true,
    },
    {
      parts: [{ part: 1, label: 'Sun hat', found: 4, shown: 3, pick: product }],
      understood: {},
      merchants: 1,
      budget: '$5.00',
      within_budget: false,
    },
    { parts: [], understood: {}, trouble: 'Nothing else fits for this part.' },
    { error: 'The shop could not do this just now.' },
  ],
  get_product: [
    {
      key: product?.key,
      price: '$75.00',
      stock: 'In stock',
      delivery: 'Arrives in 3–5 days',
      rating: { value: 4.5, count: 1 },
      options: { Size: ['9', '10'], Color: ['Black', 'White'] },
      merchant_text: {
        title: 'Runner Birch',
        merchant: 'Fellmark',
        description: 'A daily trainer. Drains after rain.',
        facts: [{ name: 'Upper material', value: 'Mesh' }],
      },
    },
    {
      key: 'x/y',
      price: '¥1,600',
      stock: 'Sold out',
      options: {},
      merchant_text: { title: 'Soap', merchant: 'Mizuya', description: '', facts: [] },
    },
    { trouble: 'No merchant offers this any more.' },
    { error: 'The shop could not do this just now.' },
  ],
  compare_products: [
    { products: compared },
    { products: [compared[0], compared[0]] },
    { products: [], trouble: 'No merchant offers enough of these any more.' },
    { error: 'The shop could not do this just now.' },
  ],
  start_checkout: [
    { checkout: 'open', checkoutId: 'co_1', merchant_text: { title: 'Runner Birch', merchant: 'Fellmark' } },
    { openOptions: ['Size', 'Color'], available: { Size: ['9', '10'], Color: ['Black'] }, key: 'fellmark/b' },
    { trouble: 'This choice is sold out.', available: { Size: ['9'] } },
    { trouble: 'The merchant does not answer.' },
    { error: 'One checkout per answer.' },
  ],
  get_checkout: [
    { checkoutId: 'co_1', phase: 'open', total: '$80.00', merchant_text: { merchant: 'Fellmark', items: [], messages: [] } },
    { checkoutId: 'co_1', phase: 'paying', merchant_text: { merchant: 'Fellmark' } },
    { checkoutId: 'co_1', phase: 'completed', merchant_text: { merchant: 'Fellmark' } },
    { checkoutId: 'co_1', phase: 'somewhere_new', merchant_text: { merchant: 'Fellmark' } },
    { trouble: 'No checkout is open in this conversation.' },
  ],
  get_order: [
    {
      orders: [
        {
          orderId: 'o',
          placedAt: '2026-11-20',
          merchant_text: {
            number: 'FM-1',
            merchant: 'Fellmark',
            status: 'shipped',
            delivery: 'in_transit',
            arrives: '2026-11-26T00:00:00Z',
          },
        },
      ],
    },
    {
      orders: [
        { orderId: 'o', placedAt: 'x', merchant_text: { number: 'FM-1', merchant: 'Fellmark', status: 'a_new_word', arrives: 'soon' } },
        { orderId: 'p', merchant_text: { number: 'FM-2' } },
      ],
    },
    { orders: [] },
    { error: 'down' },
  ],
};
