import { describing } from '../rank/noun';
import type { Known } from '../understand/known';
import { nearest } from '../understand/spelling';
import { place } from './document';
import type { Shelf } from './shelf';

/** What the understanding may ask of the shelf, made anew when the shelf has changed and somebody asks. */
export function knownOf(shelf: Shelf): () => Known {
  let version = -1;
  let brands = new Map<string, string>();
  let titles: Map<number, string[]> | undefined;
  return () => {
    if (version !== shelf.version) {
      version = shelf.version;
      titles = undefined;
      brands = new Map(
        [...shelf.brands].map(([folded, spellings]) => [
          folded,
          [...spellings].sort((one, other) => other[1] - one[1] || (one[0] < other[0] ? -1 : 1))[0]![0],
        ]),
      );
    }
    return {
      isTerm: (word) => shelf.words.has(word),
      nearTerm: (word) => {
        titles ??= titleWords(shelf);
        return nearest(word, titles);
      },
      isThing: (word) => {
        if (describing.has(word)) return false;
        const named = shelf.heads.get(word) ?? 0;
        return named > 0 && named >= (shelf.words.get(word)?.docs.length ?? 0) * 0.15;
      },
      brands,
    };
  };
}

/** Words that stand in some title or category, by length. */
function titleWords(shelf: Shelf): Map<number, string[]> {
  const words = new Map<number, string[]>();
  for (const [word, posting] of shelf.words) {
    if (!/^[a-z]{4,20}$/.test(word) || !posting.places.some((mask) => mask & (place.title | place.leaf))) continue;
    const same = words.get(word.length);
    if (same) same.push(word);
    else words.set(word.length, [word]);
  }
  for (const same of words.values()) same.sort();
  return words;
}
