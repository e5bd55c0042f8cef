/** How an address is written in a country: what its fields are called and what a postcode looks like. */
export type AddressFormat = {
  city: string;
  state: string;
  stateNeeded: boolean;
  postal: string;
  postalPattern?: RegExp;
  postalExample?: string;
  /** Digits only: the phone shows its number keys. */
  digits?: boolean;
};

const plain: AddressFormat = { city: 'City', state: 'State or region (optional)', stateNeeded: false, postal: 'Postal code' };
const digits = (pattern: RegExp, example: string, more: Partial<AddressFormat> = {}): AddressFormat => ({
  ...plain,
  postalPattern: pattern,
  postalExample: example,
  digits: true,
  ...more,
});
const five = digits(/^\d{5}$/, '10115');
const four = digits(/^\d{4}$/, '1010');

const formats: Record<string, AddressFormat> = {
  US: {
    city: 'City',
    state: 'State',
    stateNeeded: true,
    postal: 'ZIP code',
    postalPattern: /^\d{5}(-\d{4})?$/,
    postalExample: '94103',
    digits: true,
  },
  CA: {
    ...{ city: 'City', state: 'Province', stateNeeded: true, postal: 'Postal code' },
    ...{ postalPattern: /^[A-Za-z]\d[A-Za-z][ -]?\d[A-Za-z]\d$/, postalExample: 'K1A 0B1' },
  },
  GB: {
    ...{ city: 'City', state: 'County (optional)', stateNeeded: false, postal: 'Postal code' },
    ...{ postalPattern: /^[A-Za-z]{1,2}\d[A-Za-z\d]? ?\d[A-Za-z]{2}$/, postalExample: 'SW1A 1AA' },
  },
  AU: digits(/^\d{4}$/, '2000', { state: 'State', stateNeeded: true }),
  JP: digits(/^\d{3}-?\d{4}$/, '150-0001', { state: 'Prefecture', stateNeeded: true }),
  DE: five,
  FR: { ...five, postalExample: '75001' },
  ES: { ...five, postalExample: '28001' },
  IT: { ...five, postalExample: '00118' },
  AT: four,
  BE: four,
  CH: { ...four, postalExample: '8001' },
  DK: four,
  NO: four,
};

export const formatOf = (country: string): AddressFormat => formats[country] ?? plain;

const codes =
  'US CA GB IE AU NZ AT BE BG HR CY CZ DK EE FI FR DE GR HU IS IT LV LT LU MT NL NO PL PT RO SK SI ES SE CH BR CL CN HK IN IL JP KR MX MY PH SG TW TH AE ZA'.split(
    ' ',
  );

/** Countries by their English names; the United States first, because most parcels go there. */
export const countries: { code: string; name: string }[] = codes
  .map((code) => ({ code, name: new Intl.DisplayNames('en', { type: 'region' }).of(code) ?? code }))
  .sort((a, b) => (a.code === 'US' ? -1 : b.code === 'US' ? 1 : a.name.localeCompare(b.name, 'en')));
