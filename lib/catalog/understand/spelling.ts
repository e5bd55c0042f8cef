import { isWord } from '../text/dictionary';
import { distance, forgiven } from '../text/distance';
import { fold } from '../text/tokens';
import { plainWords, stopwords } from '../vocabulary';
import type { Known } from './known';
import { type Language, type Lexicon, lexiconOf, type Unit } from './lexicon';

const byLength = new WeakMap<Lexicon, Map<number, string[]>>();

/** Sets misspelt words right: to the nearest word that shoppers use, else to the nearest that listings use. Known words are left alone, and so is every word of the language. */
export function spelled(units: Unit[], typed: string, language: Language, known: Known): Unit[] {
  const lexicon = lexiconOf(language);
  return units.map((unit) => {
    const { text } = unit;
    if (
      text.length < 5 ||
      /\d|[^a-z]/.test(text) ||
      lexicon.words.has(text) ||
      lexicon.named.has(text) ||
      stopwords.has(text) ||
      plainWords.has(text) ||
      known.isTerm(text)
    )
      return unit;
    if ([...known.brands.keys()].some((brand) => brand.split(' ').includes(text))) return unit;
    // The s that was taken for a plural may be a letter of the word: "cordles".
    const whole = fold(typed.slice(unit.from, unit.to));
    const right =
      nearest(text, wordsOf(lexicon)) ?? (whole === `${text}s` ? nearest(whole, wordsOf(lexicon)) : undefined) ?? known.nearTerm(text);
    // A report is no resort: a word of the language was meant, though nothing here is called so.
    if (!right || isWord(text, language === 'fr' ? 'fr' : 'en')) return unit;
    // "Somthing" asks, and is not soothing; of a short word that is as near to both, a thing was meant.
    const asks = nearest(text, asking());
    const nearer = asks ? distance(text, right, 2) - distance(text, asks, 2) : -1;
    return { ...unit, text: asks && (nearer > 0 || (nearer === 0 && text.length > 7)) ? asks : right };
  });
}

let asked: Map<number, string[]> | undefined;

/** The words that ask, praise or join, by length. */
function asking(): Map<number, string[]> {
  asked ??= byLengthOf(stopwords);
  return asked;
}

function wordsOf(lexicon: Lexicon): Map<number, string[]> {
  const kept = byLength.get(lexicon);
  if (kept) return kept;
  const words = byLengthOf(lexicon.words);
  byLength.set(lexicon, words);
  return words;
}

function byLengthOf(all: Set<string>): Map<number, string[]> {
  const words = new Map<number, string[]>();
  for (const word of [...all].sort()) if (/^[a-z]{4,}$/.test(word)) words.set(word.length, [...(words.get(word.length) ?? []), word]);
  return words;
}

/** The closest word within the slips that its length forgives; the first letter is rarely mistyped, so it must be right: a camper is no hamper. */
export function nearest(word: string, words: Map<number, string[]>): string | undefined {
  const limit = forgiven(word.length);
  let best: { word: string; off: number } | undefined;
  for (let length = word.length - limit; length <= word.length + limit; length++) {
    for (const candidate of words.get(length) ?? []) {
      if (candidate[0] !== word[0]) continue;
      const off = distance(word, candidate, best ? best.off - 1 : limit);
      if (off <= limit && (!best || off < best.off)) best = { word: candidate, off };
    }
  }
  return best?.word;
}
