/**
 * The states and territories of the US with the sales tax of the demo: the state's own base rate in percent (2026), without county and city
 * rates, and whether a shipping charge is taxed with the goods. A real shop asks a tax engine; the shape is the same.
 */
export const usStates: Record<string, { name: string; rate: number; taxesShipping: boolean }> = {
  AL: { name: 'Alabama', rate: 4, taxesShipping: false },
  AK: { name: 'Alaska', rate: 0, taxesShipping: false },
  AZ: { name: 'Arizona', rate: 5.6, taxesShipping: false },
  AR: { name: 'Arkansas', rate: 6.5, taxesShipping: true },
  CA: { name: 'California', rate: 7.25, taxesShipping: false },
  CO: { name: 'Colorado', rate: 2.9, taxesShipping: false },
  CT: { name: 'Connecticut', rate: 6.35, taxesShipping: true },
  DE: { name: 'Delaware', rate: 0, taxesShipping: false },
  DC: { name: 'District of Columbia', rate: 6, taxesShipping: true },
  FL: { name: 'Florida', rate: 6, taxesShipping: false },
  GA: { name: 'Georgia', rate: 4, taxesShipping: true },
  HI: { name: 'Hawaii', rate: 4, taxesShipping: true },
  ID: { name: 'Idaho', rate: 6, taxesShipping: false },
  IL: { name: 'Illinois', rate: 6.25, taxesShipping: false },
  IN: { name: 'Indiana', rate: 7, taxesShipping: true },
  IA: { name: 'Iowa', rate: 6, taxesShipping: false },
  KS: { name: 'Kansas', rate: 6.5, taxesShipping: true },
  KY: { name: 'Kentucky', rate: 6, taxesShipping: true },
  LA: { name: 'Louisiana', rate: 5, taxesShipping: false },
  ME: { name: 'Maine', rate: 5.5, taxesShipping: false },
  MD: { name: 'Maryland', rate: 6, taxesShipping: false },
  MA: { name: 'Massachusetts', rate: 6.25, taxesShipping: false },
  MI: { name: 'Michigan', rate: 6, taxesShipping: true },
  MN: { name: 'Minnesota', rate: 6.875, taxesShipping: true },
  MS: { name: 'Mississippi', rate: 7, taxesShipping: true },
  MO: { name: 'Missouri', rate: 4.225, taxesShipping: false },
  MT: { name: 'Montana', rate: 0, taxesShipping: false },
  NE: { name: 'Nebraska', rate: 5.5, taxesShipping: true },
  NV: { name: 'Nevada', rate: 6.85, taxesShipping: false },
  NH: { name: 'New Hampshire', rate: 0, taxesShipping: false },
  NJ: { name: 'New Jersey', rate: 6.625, taxesShipping: true },
  NM: { name: 'New Mexico', rate: 4.875, taxesShipping: true },
  NY: { name: 'New York', rate: 4, taxesShipping: true },
  NC: { name: 'North Carolina', rate: 4.75, taxesShipping: true },
  ND: { name: 'North Dakota', rate: 5, taxesShipping: true },
  OH: { name: 'Ohio', rate: 5.75, taxesShipping: true },
  OK: { name: 'Oklahoma', rate: 4.5, taxesShipping: false },
  OR: { name: 'Oregon', rate: 0, taxesShipping: false },
  PA: { name: 'Pennsylvania', rate: 6, taxesShipping: true },
  RI: { name: 'Rhode Island', rate: 7, taxesShipping: true },
  SC: { name: 'South Carolina', rate: 6, taxesShipping: true },
  SD: { name: 'South Dakota', rate: 4.2, taxesShipping: true },
  TN: { name: 'Tennessee', rate: 7, taxesShipping: true },
  TX: { name: 'Texas', rate: 6.25, taxesShipping: true },
  UT: { name: 'Utah', rate: 4.85, taxesShipping: false },
  VT: { name: 'Vermont', rate: 6, taxesShipping: true },
  VA: { name: 'Virginia', rate: 4.3, taxesShipping: false },
  WA: { name: 'Washington', rate: 6.5, taxesShipping: true },
  WV: { name: 'West Virginia', rate: 6, taxesShipping: true },
  WI: { name: 'Wisconsin', rate: 5, taxesShipping: true },
  WY: { name: 'Wyoming', rate: 4, taxesShipping: false },
  PR: { name: 'Puerto Rico', rate: 10.5, taxesShipping: true },
  GU: { name: 'Guam', rate: 0, taxesShipping: false },
  VI: { name: 'U.S. Virgin Islands', rate: 0, taxesShipping: false },
  AS: { name: 'American Samoa', rate: 0, taxesShipping: false },
  MP: { name: 'Northern Mariana Islands', rate: 0, taxesShipping: false },
  AA: { name: 'Armed Forces Americas', rate: 0, taxesShipping: false },
  AE: { name: 'Armed Forces Europe', rate: 0, taxesShipping: false },
  AP: { name: 'Armed Forces Pacific', rate: 0, taxesShipping: false },
};

const byName = new Map(Object.entries(usStates).map(([code, { name }]) => [name.toLowerCase(), code]));

/** Own members only: "constructor" and its kind come from strangers too. */
export const isUsState = (code: string): boolean => Object.hasOwn(usStates, code);

/** "ca", "CA" and "California" are CA; undefined for what is no state. */
export function usStateOf(text: string): string | undefined {
  const word = text.trim();
  const code = word.toUpperCase().replace(/\./g, '');
  return isUsState(code) ? code : byName.get(word.toLowerCase());
}
