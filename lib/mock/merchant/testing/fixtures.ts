import type { MerchantProduct, MerchantProfile } from '../data/format';

const policies = { terms: '# Terms', privacy: '# Privacy', returns: '# Returns', shipping: '# Shipping' };
const support = { email: 'help@shop.example', phone: '+1 503 555 0142', hours: 'Monday to Friday' };
const accent = { light: '#9a3412', dark: '#f0a27a' };

/** A US shop with everything: shipping at home and abroad, pickup, a van, all kinds of codes. */
export const pine: MerchantProfile = {
  slug: 'pine',
  prefix: 'pi',
  name: 'Pine',
  tagline: 'Outdoors',
  about: 'A shop.',
  currency: 'usd',
  country: 'US',
  accent,
  support,
  shipsTo: ['US', 'CA'],
  shipping: [
    { id: 'standard', title: 'Standard', carrier: 'UPS Ground', price: 500, freeFrom: 20_000, days: [3, 5], countries: ['US'] },
    { id: 'express', title: 'Express', carrier: 'UPS Air', price: 1500, days: [1, 2], countries: ['US'] },
    { id: 'abroad', title: 'International', carrier: 'DHL', price: 2500, days: [6, 10], countries: ['CA'] },
  ],
  pickup: [
    {
      id: 'center',
      name: 'Pine Center',
      address: { name: 'Pine', line_one: '1 Main Street', city: 'San Francisco', state: 'CA', country: 'US', postal_code: '94110' },
      instructions: 'Ring.',
      readyInHours: 2,
    },
  ],
  localDelivery: {
    id: 'van',
    title: 'Van',
    price: 700,
    freeFrom: 9000,
    postalPrefixes: ['941'],
    windows: [
      ['09:00', '12:00'],
      ['17:00', '21:00'],
    ],
  },
  tax: { kind: 'us' },
  returns: {
    ...{ days: 30, free: true },
    address: { name: 'Returns', line_one: '1 Way Back', city: 'Portland', state: 'OR', country: 'US', postal_code: '97210' },
  },
  maxPerOrder: 10,
  discounts: [
    { code: 'SAVE10', name: '10% off', percentOff: 10, method: 'across', stackable: false, priority: 10 },
    { code: 'FIVE', name: '$5 off', amountOff: 500, method: 'across', minimum: 4000, stackable: true, priority: 20 },
    { code: 'MUGS2', name: '$2 off each mug', amountOff: 200, method: 'each', stackable: true, priority: 5, category: 'Kitchen > Mugs' },
    { code: 'OLD', name: 'Last summer', percentOff: 50, method: 'across', endsAt: '2026-01-01T00:00:00Z', stackable: false, priority: 1 },
    { code: 'SOON', name: 'Next year', percentOff: 50, method: 'across', startsAt: '2030-01-01T00:00:00Z', stackable: false, priority: 1 },
    { code: 'ONCE', name: 'One time', amountOff: 100, method: 'across', usageLimit: 1, stackable: false, priority: 1 },
    { name: '3% off from $300', percentOff: 3, method: 'across', minimum: 30_000, stackable: true, priority: 50 },
  ],
  payment: 'stripe-spt',
  giftCards: [
    { code: 'PI-SPENT-0', balance: 0 },
    { code: 'PI-OLD-2024', balance: 2500, expiresAt: '2024-12-31T23:59:59Z' },
    { code: 'PI-LISBON-50', balance: 5000, currency: 'eur' },
  ],
  storeCredit: true,
  confirmation: { from: 500_000, by: 'biometric' },
  marketing: [{ channel: 'email', text: 'Send me news.' }],
  policies,
};

const base = { brand: 'Pine', description: 'A thing.', facts: { Material: 'wood' } };

export const pineProducts: MerchantProduct[] = [
  {
    ...base,
    id: 'pi-shoe',
    kind: 'running-shoe',
    title: 'Shoe',
    categories: ['Shoes > Running shoes'],
    price: 6900,
    listPrice: 8900,
    rating: { value: 4.6, count: 812 },
    options: [
      {
        name: 'Color',
        values: [
          { value: 'Black', tint: 'black' },
          { value: 'Blue', tint: 'blue', plus: 100 },
        ],
      },
      { name: 'Size', values: [{ value: 'US 9' }, { value: 'US 10' }] },
    ],
    stock: 5000,
    stockOf: { 'Black / US 10': 1, 'Blue / US 9': 0 },
    handlingDays: 1,
  },
  {
    ...base,
    id: 'pi-mug',
    kind: 'mug',
    title: 'Mug',
    categories: ['Kitchen > Mugs'],
    price: 1250,
    options: [],
    stock: 5000,
    maxPerOrder: 6,
  },
  { ...base, id: 'pi-tent', kind: 'tent', title: 'Tent', categories: ['Camp'], price: 19_900, options: [], stock: 'back-order' },
  { ...base, id: 'pi-lamp', kind: 'headlamp', title: 'Lamp', categories: ['Camp'], price: 3333, options: [], stock: 'discontinued' },
  {
    ...base,
    id: 'pi-card',
    kind: 'gift-card',
    title: 'Gift card',
    categories: ['Gift cards'],
    price: 5000,
    options: [],
    stock: 9999,
    digital: true,
  },
  { ...base, id: 'pi-stove', kind: 'kettle', title: 'Stove', categories: ['Camp'], price: 4100, options: [], stock: 3 },
];

/** A shop in the EU whose prices include VAT, and a Japanese one whose currency has no decimals. */
export const olive: MerchantProfile = {
  ...pine,
  slug: 'olive',
  prefix: 'ol',
  name: 'Olive',
  currency: 'eur',
  country: 'PT',
  shipsTo: ['PT', 'FR', 'US'],
  shipping: [{ id: 'post', title: 'Post', carrier: 'CTT', price: 600, days: [2, 4] }],
  pickup: [],
  tax: { kind: 'vat', rate: 23 },
  discounts: [],
  marketing: [],
  payment: 'delegate-payment',
};
export const koi: MerchantProfile = {
  ...olive,
  slug: 'koi',
  prefix: 'ko',
  name: 'Koi',
  currency: 'jpy',
  country: 'JP',
  shipsTo: ['JP', 'US'],
  tax: { kind: 'export-free' },
};

export const fixtureMerchants = [
  { profile: pine, products: pineProducts },
  {
    profile: olive,
    products: [
      { ...base, id: 'ol-vase', kind: 'vase', title: 'Vase', categories: ['Home'], price: 2460, options: [], stock: 40 },
    ] as MerchantProduct[],
  },
  {
    profile: koi,
    products: [
      { ...base, id: 'ko-cup', kind: 'mug', title: 'Cup', categories: ['Home'], price: 4200, options: [], stock: 40 },
    ] as MerchantProduct[],
  },
];

export const address = {
  name: 'Ada Lovelace',
  line_one: '1234 Chat Road',
  city: 'San Francisco',
  state: 'CA',
  country: 'US',
  postal_code: '94131',
};
