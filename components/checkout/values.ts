import type { CheckoutChange, CheckoutView } from '@/lib/checkout/types';
import { formatOf } from './countries';

/** What the form holds; the names are ACP's. */
export type Values = {
  email: string;
  name: string;
  line_one: string;
  line_two: string;
  city: string;
  state: string;
  postal_code: string;
  country: string;
};
export type FieldName = keyof Values;

/** What the shopper has told before, or an empty form. */
export function valuesOf({ asked }: Pick<CheckoutView, 'asked'>): Values {
  const { buyer, address } = asked;
  return {
    email: buyer?.email ?? '',
    name: address?.name || buyer?.full_name || '',
    line_one: address?.line_one ?? '',
    line_two: address?.line_two ?? '',
    city: address?.city ?? '',
    state: address?.state ?? '',
    postal_code: address?.postal_code ?? '',
    country: address?.country ?? 'US',
  };
}

const emailPattern = /^[^\s@]+@[^\s@]+\.[^\s@]{2,}$/;
export const isPostcode = ({ country, postal_code }: Values) => {
  const pattern = formatOf(country).postalPattern;
  return pattern ? pattern.test(postal_code.trim()) : postal_code.trim().length >= 3;
};

/** What is wrong with a field, with what would be right; undefined when it is fine. `parcel` false: nothing is sent, no address is needed. */
export function errorOf(name: FieldName, values: Values, parcel: boolean): string | undefined {
  const value = values[name].trim();
  const format = formatOf(values.country);
  if (name === 'email')
    return !value
      ? 'Enter your email, for the receipt.'
      : emailPattern.test(value)
        ? undefined
        : 'Enter a whole email address, like anna@example.com.';
  if (!parcel || name === 'line_two' || name === 'country') return undefined;
  if (name === 'state') return format.stateNeeded && !value ? `Enter the ${format.state.toLowerCase()}.` : undefined;
  if (name === 'postal_code') {
    if (!value) return `Enter the ${format.postal === 'ZIP code' ? 'ZIP code' : 'postal code'}.`;
    if (isPostcode(values)) return undefined;
    return `Enter a whole ${format.postal === 'ZIP code' ? 'ZIP code' : 'postal code'}${format.postalExample ? `, like ${format.postalExample}` : ''}.`;
  }
  const asks = { name: 'Enter the full name of who receives it.', line_one: 'Enter street and number.', city: 'Enter the city.' };
  return value ? undefined : asks[name];
}

/** In the order in which they stand, so that the first error is the uppermost. */
export const fieldOrder: FieldName[] = ['email', 'country', 'name', 'line_one', 'line_two', 'city', 'state', 'postal_code'];

export function errorsOf(values: Values, parcel: boolean): Partial<Record<FieldName, string>> {
  const found = fieldOrder.map((name) => [name, errorOf(name, values, parcel)] as const).filter(([, error]) => error !== undefined);
  return Object.fromEntries(found);
}

/** What of the form the merchant can be told already: an email only when it is one, an address from its postcode on. */
export function changeOf(values: Values): CheckoutChange | undefined {
  const trimmed = Object.fromEntries(Object.entries(values).map(([name, value]) => [name, value.trim()])) as Values;
  const { email, ...address } = trimmed;
  const buyer = emailPattern.test(email) ? { email, ...(address.name && { full_name: address.name }) } : undefined;
  if (!isPostcode(trimmed)) return buyer && { buyer };
  return { ...(buyer && { buyer }), address };
}
