import type { Language } from './lexicon';

/** A sentence while it is being read: what is understood is blanked out, so that nothing is read twice and places hold. */
export type Reading = { text: string; language: Language; said: Record<string, string> };

/** Finds the pattern, blanks it out and returns the match; undefined when it is not there or `accept` refuses it. */
export function lift(
  reading: Reading,
  pattern: RegExp,
  accept: (found: RegExpExecArray) => boolean = () => true,
): RegExpExecArray | undefined {
  const search = new RegExp(pattern.source, pattern.flags.includes('g') ? pattern.flags : `${pattern.flags}g`);
  for (let found = search.exec(reading.text); found; found = search.exec(reading.text)) {
    if (found[0].trim() !== '' && accept(found)) {
      reading.text =
        reading.text.slice(0, found.index) + '\u0001'.repeat(found[0].length) + reading.text.slice(found.index + found[0].length);
      return found;
    }
    if (found[0] === '') search.lastIndex++;
  }
  return undefined;
}

/** As many marks as there were letters, so that places hold. */
export function blank(found: string): string {
  return '\u0001'.repeat(found.length);
}
