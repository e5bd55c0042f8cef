import { type Doc, place } from './document';

const named = place.title | place.leaf;
const filed = named | place.path;
const stated = filed | place.option | place.fact | place.brand;

/**
 * How surely a listing is the thing that the words name, 0 to 1. `places` has the places of each word, `head` is the word that names the thing:
 * "desk" in the title of a desk lamp makes it no desk.
 */
export function kindness(doc: Doc, places: number[], head: string | undefined, set = false): number {
  let all = stated | place.prose;
  let [inNamed, inFiled, inStated] = [true, true, true];
  for (const mask of places) {
    all &= mask;
    inNamed &&= (mask & named) !== 0;
    inFiled &&= (mask & filed) !== 0;
    inStated &&= (mask & stated) !== 0;
  }
  const base = all & place.title ? 1 : all & place.leaf ? 0.96 : inNamed ? 0.86 : inFiled ? 0.66 : inStated ? 0.32 : 0.16;
  if (base < 0.6 || head === undefined) return base;
  if (doc.head === head || doc.leafHeads.includes(head)) return doc.set && !set && !doc.leafHeads.includes(head) ? base * 0.85 : base;
  return base * (doc.pathHeads.includes(head) ? 0.85 : 0.45);
}
