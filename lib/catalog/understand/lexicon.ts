import { singular } from '../text/stem';
import { fold } from '../text/tokens';
import { colors, compatibilities, conditions, type Entry, features, interests, kinds, materials, occasions, people } from '../vocabulary';

export type Language = 'en' | 'zh' | 'fr';
export type Slot =
  | 'kind'
  | 'feature'
  | 'color'
  | 'material'
  | 'interest'
  | 'recipient'
  | 'occasion'
  | 'condition'
  | 'compatibility'
  | 'brand';
export type Meaning = { slot: Slot; value: string };

/** A unit is what matching counts in: a word of letters and digits, or one Chinese character. */
export type Unit = { text: string; from: number; to: number };

type Node = { next: Map<string, Node>; meaning?: Meaning };
/** Words of one language (and English, which is mixed into all), as a tree of units; the earlier slot wins a word that two of them have. */
export type Lexicon = { root: Node; words: Set<string> };

const slots: [Slot, Entry[]][] = [
  ['kind', kinds],
  ['interest', interests],
  ['feature', features],
  ['color', colors],
  ['material', materials],
  ['condition', conditions],
  ['compatibility', compatibilities],
  ['recipient', people],
  ['occasion', occasions],
];

const lexicons = new Map<Language, Lexicon>();

/** The lexicon of a language, built once. */
export function lexiconOf(language: Language): Lexicon {
  const known = lexicons.get(language);
  if (known) return known;
  const lexicon: Lexicon = { root: { next: new Map() }, words: new Set() };
  for (const lookup of language === 'en' ? (['en'] as const) : ([language, 'en'] as const)) {
    for (const [slot, entries] of slots)
      for (const entry of entries) for (const words of entry[lookup]) learn(lexicon, words, { slot, value: entry.value });
  }
  lexicons.set(language, lexicon);
  return lexicon;
}

function learn(lexicon: Lexicon, words: string, meaning: Meaning): void {
  let node = lexicon.root;
  for (const { text } of unitsOf(words)) {
    lexicon.words.add(text);
    const next = node.next.get(text) ?? { next: new Map() };
    node.next.set(text, next);
    node = next;
  }
  if (node !== lexicon.root) node.meaning ??= meaning;
}

/** The longest words in the lexicon that start at this unit. */
export function longestAt(lexicon: Lexicon, units: Unit[], at: number): { meaning: Meaning; length: number } | undefined {
  let node: Node | undefined = lexicon.root;
  let best: { meaning: Meaning; length: number } | undefined;
  for (let length = 1; at + length <= units.length; length++) {
    node = node.next.get(units[at + length - 1]!.text);
    if (!node) break;
    if (node.meaning) best = { meaning: node.meaning, length };
  }
  return best;
}

/** Cuts a text into units with their places in it. Text is expected in one Unicode form (NFKC), so that places hold. */
export function unitsOf(text: string): Unit[] {
  const units: Unit[] = [];
  for (const found of text.matchAll(/\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{N}])+(?:[.](?=\d)\d+)?/gu)) {
    const from = found.index;
    units.push({ text: singular(fold(found[0])), from, to: from + found[0].length });
  }
  return units;
}
