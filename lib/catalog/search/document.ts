import { headOf, isSet, pathOf } from '../listing/head';
import type { Listing } from '../listing/types';
import { isBoast, plainTitle, withoutBoasts } from '../text/boast';
import { tokens } from '../text/tokens';
import { lexiconOf, longestAt } from '../understand/lexicon';

/** Where in a listing a word stands, as bits: a word in the title says more than one in the prose. */
export const place = { title: 1, leaf: 2, path: 4, brand: 8, option: 16, fact: 32, prose: 64 } as const;
export type Place = keyof typeof place;

/** How much a word counts by its place, and the usual number of words there (fixed, so that a score does not depend on what else was loaded). */
const weights: Record<Place, { weight: number; usual: number; even: number }> = {
  title: { weight: 4, usual: 6, even: 0.35 },
  leaf: { weight: 2.2, usual: 2, even: 0.2 },
  path: { weight: 0.8, usual: 5, even: 0.2 },
  brand: { weight: 1.5, usual: 1, even: 0 },
  option: { weight: 1.4, usual: 6, even: 0.1 },
  fact: { weight: 1, usual: 40, even: 0.5 },
  prose: { weight: 0.8, usual: 45, even: 0.6 },
};

/** A listing prepared for search. `heads`: the words that say what it is, from its title and its categories. */
export type Doc = {
  at: number;
  listing: Listing;
  key: string;
  title: string[];
  head: string | undefined;
  /** Its title names a set. */
  set: boolean;
  /** The words of its title and of its last categories, each in a row between spaces, for finding a name of several words. */
  names: string;
  leafHeads: string[];
  pathHeads: string[];
  /** The longest name of a kind that its title ends with, where that has several words: "trail running shoe". */
  called?: { kind: string; length: number };
  updatedAt: number;
  /** Lower-case text of everything stated, made when first needed. */
  text?: string;
};

export function docOf(at: number, listing: Listing, updatedAt: number): Doc {
  const paths = listing.categories.map(pathOf);
  const plain = plainTitle(listing.title);
  const title = tokens(plain);
  return {
    at,
    listing,
    key: `${listing.merchant}/${listing.productId}`,
    title,
    names: [title, ...paths.map((path) => tokens(path.at(-1) ?? ''))].map((words) => ` ${words.join(' ')} `).join('|'),
    head: headOf(plain),
    set: isSet(plain),
    leafHeads: paths.flatMap((path) => headsOf(path.at(-1))),
    pathHeads: paths.flatMap((path) => path.flatMap(headsOf)),
    ...calledBy(title, headOf(plain)),
    updatedAt,
  };
}

function calledBy(title: string[], head: string | undefined): Pick<Doc, 'called'> {
  const end = head === undefined ? -1 : title.indexOf(head);
  const units = title.slice(0, end + 1).map((text) => ({ text, from: 0, to: 0 }));
  for (let at = Math.max(0, units.length - 4); at < units.length - 1; at++) {
    const found = longestAt(lexiconOf('en'), units, at);
    if (found?.meaning.slot === 'kind' && at + found.length === units.length)
      return { called: { kind: found.meaning.value, length: found.length } };
  }
  return {};
}

/** "Coffee & Cocktail Tables" names two things; "Bed & Bath" is a department, and what is filed there is no bed. */
function headsOf(segment: string | undefined): string[] {
  const parts = (segment ?? '').split(/\s+(?:&|and|et)\s+|,|\//);
  if (parts.length > 1 && parts.every((part) => !/s$/i.test(part.trim()))) return [];
  return parts.map(headOf).filter((head) => head !== undefined);
}

/** Every word of a listing with its weight and its places. Words that many variants repeat count once. */
export function weighed(listing: Listing): Map<string, { weight: number; places: number }> {
  const words = new Map<string, { weight: number; places: number }>();
  const add = (where: Place, list: string[]) => {
    const { weight, usual, even } = weights[where];
    const share = weight / (1 - even + (even * Math.max(list.length, 1)) / usual);
    for (const word of list) {
      const known = words.get(word);
      if (known) {
        known.weight += share;
        known.places |= place[where];
      } else words.set(word, { weight: share, places: place[where] });
    }
  };
  const paths = listing.categories.map(pathOf);
  // A title that says its word five times is no more of it.
  add('title', unique(tokens(plainTitle(listing.title))));
  add('leaf', unique(paths.flatMap((path) => tokens(path.at(-1) ?? ''))));
  add('path', unique(paths.flatMap((path) => tokens(path.slice(0, -1).join(' ')))));
  add('brand', tokens(`${listing.brand ?? ''} ${listing.seller ?? ''}`));
  add('option', unique(listing.variants.flatMap((variant) => variant.options.flatMap((option) => tokens(option.value)))));
  add('fact', unique(listing.facts.filter(({ value }) => !isBoast(value)).flatMap((fact) => tokens(`${fact.name} ${fact.value}`))));
  // A number in the prose says nothing without its noun: "five minutes" are no five drawers.
  add('prose', unique(tokens(withoutBoasts(listing.description)).filter((word) => !/^[\d.]+$/.test(word))));
  return words;
}

function unique(words: string[]): string[] {
  return [...new Set(words)];
}
