import { expect, test } from 'vitest';
import { address } from '../testing/fixtures';
import { checkAddress } from './place';

const codes = (given: Parameters<typeof checkAddress>[0], home = 'US') =>
  checkAddress(given, undefined, home).messages.map(({ code, param }) => `${code} ${param?.replace('$.fulfillment_details.address', '')}`);

test('a whole US address is fine, its state may be written out', () => {
  expect(checkAddress({ ...address, state: 'california', country: 'usa', postal_code: '94131-1234' }, undefined, 'US')).toMatchObject({
    address: { state: 'CA', country: 'US' },
    place: { country: 'US', state: 'CA', postalCode: '94131-1234' },
    messages: [],
  });
});

test('a ZIP code alone is enough to know the place, and says what is still missing', () => {
  const { place, address: understood } = checkAddress({ postal_code: '10001' }, undefined, 'US');
  expect(place).toEqual({ country: 'US', state: 'NY', postalCode: '10001' });
  expect(understood).toMatchObject({ line_one: '', city: '', state: 'NY' });
  expect(codes({ postal_code: '10001' })).toEqual(['missing .name', 'missing .line_one', 'missing .city']);
});

test('a country alone does not place an American, but it does place others', () => {
  expect(checkAddress({ country: 'US' }, undefined, 'US').place).toBeUndefined();
  expect(checkAddress({ country: 'FR' }, undefined, 'US').place).toEqual({ country: 'FR' });
});

test('no address, or one of empty strings, is a missing address', () => {
  expect(codes(undefined)).toEqual(['missing ']);
  expect(codes({ city: '', postal_code: '' })).toEqual(['missing ']);
});

test('the name may stand beside the address', () => {
  expect(checkAddress({ ...address, name: '' }, 'Ada', 'US').messages).toEqual([]);
});

test('what cannot be delivered to is said with its path', () => {
  expect(codes({ ...address, postal_code: '9413' })).toEqual(['invalid .postal_code']);
  for (const state of ['Bavaria', 'toString', 'constructor', '__proto__']) expect(codes({ ...address, state })).toEqual(['invalid .state']);
  expect(codes({ ...address, country: 'Narnia' })).toEqual(['invalid .country']);
  expect(codes({ ...address, country: 'CA', state: 'on', postal_code: 'K1A 0B1' })).toEqual([]);
  expect(codes({ ...address, country: 'CA', state: 'CA', postal_code: '94131' })).toEqual(['invalid .postal_code', 'invalid .state']);
  expect(codes({ ...address, country: 'FR', state: '', postal_code: '75001' })).toEqual([]);
});
