const codes =
  'AD AE AR AT AU BE BG BR CA CH CL CN CO CY CZ DE DK EE ES FI FR GB GR HK HR HU IE IL IN IS IT JP KR LI LT LU LV MC MT MX MY NL NO NZ PE PH PL PT RO SA SE SG SI SK TH TR TW US VN ZA'.split(
    ' ',
  );
const names = new Map<string, string>();
for (const locale of ['en', 'fr', 'zh']) {
  const display = new Intl.DisplayNames([locale], { type: 'region' });
  for (const code of codes) names.set(fold(display.of(code) ?? code), code);
}
for (const [name, code] of [
  ['us', 'US'],
  ['usa', 'US'],
  ['america', 'US'],
  ['uk', 'GB'],
  ['england', 'GB'],
  ['etats unis', 'US'],
] as const)
  names.set(name, code);

function fold(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The code itself when it is one that things can be sent to. */
export const countryOf = (code: string): string | undefined => (codes.includes(code) ? code : undefined);
/** All of them, for a list to choose from. */
export const countryCodes: readonly string[] = codes;

const where =
  /(?:\bi(?: a|')?m? ?(?:live|living|based)? in|\b(?:ships?|shipping|deliver(?:ed|y)?|sends?) (?:it |them |things |always )*to|\bj'habite (?:en|au|aux|a)|\bje vis (?:en|au|aux|a)|\blivre[rz]? (?:en|au|aux)|住在|寄到|送到|我在) ?(.{2,40})/u;

/** The country that a shopper says they live in, or have things sent to. */
export function countryIn(text: string): string | undefined {
  const said = where.exec(text.toLowerCase().normalize('NFC').replace(/’/g, "'"))?.[1];
  if (!said) return undefined;
  const words = ` ${fold(said).replace(/^(the|la|le|les|l) /, '')} `;
  const found = [...names].filter(([name]) => (/\p{Script=Han}/u.test(name) ? fold(said).startsWith(name) : words.startsWith(` ${name} `)));
  return found.toSorted(([a], [b]) => b.length - a.length)[0]?.[1];
}
