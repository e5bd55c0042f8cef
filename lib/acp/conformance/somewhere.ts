import type { Address } from '../schema';

/** Where the kits let things be sent to when nobody says where: an address in California that every carrier knows. */
export const somewhere: Address = {
  name: 'Ada Shopper',
  line_one: '1455 Market Street',
  city: 'San Francisco',
  state: 'CA',
  country: 'US',
  postal_code: '94103',
};
