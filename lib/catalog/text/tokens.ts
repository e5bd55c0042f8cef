import { simplified } from './simplified';
import { singular } from './stem';

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/** Lower case, accents and typographic marks folded: "Décor’s" → "decor's". */
export function fold(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the whole of ASCII is meant, the common and quick case
  if (/^[\u0000-\u007f]*$/.test(text)) return text.toLowerCase();
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[œŒ]/g, 'oe')
    .replace(/[æÆ]/g, 'ae')
    .replace(/[‘’ʼ`´]/g, "'")
    .replace(/[“”″]/g, '"')
    .toLowerCase()
    .normalize('NFC');
}

/**
 * Measures become one word each, however they are written: `72"`, "72-inch", "72 in wide" → "72in"; "8' x 10'" → "8x10"; "128 GB" → "128gb"; "3 1/2 inch" → "3.5in".
 */
export function joinMeasures(text: string): string {
  const decimal = text.includes('/') ? text.replace(mixed, inDecimals) : text;
  return decimal
    .replace(bySize, ' $1x$2 ')
    .replace(inches, ' $1in ')
    .replace(shortInches, ' $1in ')
    .replace(feet, ' $1ft ')
    .replace(units, ' $1$2 ');
}

/** A number from its first digit on: without that, a merchant's thousand nines would be tried from each of them. */
const number = String.raw`(?<![\d.])(\d{1,6}(?:\.\d{1,3})?)`;
const foot = String.raw`(?:''?|"|-?inch(?:es)?\b|in\b\.?|ft\b\.?|feet|foot)?`;
const bySize = new RegExp(String.raw`${number}\s{0,2}${foot}\s{0,2}(?:x|×|by)\s{0,2}(\d{1,6}(?:\.\d{1,3})?)\s{0,2}${foot}`, 'gi');
const inches = new RegExp(String.raw`${number}\s{0,2}-?\s?(?:"|''|inches\b|inch\b|in\.)`, 'gi');
/** "48 in entry table": a size before the thing; "3 in 1", "set of 6 in white" and "20 in stock" are none. */
const shortInches = /(?<![\d.]|\bof )(\d{2,3})\s?in(?=\s+(?!stock\b|one\b|the\b|an?\b)[a-z])/gi;
const mixed = /(?<![\d./])(\d{1,3})(?:\s|\s?-\s?)(\d{1,2})\/(2|3|4|8|16)(?![\d/])/g;

function inDecimals(whole: string, one: string, above: string, below: string): string {
  const part = Number(above) / Number(below);
  return part < 1 ? String(Math.round((Number(one) + part) * 1000) / 1000) : whole;
}
const feet = new RegExp(String.raw`${number}\s{0,2}-?\s?(?:feet\b|foot\b|ft\b)`, 'gi');
const units = new RegExp(String.raw`${number}\s{1,2}(gb|tb|ml|cl|l|oz|lb|lbs|kg|g|w|mm|cm|m|mah|hz)\b`, 'gi');

/** The words of a text, folded, in the singular, in order. Chinese and Japanese runs are cut by the runtime's dictionary, in simplified characters, so that both ways of writing meet. */
export function tokens(text: string): string[] {
  const folded = fold(text);
  const plain = /\d/.test(folded) ? joinMeasures(folded) : folded;
  const found: string[] = [];
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the whole of ASCII is meant, the common and quick case
  const latin = /^[\u0000-\u02ff]*$/.test(plain);
  const runs =
    plain.match(latin ? /[a-z0-9\u00c0-\u02ff]+(?:[.'][a-z0-9\u00c0-\u02ff]+)*/g : /[\p{L}\p{N}]+(?:[.'][\p{L}\p{N}]+)*/gu) ?? [];
  for (const run of runs) {
    if (!latin && /[\p{Script=Han}\u3040-\u30ff]/u.test(run)) found.push(...segmented(run));
    else {
      const token = word(run);
      if (token !== '') found.push(token);
    }
  }
  return found;
}

/** Words met before; feeds repeat themselves. Emptied when a hostile feed fills it. */
const met = new Map<string, string>();

function word(run: string): string {
  const known = met.get(run);
  if (known !== undefined) return known;
  if (met.size > 100_000) met.clear();
  const token = wordOf(run);
  met.set(run, token);
  return token;
}

function wordOf(run: string): string {
  const bare = run.includes("'") ? run.replace(/^(?:l|d|j|m|n|s|t|c|qu)'(?=\p{L}{2})/u, '').replace(/'s?$|'(?=\p{L}$)/u, '') : run;
  return singular(bare.replaceAll("'", ''));
}

function segmented(run: string): string[] {
  const found: string[] = [];
  for (const part of segmenter.segment(simplified(run))) if (part.isWordLike) found.push(part.segment);
  return found;
}

/** Whether a text has Chinese characters. */
export function hasHan(text: string): boolean {
  return /\p{Script=Han}/u.test(text);
}
