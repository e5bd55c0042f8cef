import { lift, type Reading } from './reading';

const num = String.raw`(\d{1,2}(?:[.,]5|½)?)`;
const joint = String.raw`\s*(?:-|–|to|or|and|à|ou|et|到|至|或|/)\s*`;
const letters = String.raw`(xxxl|xxl|xl|xs|xxs|2xl|3xl|s|m|l)`;
const words: Record<string, string> = {
  small: 'S',
  medium: 'M',
  large: 'L',
  'extra large': 'XL',
  'extra small': 'XS',
  小: 'S',
  中: 'M',
  大: 'L',
  加大: 'XL',
  '2xl': 'XXL',
  '3xl': 'XXXL',
};

export type SaidSize = { sizes: string[]; system?: string };

/** Sizes said: "size 10", "sizes 9-10" (halves between them too), "US 10.5", "pointure 42", "M码", "taille M". */
export function readSize(reading: Reading): SaidSize | undefined {
  const system =
    lift(reading, new RegExp(`\\b(us|eu|uk)(?:\\s*size)?\\s*${num}(?:${joint}${num})?(?![\\d$€%])`, 'i'), (found) => Boolean(found[2])) ??
    undefined;
  if (system) return numeric(system[2], system[3], system[1]);
  const trailing = lift(reading, new RegExp(`(?:sizes?|tailles?|pointures?)?\\s*${num}(?:${joint}${num})?\\s*(us|eu|uk)\\b`, 'i'));
  if (trailing) return numeric(trailing[1], trailing[2], trailing[3]);
  const named = lift(
    reading,
    new RegExp(
      `(?:\\bsizes?|\\bsz\\.?|\\btailles?|\\bpointures?|尺码|尺寸|码数|鞋码)\\s*(?:is|in|:|：|de|du|是)?\\s*(?:us\\s*|eu\\s*|uk\\s*)?${num}(?:${joint}${num})?(?!\\s*(?:cm|mm|inch|in\\b|"|x\\d))\\s*(?:码|号)?`,
      'i',
    ),
  );
  if (named) return numeric(named[1], named[2], /pointure/i.test(named[0]) ? 'EU' : undefined);
  const chinese = lift(
    reading,
    new RegExp(`(?<![月\\d.])${num}(?:\\s*(?:-|–|到|至|或|、)\\s*${num})?\\s*(?:码|号)(半)?(?!线|电池|楼|球|字|店|机|桌|公路)`),
  );
  if (chinese) return numeric(chinese[3] ? `${chinese[1]}.5` : chinese[1], chinese[2], undefined);
  const possessive = lift(
    reading,
    new RegExp(`(?<=\\b(?:men'?s|women'?s|mens|womens|man's|woman's)\\s+)(?:size\\s+)?${num}\\b(?!\\s*(?:-?piece|pack|inch|"))`, 'i'),
  );
  if (possessive) return numeric(possessive[1], undefined, undefined);
  const letter =
    lift(
      reading,
      new RegExp(`(?:\\bsizes?|\\btailles?|\\bin an?|尺码)\\s*(?:is|:|en)?\\s*(?:size\\s*)?${letters}(?:${joint}${letters})?\\b`, 'i'),
    ) ??
    lift(reading, new RegExp(`(?<=\\b(?:(?:wo)?men'?s|ladies)\\s+)${letters}(?![\\p{L}\\d'’&-])`, 'iu')) ??
    lift(reading, new RegExp(`(?<![A-Za-z0-9'’-])${letters}\\s*(?:码|号|size\\b)`, 'iu')) ??
    lift(reading, /(?<![A-Za-z0-9'’-])(xxxl|xxl|xl|xs|2xl|3xl)(?![A-Za-z0-9'’-])/iu);
  if (letter)
    return { sizes: [letter[1], letter[2]].filter((one) => one !== undefined).map((one) => words[one.toLowerCase()] ?? one.toUpperCase()) };
  const word = lift(
    reading,
    /\b(?:size\s+(extra large|extra small|small|medium|large)|in\s+(extra large|extra small|medium|large|small)\b|(extra large|extra small|small|medium|large)\s+size\b)|(加大|小|中|大)(?:号|(?<!大)码)/i,
  );
  const size = words[(word?.[1] ?? word?.[2] ?? word?.[3] ?? word?.[4] ?? '').toLowerCase()];
  return size ? { sizes: [size] } : undefined;
}

/** From one number to another in half steps, as shoes are sized; a number of 34 or more can only be a European one. */
function numeric(from: string | undefined, to: string | undefined, system: string | undefined): SaidSize | undefined {
  const first = Number(from?.replace(',', '.').replace('½', '.5'));
  const last = to === undefined ? first : Number(to.replace(',', '.').replace('½', '.5'));
  if (!(first > 0) || last < first || last - first > 4) return undefined;
  const sizes: string[] = [];
  for (let size = first; size <= last; size += 0.5) sizes.push(String(size));
  const known = system?.toUpperCase() ?? (first >= 34 && first <= 50 ? 'EU' : undefined);
  return { sizes, ...(known && { system: known }) };
}
