import type { MerchantProfile } from '../format';
import { policies } from './policies';

const abroad = ['CA', 'MX', 'GB', 'FR', 'DE', 'ES', 'IT', 'NL', 'JP', 'AU'];

export const profile: MerchantProfile = {
  slug: 'wayhome',
  prefix: 'wh',
  name: 'Wayhome',
  tagline: 'For going away and coming back',
  about:
    'Luggage that can be repaired, light and linen for the bedroom, and clothes for warm places. Based in Portland, Oregon, with a workshop that mends what we sell.',
  currency: 'usd',
  country: 'US',
  accent: { light: '#1d4e68', dark: '#8fc0dd' },
  support: { email: 'care@wayhome.example', phone: '+1 503 555 0142', hours: 'Monday to Saturday, 8 am to 6 pm Pacific' },
  shipsTo: ['US', ...abroad],
  shipping: [
    { id: 'wh-ground', title: 'Ground', carrier: 'UPS', price: 695, freeFrom: 7500, days: [3, 6], countries: ['US'] },
    { id: 'wh-two-day', title: 'Two-day', carrier: 'UPS', price: 1495, days: [2, 2], countries: ['US'] },
    { id: 'wh-overnight', title: 'Overnight', carrier: 'UPS', price: 2995, days: [1, 1], countries: ['US'] },
    {
      id: 'wh-economy',
      title: 'International economy',
      carrier: 'DHL eCommerce',
      price: 1995,
      freeFrom: 20000,
      days: [7, 14],
      countries: abroad,
    },
    { id: 'wh-express', title: 'International express', carrier: 'DHL Express', price: 3995, days: [3, 5], countries: abroad },
  ],
  tax: { kind: 'us' },
  returns: {
    days: 100,
    free: true,
    excluded: 'Lit candles and swimwear without its hygiene strip',
    address: {
      name: 'Wayhome Returns',
      line_one: '214 Alder Street',
      city: 'Portland',
      state: 'OR',
      country: 'US',
      postal_code: '97204',
    },
  },
  maxPerOrder: 12,
  discounts: [
    { code: 'SAVE10', name: '10% off your order', percentOff: 10, method: 'across', stackable: true, priority: 20 },
    { code: 'PACKLIGHT', name: '$15 off from $120', amountOff: 1500, method: 'across', minimum: 12000, stackable: false, priority: 20 },
    {
      code: 'SLEEPWELL',
      name: '15% off bed and bath',
      percentOff: 15,
      method: 'each',
      category: 'Home > Bed and bath',
      stackable: true,
      priority: 10,
    },
    {
      code: 'SUMMER25',
      name: 'Summer sale: 25% off',
      percentOff: 25,
      method: 'across',
      startsAt: '2025-06-15T00:00:00Z',
      endsAt: '2025-08-31T23:59:59Z',
      stackable: false,
      priority: 20,
    },
    { name: '$25 off from $300', amountOff: 2500, method: 'across', minimum: 30000, stackable: true, priority: 50 },
  ],
  payment: 'stripe-spt',
  policies,
};
