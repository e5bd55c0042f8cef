import type { MerchantProfile } from '../format';
import { policies } from './policies';

const europe = ['PT', 'ES', 'FR', 'DE', 'IT', 'NL', 'BE', 'IE', 'AT'];
const elsewhere = ['GB', 'CH', 'US', 'CA', 'JP', 'AU'];

export const profile: MerchantProfile = {
  slug: 'kilnfolk',
  prefix: 'kf',
  name: 'Kiln & Folk',
  tagline: 'Made by hand in Portugal, Spain and France',
  about:
    'A marketplace of small workshops: potters, weavers, printers, silversmiths and soap makers. Every piece names the person or workshop that made it; many exist only once.',
  currency: 'eur',
  country: 'PT',
  accent: { light: '#7c4a2d', dark: '#d9a987' },
  support: { email: 'hello@kilnfolk.example', phone: '+351 22 000 0142', hours: 'Monday to Friday, 9:30 to 17:30 (Lisbon time)' },
  shipsTo: [...europe, ...elsewhere],
  shipping: [
    { id: 'kf-post-eu', title: 'Tracked post', carrier: 'CTT', price: 690, freeFrom: 9000, days: [3, 6], countries: europe },
    { id: 'kf-courier-eu', title: 'Courier', carrier: 'DPD', price: 1400, days: [1, 3], countries: europe },
    {
      id: 'kf-post-world',
      title: 'Tracked post, worldwide',
      carrier: 'CTT',
      price: 1490,
      freeFrom: 18000,
      days: [7, 14],
      countries: elsewhere,
    },
    { id: 'kf-express-world', title: 'Express courier', carrier: 'DHL Express', price: 2900, days: [3, 5], countries: elsewhere },
  ],
  tax: { kind: 'vat', rate: 23 },
  returns: {
    days: 14,
    free: false,
    excluded: 'Personalised pieces and opened soap',
    delivery: true,
    address: { name: 'Kiln & Folk', line_one: 'Rua do Forno 18', city: 'Porto', country: 'PT', postal_code: '4050-268' },
  },
  maxPerOrder: 10,
  discounts: [
    { code: 'CLAY8', name: '€8 off from €60', amountOff: 800, method: 'across', minimum: 6000, stackable: false, priority: 20 },
    {
      code: 'WORKSHOP',
      name: '15% off pottery kits and tools',
      percentOff: 15,
      method: 'each',
      category: 'Pottery kits and tools',
      stackable: true,
      priority: 10,
    },
    {
      code: 'PRIMAVERA',
      name: 'Spring market: 20% off',
      percentOff: 20,
      method: 'across',
      startsAt: '2025-03-20T00:00:00Z',
      endsAt: '2025-05-31T23:59:59Z',
      stackable: false,
      priority: 20,
    },
    { name: '5% off from €150', percentOff: 5, method: 'across', minimum: 15000, stackable: true, priority: 50 },
  ],
  payment: 'stripe-spt',
  policies,
};
