import { describe, expect, test } from 'vitest';
import { countries, formatOf } from './countries';
import { mergeChanges } from './merge-change';
import { changeOf, errorOf, errorsOf, type Values, valuesOf } from './values';

const anna: Values = {
  ...{ email: 'anna@example.com', name: 'Anna Field', line_one: '1 Elm Street', line_two: '', city: 'Portland' },
  ...{ state: 'OR', postal_code: '97201', country: 'US' },
};

describe('the checkout form', () => {
  test('a whole form has no errors; an empty one names every field that is needed, uppermost first', () => {
    expect(errorsOf(anna, true)).toEqual({});
    const empty = valuesOf({ asked: {} });
    expect(Object.keys(errorsOf(empty, true))).toEqual(['email', 'name', 'line_one', 'city', 'state', 'postal_code']);
    expect(Object.keys(errorsOf(empty, false))).toEqual(['email']);
  });

  test('the postcode is checked the way of the country, and the error says what it should look like', () => {
    expect(errorOf('postal_code', { ...anna, postal_code: '9720' }, true)).toBe('Enter a whole ZIP code, like 94103.');
    expect(errorOf('postal_code', { ...anna, country: 'CA', postal_code: 'k1a0b1' }, true)).toBeUndefined();
    expect(errorOf('postal_code', { ...anna, country: 'BR', postal_code: '01001-000' }, true)).toBeUndefined();
    expect(errorOf('state', { ...anna, country: 'DE', state: '' }, true)).toBeUndefined();
    expect(formatOf('JP').state).toBe('Prefecture');
  });

  test('the merchant hears of a postcode at once, of an email when it is one', () => {
    expect(changeOf({ ...valuesOf({ asked: {} }), postal_code: '97201' })).toEqual({
      address: { name: '', line_one: '', line_two: '', city: '', state: '', postal_code: '97201', country: 'US' },
    });
    expect(changeOf({ ...valuesOf({ asked: {} }), email: 'anna@' })).toBeUndefined();
    expect(changeOf(anna)?.buyer).toEqual({ email: 'anna@example.com', full_name: 'Anna Field' });
  });

  test('what is pressed while the merchant answers goes out as one change', () => {
    const first = mergeChanges(
      { quantities: [{ lineItemId: 'a', quantity: 2 }], buyer: { email: 'a@b.co' } },
      { quantities: [{ lineItemId: 'b', quantity: 1 }] },
    );
    expect(mergeChanges(first, { quantities: [{ lineItemId: 'a', quantity: 3 }], optionIds: ['x'] })).toEqual({
      quantities: [
        { lineItemId: 'b', quantity: 1 },
        { lineItemId: 'a', quantity: 3 },
      ],
      ...{ buyer: { email: 'a@b.co' }, optionIds: ['x'] },
    });
  });

  test('countries have names and the United States stand first', () => {
    expect(countries[0]).toEqual({ code: 'US', name: 'United States' });
    expect(countries.find((one) => one.code === 'DE')?.name).toBe('Germany');
  });
});
