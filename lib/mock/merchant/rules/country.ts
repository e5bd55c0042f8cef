const regions = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
const threeLetters: Record<string, string> = {
  USA: 'US',
  GBR: 'GB',
  CAN: 'CA',
  DEU: 'DE',
  FRA: 'FR',
  JPN: 'JP',
  PRT: 'PT',
  ESP: 'ES',
  ITA: 'IT',
  NLD: 'NL',
  BEL: 'BE',
  AUT: 'AT',
  IRL: 'IE',
  CHE: 'CH',
  AUS: 'AU',
  NZL: 'NZ',
  CHN: 'CN',
  KOR: 'KR',
  MEX: 'MX',
  SWE: 'SE',
  DNK: 'DK',
  NOR: 'NO',
  FIN: 'FI',
  POL: 'PL',
};

let names: Map<string, string> | undefined;

function codesByName(): Map<string, string> {
  if (names) return names;
  names = new Map();
  for (let first = 65; first <= 90; first++) {
    for (let second = 65; second <= 90; second++) {
      const code = String.fromCharCode(first, second);
      const name = regions.of(code);
      if (name) names.set(name.toLowerCase(), code);
    }
  }
  names.set('uk', 'GB').set('great britain', 'GB').set('united states of america', 'US').set('england', 'GB');
  return names;
}

/** ISO 3166-1 alpha-2 of what an agent wrote: "us", "USA", "United States". Undefined for what is no country (digest §7: validate yourself). */
export function countryOf(text: string): string | undefined {
  const word = text.trim();
  const code = word.toUpperCase().replace(/\./g, '');
  if (/^[A-Z]{3}$/.test(code) && threeLetters[code]) return threeLetters[code];
  if (/^[A-Z]{2}$/.test(code) && code !== 'ZZ' && regions.of(code) !== undefined && code !== 'UK') return code;
  return codesByName().get(word.toLowerCase());
}

/** The English name of a country. */
export const countryName = (code: string): string => regions.of(code) ?? code;
