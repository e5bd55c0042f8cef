import { singular } from '../text/stem';
import { fold } from '../text/tokens';
import {
  colors,
  compatibilities,
  conditions,
  type Entry,
  features,
  interests,
  kinds,
  materials,
  names,
  occasions,
  people,
} from '../vocabulary';
import { waysOf } from './ways';

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
  | 'brand'
  /** Means only itself: words to look for. */
  | 'name';
/** `also`: what the same words mean where they only describe another thing: "ceramic" is pottery, and what a ceramic mug is made of. */
export type Meaning = { slot: Slot; value: string; also?: Meaning };

/** A unit is what matching counts in: a word of letters and digits, or one Chinese character. */
export type Unit = { text: string; from: number; to: number };

type Node = { next: Map<string, Node>; meaning?: Meaning };
/** Words of one language (and English, which is mixed into all), as a tree of units; the earlier slot wins a word that two of them have. `named`: words of mere names; `han`: whole words of two Chinese characters or more, and what they mean. */
export type Lexicon = { root: Node; words: Set<string>; named: Set<string>; han: Map<string, Slot> };

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
  const lexicon: Lexicon = { root: { next: new Map() }, words: new Set(), named: new Set(), han: new Map() };
  for (const lookup of language === 'en' ? (['en'] as const) : ([language, 'en'] as const)) {
    for (const [slot, entries] of slots)
      for (const entry of entries)
        for (const words of entry[lookup].flatMap((word) => waysOf(word, slot, lookup)))
          learn(lexicon, words, { slot, value: entry.value });
    // Last, so that a thing of our own is never only a name.
    for (const name of names[lookup]) learn(lexicon, name, { slot: 'name', value: name });
  }
  lexicons.set(language, lexicon);
  return lexicon;
}

function learn(lexicon: Lexicon, words: string, meaning: Meaning): void {
  let node = lexicon.root;
  for (const { text } of unitsOf(words)) {
    (meaning.slot === 'name' ? lexicon.named : lexicon.words).add(text);
    const next = node.next.get(text) ?? { next: new Map() };
    node.next.set(text, next);
    node = next;
  }
  if (node === lexicon.root) return;
  if (meaning.slot !== 'name' && /^\p{Script=Han}{2,}$/u.test(words) && !lexicon.han.has(words)) lexicon.han.set(words, meaning.slot);
  if (node.meaning === undefined) node.meaning = meaning;
  else if (node.meaning.slot === 'kind' && (describes.has(meaning.slot) || meaning.slot === 'occasion' || meaning.slot === 'color'))
    node.meaning.also ??= meaning;
}

const describes = new Set<Slot>(['feature', 'material', 'compatibility']);

/** What is said of a thing inside its own name, before the thing (in French after it): "wireless earbuds" are wireless, "防滑工作鞋" do not slip. */
export function describedIn(
  lexicon: Lexicon,
  units: Unit[],
  { at, length, language }: { at: number; length: number; language: Language },
): { meaning: Meaning; at: number; length: number }[] {
  const [start, end] = language === 'fr' ? [at + 1, at + length] : [at, at + length - 1];
  const found: { meaning: Meaning; at: number; length: number }[] = [];
  for (let from = start; from < end; from++) {
    const inside = longestAt(lexicon, units.slice(0, end), from);
    const meaning = inside?.meaning.also ?? inside?.meaning;
    // One Chinese character inside a word is a part of that word: a 棉衣 need not be of cotton.
    const word = inside && (inside.length > 1 || language !== 'zh');
    // 女装: for whom a thing is can stand in one character.
    if (inside && meaning?.slot === 'recipient' && language === 'zh') found.push({ meaning, at: from, length: inside.length });
    if (
      meaning &&
      inside &&
      word &&
      describes.has(meaning.slot) &&
      (meaning.slot !== 'feature' || stated.has(meaning.value)) &&
      meaning.value !== 'fragrance'
    )
      found.push({ meaning, at: from, length: inside.length });
  }
  return found;
}

const stated = new Set(features.filter(({ facts }) => facts).map(({ value }) => value));

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

const own = new Map<'en' | 'fr', Set<string>>();

/** The words of one language's own column, which tell that language where the other's has them not. */
export function ownWords(language: 'en' | 'fr'): Set<string> {
  const known = own.get(language);
  if (known) return known;
  const words = new Set(
    slots.flatMap(([, entries]) => entries.flatMap((entry) => entry[language].flatMap((word) => unitsOf(word).map(({ text }) => text)))),
  );
  own.set(language, words);
  return words;
}
