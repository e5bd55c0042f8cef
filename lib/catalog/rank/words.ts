import { fold } from '../text/tokens';
import type { Entry } from '../vocabulary';

const patterns = new Map<string, RegExp | undefined>();

/** One expression that finds any of the words as whole words, plural or not, in folded text. Kept, because the vocabulary does not change. */
function anyWord(name: string, words: () => string[]): RegExp | undefined {
  if (patterns.has(name)) return patterns.get(name);
  const list = [...new Set(words().map((word) => fold(word).trim()))]
    .filter((word) => word !== '')
    .sort((one, other) => other.length - one.length);
  const body = list.map((word) => (/^[\x20-\x7e]+$/.test(word) ? `\\b${escaped(word)}(?:s|es)?\\b` : escaped(word))).join('|');
  const pattern = body ? new RegExp(body, 'g') : undefined;
  patterns.set(name, pattern);
  return pattern;
}

/**
 * The words by which a listing in a language says a thing; English words are mixed into all. French words must not be found in English listings: "basket" is
 * no sneaker there. `all` languages for names that stand alone, as colours do.
 */
export function sayingOf(about: string, value: string, entry: Entry | undefined, language: string | undefined): RegExp | undefined {
  const speech = language === 'fr' ? 'fr' : language === 'zh' || language === 'ja' ? 'zh' : language === 'all' ? 'all' : 'en';
  const foreign = (known: Entry) => (speech === 'en' ? [] : speech === 'all' ? [...known.fr, ...known.zh] : known[speech]);
  return anyWord(`${about} ${value} ${speech}`, () => (entry ? [...entry.en, ...entry.feed, ...foreign(entry)] : [value]));
}

/**
 * Whether a text says the thing, says that it is not so ("not waterproof", "leather-free", "no hood"), or is silent.
 */
export function saysOf(text: string, pattern: RegExp | undefined): 'yes' | 'no' | undefined {
  if (!pattern) return undefined;
  let denied = false;
  pattern.lastIndex = 0;
  for (let found = pattern.exec(text); found; found = pattern.exec(text)) {
    const ahead = text.slice(Math.max(0, found.index - 24), found.index);
    const after = text.slice(found.index + found[0].length, found.index + found[0].length + 6);
    if (
      /(?:\bnot?|\bnon|\bnever|\bwithout|\bsans|\bfree of|\bisn't|\baren't|\bneither|\bnor|不|无|非)[\s-]*(?:an?|any|fully|entirely|de|is|real|added)?[\s-]*$/.test(
        ahead,
      ) ||
      /^[\s-]*free\b/.test(after)
    )
      denied = true;
    else return 'yes';
  }
  return denied ? 'no' : undefined;
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '[\\s-]+');
}
