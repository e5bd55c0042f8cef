import { folded } from '../language';
import { nouns } from '../phrases/nouns';

/** The kinds of thing that a folded text names; "products" and "things" name none. */
export function kindsIn(text: string): string[] {
  // « Montre-moi » shows, and is no watch.
  const plain = text.replace(/\bmontre[rz]?[- ](moi|nous|m'en|pas|plus)\b|\b(me|nous) montre[rz]?\b/g, ' ');
  return Object.entries(nouns).flatMap(([kind, words]) => (kind !== 'generic' && words.test(plain) ? [kind] : []));
}

/** Whether the text's kinds are among those of an earlier query. */
export function sameKind(kinds: string[], query: string): boolean {
  const before = kindsIn(folded(query));
  return kinds.some((kind) => before.includes(kind));
}
