import type { MerchantProfile } from '../format';
import { policies } from './policies';

export const profile: MerchantProfile = {
  slug: 'second-light',
  prefix: 'sl',
  name: 'Second Light',
  tagline: 'Refurbished electronics and second-hand gear, honestly described',
  about:
    'Second Light is a workshop in Pittsburgh that buys cameras, phones, watches and outdoor gear, repairs what can be repaired, and writes down what cannot. Every article is one we have held, tested and photographed; most exist once.',
  currency: 'usd',
  country: 'US',
  accent: { light: '#5b4b8a', dark: '#b9aae8' },
  support: { email: 'bench@secondlight.example', phone: '+1 412 555 0119', hours: 'Tuesday to Saturday, 10 am to 6 pm Eastern' },
  shipsTo: ['US', 'CA'],
  shipping: [
    { id: 'standard', title: 'Standard, insured', carrier: 'UPS Ground', price: 790, freeFrom: 15000, days: [3, 6] },
    { id: 'express', title: 'Express, insured and signed for', carrier: 'FedEx 2Day', price: 1900, days: [2, 3] },
  ],
  tax: { kind: 'us' },
  returns: { days: 14, free: false, excluded: 'Opened film, and articles marked “for parts”' },
  maxPerOrder: 3,
  discounts: [
    { code: 'WELCOME5', name: '$5 off a first order', amountOff: 500, method: 'across', minimum: 5000, stackable: true, priority: 20 },
    {
      code: 'CAMERA10',
      name: '10% off cameras',
      percentOff: 10,
      method: 'each',
      stackable: false,
      priority: 8,
      category: 'Electronics > Cameras',
    },
    {
      code: 'LASTLIGHT',
      name: '$25 off, once only',
      amountOff: 2500,
      method: 'across',
      minimum: 7500,
      usageLimit: 1,
      stackable: false,
      priority: 12,
    },
    {
      code: 'SPRINGCLEAN',
      name: 'Spring clearing, 15% off',
      percentOff: 15,
      method: 'across',
      startsAt: '2026-03-01T00:00:00Z',
      endsAt: '2026-04-30T23:59:59Z',
      stackable: false,
      priority: 8,
    },
  ],
  payment: 'stripe-spt',
  confirmation: { from: 80_000, by: 'biometric' },
  policies,
};
