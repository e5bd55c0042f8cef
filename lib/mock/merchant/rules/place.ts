import type { AddressParts, Message } from '@/lib/acp/schema';
import { countryName, countryOf } from './country';
import { invalid, missing } from './messages';
import { isUsState, usStateOf } from './us-states';
import { stateOfZip } from './us-zip';

/** Where goods go, as far as it is known: enough for options, tax and totals. */
export type Place = { country: string; state?: string; postalCode?: string };

export type CheckedAddress = {
  /** With country and US state as codes; what nobody said yet is ''. */
  address?: Required<Omit<AddressParts, 'line_two' | 'company'>> & Pick<AddressParts, 'line_two' | 'company'>;
  place?: Place;
  /** What is missing or wrong; none: goods can be sent there. */
  messages: Message[];
};

const base = '$.fulfillment_details.address';
const caProvinces = new Set(['AB', 'BC', 'MB', 'NB', 'NL', 'NS', 'NT', 'NU', 'ON', 'PE', 'QC', 'SK', 'YT']);

/**
 * Checks an address that may still be incomplete. The place is known from the moment a postcode or a state is: with a US ZIP code alone the
 * country is the merchant's and the state follows from the code. `homeCountry`: the merchant's.
 */
export function checkAddress(given: AddressParts | undefined, name: string | undefined, homeCountry: string): CheckedAddress {
  if (!given || Object.values(given).every((part) => !part)) return { messages: [missing('The delivery address', base)] };
  const part = (member: keyof AddressParts) => (given[member] ?? '').trim();
  const country = part('country') ? countryOf(part('country')) : homeCountry;
  const state = stateOf(country, part('state'), part('postal_code'));
  const address = {
    ...(given.line_two === undefined ? {} : { line_two: given.line_two }),
    ...(given.company === undefined ? {} : { company: given.company }),
    name: part('name') || (name ?? '').trim(),
    line_one: part('line_one'),
    city: part('city'),
    state: state ?? part('state'),
    country: country ?? part('country'),
    postal_code: part('postal_code'),
  };
  if (country === undefined) {
    return { address, messages: [invalid('The country must be a two-letter code such as US.', `${base}.country`)] };
  }
  const messages = [...missingParts(address, country), ...invalidParts(address, country)];
  const postal = address.postal_code && postalFits(country, address.postal_code) ? { postalCode: address.postal_code } : {};
  const known = 'postalCode' in postal || address.state !== '' || (country !== 'US' && country !== 'CA' && part('country') !== '');
  const place = { country, ...(address.state ? { state: address.state } : {}), ...postal };
  return { address, messages, ...(known ? { place } : {}) };
}

function stateOf(country: string | undefined, state: string, postalCode: string): string | undefined {
  if (country === 'US') return state ? usStateOf(state) : stateOfZip(postalCode);
  return state ? (country === 'CA' ? state.toUpperCase() : state) : undefined;
}

type Whole = NonNullable<CheckedAddress['address']>;

function missingParts(address: Whole, country: string): Message[] {
  const needed: [keyof Whole, string][] = [
    ['name', 'The name'],
    ['line_one', 'The street and number'],
    ['city', 'The city'],
    ...(country === 'US' || country === 'CA'
      ? ([['state', country === 'US' ? 'The state' : 'The province']] as [keyof Whole, string][])
      : []),
    ['postal_code', country === 'US' ? 'The ZIP code' : 'The postal code'],
  ];
  return needed.filter(([member]) => !address[member]).map(([member, words]) => missing(words, `${base}.${member}`));
}

function invalidParts(address: Whole, country: string): Message[] {
  const found: Message[] = [];
  if (address.postal_code && !postalFits(country, address.postal_code)) {
    const words = country === 'US' ? 'A ZIP code has five digits.' : `This is no postal code of ${countryName(country)}.`;
    found.push(invalid(words, `${base}.postal_code`));
  }
  if (country === 'US' && address.state && !isUsState(address.state)) found.push(invalid('This is no US state.', `${base}.state`));
  if (country === 'CA' && address.state && !caProvinces.has(address.state)) {
    found.push(invalid('A Canadian province has two letters, such as ON.', `${base}.state`));
  }
  return found;
}

function postalFits(country: string, code: string): boolean {
  if (country === 'US') return /^\d{5}(-?\d{4})?$/.test(code);
  if (country === 'CA') return /^[A-Za-z]\d[A-Za-z][ -]?\d[A-Za-z]\d$/.test(code);
  return code.length <= 20;
}
