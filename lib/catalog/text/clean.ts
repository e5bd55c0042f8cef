/** Zero-width marks, bidi overrides and isolates, soft hyphens, tag characters, variation selectors: what a reader cannot see, a model must not read. */
const invisible =
  // biome-ignore lint/suspicious/noMisleadingCharacterClass: single code points are what is removed
  /[\u00AD\u034F\u061C\u115F\u1160\u17B4\u17B5\u180B-\u180F\u200B-\u200F\u202A-\u202E\u2060-\u206F\u3164\uFE00-\uFE0F\uFEFF\uFFA0\uFFF0-\uFFFB\u{E0000}-\u{E0FFF}]/gu;
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is removed
const control = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F]/g;

const entities: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  rsquo: '’',
  lsquo: '‘',
  mdash: '—',
  ndash: '–',
  deg: '°',
  times: '×',
};

/**
 * Merchant text as plain text: HTML, comments, scripts, control and invisible characters are taken out, entities read, and at most `cap` characters kept.
 * Line breaks stay when `lines` is true, else all white space becomes single spaces. The words themselves are data and stay as they are.
 */
export function cleanText(raw: string, cap: number, lines = false): string {
  const visible = withoutMarkup(raw.slice(0, cap * 8))
    .replace(invisible, '')
    .replace(control, '')
    .normalize('NFC');
  const spaced = lines
    ? visible
        .replace(/[^\S\n]+/g, ' ')
        .replace(/ ?\n ?/g, '\n')
        .replace(/\n{3,}/g, '\n\n')
    : visible.replace(/\s+/g, ' ');
  const trimmed = spaced.trim();
  return trimmed.length <= cap ? trimmed : `${cutAtWord(trimmed, cap - 1)}…`;
}

function withoutMarkup(raw: string): string {
  if (!/[<&]/.test(raw)) return raw;
  // Entities may hide a tag, so tags are taken out before and after reading them.
  return withoutTags(withoutTags(raw).replace(/&(#x?[0-9a-f]{1,6}|[a-z]{2,8});/gi, entity));
}

function withoutTags(raw: string): string {
  return raw
    .replace(/<!--[\s\S]*?(?:-->|$)/g, ' ')
    .replace(/<(script|style|template|svg|iframe|noscript)\b[\s\S]*?(?:<\/\1\s*>|$)/gi, ' ')
    .replace(/<\/?(?:p|div|br|li|ul|ol|tr|h[1-6]|table)\b[^>]*>/gi, '\n')
    .replace(/<\/?[a-z!?][^>]*(?:>|$)/gi, ' ');
}

function entity(whole: string, name: string): string {
  if (!name.startsWith('#')) return entities[name.toLowerCase()] ?? whole;
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  return code > 31 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : ' ';
}

function cutAtWord(text: string, at: number): string {
  const cut = text.slice(0, at);
  const space = cut.lastIndexOf(' ');
  return (space > at * 0.8 ? cut.slice(0, space) : cut).replace(/[\uD800-\uDBFF]$/, '').trimEnd();
}
