import { featuresAnswered } from '../listing/answers';
import type { Listing } from '../listing/types';
import { unitsOf } from '../understand/lexicon';
import type { Doc } from './document';
import type { Shelf } from './shelf';

/** Counts what a listing answers and whose brand it is, when it comes (1) and when it goes (-1). */
export function count(shelf: Shelf, { listing, head, leafHeads }: Doc, by: 1 | -1): void {
  for (const thing of new Set([head, ...leafHeads])) if (thing) shelf.heads.set(thing, (shelf.heads.get(thing) ?? 0) + by);
  for (const about of ['', ...featuresAnswered(listing)]) {
    for (const name of [answersKey(listing, about), answersKey(listing, about, listing.categories[0] ?? '')]) {
      shelf.answers.set(name, (shelf.answers.get(name) ?? 0) + by);
    }
  }
  if (!listing.brand) return;
  const folded = brandKey(listing.brand);
  const spellings = shelf.brands.get(folded) ?? new Map<string, number>();
  const left = (spellings.get(listing.brand) ?? 0) + by;
  if (left > 0) spellings.set(listing.brand, left);
  else spellings.delete(listing.brand);
  if (spellings.size) shelf.brands.set(folded, spellings);
  else shelf.brands.delete(folded);
}

/** Where it is counted how many listings of a feed, or of one category of it, answer something; with nothing asked: how many there are. */
export function answersKey({ merchant, feed }: Listing, about: string, category?: string): string {
  return JSON.stringify(category === undefined ? [merchant, feed, about] : [merchant, feed, about, category]);
}

/** How the words of a brand are compared: as the understanding cuts them. */
export function brandKey(brand: string): string {
  return unitsOf(brand)
    .map((unit) => unit.text)
    .join(' ');
}
