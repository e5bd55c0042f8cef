import type { MerchantProfile } from '../format';
import { policies } from './policies';

const abroad = ['US', 'CA', 'GB', 'FR', 'DE', 'IT', 'ES', 'NL', 'AU', 'NZ', 'SG', 'HK', 'TW', 'KR'];

export const profile: MerchantProfile = {
  slug: 'mizuya',
  prefix: 'mz',
  name: 'Mizuya',
  tagline: 'Plain skincare from Kyoto',
  about: 'A small maker of skincare with short ingredient lists. Every product says which skin it was made for and which it was not.',
  currency: 'jpy',
  country: 'JP',
  accent: { light: '#9d4b63', dark: '#e6a3b8' },
  support: { email: 'help@mizuya.example', phone: '+81 75 000 0142', hours: 'Monday to Friday, 10:00 to 17:00 (Japan time)' },
  shipsTo: ['JP', ...abroad],
  shipping: [
    { id: 'mz-yupack', title: 'Yu-Pack', carrier: 'Japan Post', price: 600, freeFrom: 5000, days: [1, 3], countries: ['JP'] },
    { id: 'mz-next-day', title: 'Next day', carrier: 'Yamato', price: 1100, days: [1, 1], countries: ['JP'] },
    {
      id: 'mz-packet',
      title: 'Small packet, tracked',
      carrier: 'Japan Post',
      price: 1200,
      freeFrom: 12000,
      days: [7, 14],
      countries: abroad,
    },
    { id: 'mz-ems', title: 'EMS', carrier: 'Japan Post', price: 2600, days: [3, 6], countries: abroad },
  ],
  tax: { kind: 'export-free' },
  returns: {
    days: 30,
    free: false,
    excluded: 'Opened products and gift cards',
    address: { name: 'Mizuya Returns', line_one: '31 Teramachi, Nakagyo-ku', city: 'Kyoto', country: 'JP', postal_code: '604-0925' },
  },
  maxPerOrder: 8,
  discounts: [
    { code: 'HAJIME', name: '¥500 off from ¥4,000', amountOff: 500, method: 'across', minimum: 4000, stackable: false, priority: 20 },
    {
      code: 'MASKWEEK',
      name: '15% off masks',
      percentOff: 15,
      method: 'each',
      category: 'Skincare > Masks',
      usageLimit: 500,
      stackable: true,
      priority: 10,
    },
    {
      code: 'TSUYU',
      name: 'Rainy season: 20% off',
      percentOff: 20,
      method: 'across',
      startsAt: '2025-06-01T00:00:00Z',
      endsAt: '2025-07-15T23:59:59Z',
      stackable: false,
      priority: 20,
    },
    { name: '10% off from ¥15,000', percentOff: 10, method: 'across', minimum: 15000, stackable: true, priority: 50 },
  ],
  payment: 'delegate-payment',
  giftCards: [
    { code: 'MZ-SAKURA-3000', balance: 3000 },
    { code: 'MZ-MOMIJI-50000', balance: 50_000 },
    { code: 'MZ-YUKI-0', balance: 0 },
    { code: 'MZ-NATSU-2024', balance: 5000, expiresAt: '2024-08-31T23:59:59Z' },
  ],
  policies,
};
