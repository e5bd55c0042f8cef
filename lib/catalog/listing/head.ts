import { tokens } from '../text/tokens';

const breaks =
  /(?<!\d)\sin\s(?!\d)|,(?!\d)|\s(?:with|for|on|by|from|of|and|w\/|featuring|including|to|at|avec|pour|en|de|des)\s|[([–—:|]|(?<!\d)\s-\s/i;
const lead = /^\s*(?:set|pair|pack|box|bundle|case|lot|jeu|ensemble|paire)\s+(?:of|de)\s+(?:\d+|two|three|four|six|eight)?\s*/i;

/** "Shoe and laundry bags" are bags: one word in the singular shares a plural with another. "Cup and saucer" are two things, "teapot and two cups" too. */
const sharing = /^\p{L}+[^s\s] (?:and|&) (?!(?:\d|two|three|four|six|a|an|the)\b)\p{L}+ (?<thing>\p{L}+s)(?=$|[,(–—])/iu;

/**
 * The word that says what a title names: the last noun before "with", "for", a comma and the like. "Desk mug with a wooden lid" → "mug".
 * English order; other languages get by with their categories. Undefined for an empty title.
 */
export function headOf(title: string): string | undefined {
  const bare = title.replace(lead, '');
  const shared = sharing.exec(bare);
  if (shared?.groups?.thing) return headWord(tokens(shared.groups.thing));
  const cut = breaks.exec(bare);
  const start = tokens(cut && cut.index > 2 ? bare.slice(0, cut.index) : bare);
  return headWord(start);
}

/** Words that end many names and say nothing of the thing: "dining table set". */
const generic = new Set(['set', 'pair', 'pack', 'collection', 'bundle', 'piece', 'edition', 'style', 'series', 'size']);

/** The last word that is a word and not only "set" or a number. */
export function headWord(words: string[]): string | undefined {
  const nouns = words.filter((word) => /\p{L}{2}/u.test(word) && !/\d/.test(word));
  return nouns.findLast((word) => !generic.has(word)) ?? nouns.at(-1) ?? words.at(-1);
}

/** Whether a title names a set of things: "Dining Table Set with Bench" is more than a dining table. */
export function isSet(title: string): boolean {
  const cut = breaks.exec(title);
  return generic.has(tokens(cut && cut.index > 2 ? title.slice(0, cut.index) : title).at(-1) ?? '');
}

/** The segments of a category path, widest first: "Furniture / Living Room > Tables" → three. */
export function pathOf(category: string): string[] {
  return category
    .split(/\s*>\s*|\s+\/\s+|\s*»\s*|\s*\|\s*/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
