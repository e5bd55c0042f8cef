import { root } from '../text/stem';
import type { Shelf } from './shelf';

/**
 * The words of the shelf that stand for a word looked for: itself, forms of the same root ("dimmable" for "dimming"), and the compound that it forms
 * with a neighbour or falls into ("nightstand" and "night stand"). Each with how well it stands for it.
 */
export function standIns(shelf: Shelf, word: string, wide: boolean): { words: string[]; good: number }[] {
  const found: { words: string[]; good: number }[] = [];
  if (shelf.words.has(word)) found.push({ words: [word], good: 1 });
  if (wide) {
    for (const other of [...(shelf.roots.get(root(word)) ?? [])].sort().slice(0, 12))
      if (other !== word) found.push({ words: [other], good: 0.7 });
  }
  for (const other of otherMeasures(word)) if (wide && shelf.words.has(other)) found.push({ words: [other], good: 0.85 });
  if (!found.length && word.length >= 6) {
    for (let cut = 3; cut <= word.length - 3; cut++) {
      const parts = [word.slice(0, cut), word.slice(cut)];
      if (parts.every((part) => (shelf.words.get(part)?.docs.length ?? 0) > 0)) found.push({ words: parts, good: 0.9 });
    }
  }
  return found;
}

/** A length said with its unit may be stated without it ("overallwidth : 48"), and the other way round. */
function otherMeasures(word: string): string[] {
  const [, number, unit] = /^(\d+(?:\.\d+)?)(in|ft|cm|lb)?$/.exec(word) ?? [];
  if (number === undefined) return [];
  return unit ? [number] : [`${number}in`];
}

/** "book case" is looked for as "bookcase" too, where the shelf has that word. */
export function compoundOf(shelf: Shelf, words: string[]): string | undefined {
  const whole = words.length === 2 ? words.join('') : '';
  return whole.length >= 6 && shelf.words.has(whole) ? whole : undefined;
}
