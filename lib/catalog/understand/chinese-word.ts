import type { Phrase, Phrases } from './phrases';

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/**
 * Whether one character is a word of its own where it stands, by the runtime's dictionary: 红 is one in 红鞋, and a part of 红酒. It may share a word with others that are
 * understood as well, and a thing may stand at the end of a word that says which: 皮包 is a bag.
 */
export function isOwnWord(phrase: Phrase, { phrases, units }: Phrases, text: string): boolean {
  const from = units[phrase.at]!.from;
  const segment = segmenter.segment(text).containing(from);
  if (!segment || segment.segment.length === 1) return true;
  const ends = segment.index + segment.segment.length;
  if (phrase.meaning.slot === 'kind' && from + 1 === ends) return true;
  const understood = (place: number) =>
    /[的色系款类]/.test(text[place] ?? '') ||
    phrases.some(({ at, length, meaning }) => units[at]!.from <= place && place < units[at + length - 1]!.to && meaning.slot !== 'brand');
  return Array.from({ length: segment.segment.length }, (_, step) => segment.index + step).every(understood);
}
