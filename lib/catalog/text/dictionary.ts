import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fold } from './tokens';

const lists = { en: 'an-array-of-english-words', fr: 'an-array-of-french-words' };
const read = new Map<keyof typeof lists, ReadonlySet<string>>();

/**
 * Whether a word (folded: small letters without accents) is one of the language, whatever it means: then it is no misspelling of another. The lists are read at the first
 * question, from their packages, because a third of a million words have no place in a bundle.
 */
export function isWord(word: string, language: keyof typeof lists): boolean {
  const known = read.get(language) ?? wordsOf(language);
  return known.has(word);
}

function wordsOf(language: keyof typeof lists): ReadonlySet<string> {
  const text = readFileSync(join(process.cwd(), 'node_modules', lists[language], 'index.json'), 'utf8');
  const plain = /^[a-z]{5,16}$/;
  const words = new Set(
    (JSON.parse(text) as string[]).map((word) => (plain.test(word) ? word : fold(word))).filter((word) => plain.test(word)),
  );
  read.set(language, words);
  return words;
}
