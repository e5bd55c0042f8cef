import type { Doc } from '../search/document';
import { tokens } from '../text/tokens';
import { kinds } from '../vocabulary';
import type { Says } from './attributes';

const byValue = new Map(kinds.map((kind) => [kind.value, [kind.value, ...kind.en].map(tokens)]));

/** Whether a listing is such a thing, by its name or where it is filed: a book about wood is a book, a book light is none. */
export function isThing(doc: Doc, kind: string): Says {
  const ways = byValue.get(kind) ?? [tokens(kind)];
  const named = (words: string[], head: string | undefined) =>
    ways.some((way) => head === way.at(-1) && ` ${words.join(' ')} `.includes(` ${way.join(' ')} `));
  if (named(doc.title, doc.head)) return { answer: 'yes', fact: doc.listing.title, field: 'title' };
  const filed = doc.listing.categories.find((category) =>
    category.split(/\s*>\s*/).some((part) => {
      const words = tokens(part);
      return named(words, words.at(-1));
    }),
  );
  return filed ? { answer: 'yes', fact: filed, field: 'category' } : { answer: 'no' };
}
