import type { Listing } from '../listing/types';
import { root } from '../text/stem';
import { count } from './count';
import { type Doc, docOf, weighed } from './document';

/** All listings that have a word, in the order they came: parallel arrays, because there are millions of entries. */
export type Posting = { docs: number[]; weights: number[]; places: number[] };

/** The index in memory. */
export type Shelf = {
  docs: (Doc | undefined)[];
  live: number;
  variants: number;
  words: Map<string, Posting>;
  /** Words by their root, to widen a search. */
  roots: Map<string, Set<string>>;
  byProduct: Map<string, Doc>;
  byVariant: Map<string, Doc>;
  byBarcode: Map<string, Set<Doc>>;
  /** Folded brand → brand as written → how many listings. */
  brands: Map<string, Map<string, number>>;
  /** Per feed, and per category of a feed: how many listings there are, and how many answer whether they have a feature (see answersKey). */
  answers: Map<string, number>;
  /** How many titles or categories name this word as their thing. */
  heads: Map<string, number>;
  /** Grows with every change; what is derived from the shelf is kept beside it. */
  version: number;
};

export function emptyShelf(): Shelf {
  return {
    docs: [],
    live: 0,
    variants: 0,
    words: new Map(),
    roots: new Map(),
    byProduct: new Map(),
    byVariant: new Map(),
    byBarcode: new Map(),
    brands: new Map(),
    answers: new Map(),
    heads: new Map(),
    version: 0,
  };
}

/** Puts a listing on the shelf in the place of what the merchant had under this product id; an older one does not overwrite a newer one. */
export function shelve(shelf: Shelf, listing: Listing, updatedAt: number): void {
  const key = `${listing.merchant}/${listing.productId}`;
  const before = shelf.byProduct.get(key);
  if (before && before.updatedAt > updatedAt) return;
  if (before) unshelve(shelf, before);
  const doc = docOf(shelf.docs.length, listing, updatedAt);
  shelf.docs.push(doc);
  shelf.byProduct.set(key, doc);
  shelf.live++;
  shelf.version++;
  shelf.variants += listing.variants.length;
  for (const [word, { weight, places }] of weighed(listing)) {
    let posting = shelf.words.get(word);
    if (!posting) {
      posting = { docs: [], weights: [], places: [] };
      shelf.words.set(word, posting);
      const stem = root(word);
      const family = shelf.roots.get(stem);
      if (family) family.add(word);
      else shelf.roots.set(stem, new Set([word]));
    }
    posting.docs.push(doc.at);
    posting.weights.push(weight);
    posting.places.push(places);
  }
  for (const variant of listing.variants) {
    shelf.byVariant.set(`${listing.merchant}/${variant.id}`, doc);
    for (const code of variant.barcodes) shelf.byBarcode.set(code, (shelf.byBarcode.get(code) ?? new Set()).add(doc));
  }
  count(shelf, doc, 1);
}

/** Takes a product off the shelf when it stands there as this feed had it at `until`; another feed's and a newer one stay. */
export function takeDown(shelf: Shelf, merchant: string, productId: string, feed: string, until: number): void {
  const doc = shelf.byProduct.get(`${merchant}/${productId}`);
  if (doc?.listing.feed !== feed || doc.updatedAt > until) return;
  unshelve(shelf, doc);
  shelf.version++;
}

function unshelve(shelf: Shelf, doc: Doc): void {
  const { listing } = doc;
  shelf.docs[doc.at] = undefined;
  shelf.byProduct.delete(doc.key);
  shelf.live--;
  shelf.variants -= listing.variants.length;
  for (const word of weighed(listing).keys()) {
    const posting = shelf.words.get(word);
    const at = posting ? found(posting.docs, doc.at) : -1;
    if (!posting || at < 0) continue;
    posting.docs.splice(at, 1);
    posting.weights.splice(at, 1);
    posting.places.splice(at, 1);
    if (posting.docs.length) continue;
    shelf.words.delete(word);
    shelf.roots.get(root(word))?.delete(word);
  }
  for (const variant of listing.variants) {
    const name = `${listing.merchant}/${variant.id}`;
    if (shelf.byVariant.get(name) === doc) shelf.byVariant.delete(name);
    for (const code of variant.barcodes) shelf.byBarcode.get(code)?.delete(doc);
  }
  count(shelf, doc, -1);
}

/** Documents only ever grow within a posting, so the place is found by halving. */
function found(docs: number[], at: number): number {
  let low = 0;
  let high = docs.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const value = docs[middle]!;
    if (value === at) return middle;
    if (value < at) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}
