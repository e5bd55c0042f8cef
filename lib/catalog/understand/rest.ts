import { fold } from '../text/tokens';
import { chineseStopwords, kinds, stopwords } from '../vocabulary';
import type { Language, Unit } from './lexicon';
import type { Phrase } from './phrases';
import type { Reading } from './reading';

/** A word to be looked for and where it stood, so that all of them stay in the order in which they were said. */
export type Placed = { word: string; at: number };

/** A kind that only describes ("dining table and chair cushions") stays as words to be looked for. */
export function wordsOf(phrase: Phrase, language: Language): Placed[] {
  if (language === 'en')
    return fold(phrase.surface)
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word && !stopwords.has(word))
      .map((word) => ({ word, at: phrase.at }));
  const entry = kinds.find((kind) => kind.value === phrase.meaning.value);
  return entry ? [{ word: entry.value.toLowerCase(), at: phrase.at }] : [];
}

/** What no vocabulary knows, without the words that ask, praise or join. */
export function restWords(rest: { unit: Unit; at: number }[], reading: Reading): Placed[] {
  const words: Placed[] = [];
  let run = '';
  let last = -2;
  const flush = () => {
    if (run) words.push(...chineseWords(run).map((word) => ({ word, at: last })));
    run = '';
  };
  for (const { unit, at } of rest) {
    if (/^\p{Script=Han}$/u.test(unit.text)) {
      if (at !== last + 1) flush();
      run += unit.text;
      last = at;
      continue;
    }
    flush();
    // A unit stands without its plural: « moins » is no « moin ».
    const stop = stopwords.has(unit.text) || stopwords.has(fold(reading.text.slice(unit.from, unit.to)));
    if (!stop && (unit.text.length > 1 || /\d/.test(unit.text)) && reading.language !== 'zh') words.push({ word: unit.text, at });
    else if (reading.language === 'zh' && unit.text.length > 1) words.push({ word: unit.text, at });
  }
  flush();
  return words;
}

function chineseWords(run: string): string[] {
  let left = run;
  for (const stop of chineseStopwords) left = left.replaceAll(stop, ' ');
  return left.split(' ').filter((word) => word.length > 1);
}
