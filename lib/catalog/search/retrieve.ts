import { headWord } from '../listing/head';
import { advance } from './advance';
import { type Doc, place } from './document';
import { compoundOf, standIns } from './expand';
import { kindness } from './kindness';
import type { Alternative, Group } from './need';
import { type Scratch, scratchOf } from './scratch';
import type { Posting, Shelf } from './shelf';

/** A listing that has something of what is looked for. */
export type Candidate = {
  doc: Doc /** Relevance of its text. */;
  text: number /** How much of the need it has, 0–1. */;
  met: number /** How surely it is the kind asked for, 0–1. */;
  kind: number;
  /** Which groups it has something of, a bit each. */
  has: number;
  /** How many of the words that no vocabulary knows stand in its name, its categories or its stated facts. */
  firm: number;
};

/** What a candidate must have at least: of the kind, of the need, and of what the best one has of the need. */
export type Least = { kind: number; met: number; ofBest: number };

const saturation = 1.5;
/** A word stated, or formed with its neighbour, is there; one of the same root ("dry" for "dryer") is another word. */
const firmly = 0.75;
const filed = place.title | place.leaf | place.path;

/** Scores every listing that matches any group and returns those that have enough of it. The order is not yet the answer's. */
export function retrieve(shelf: Shelf, groups: Group[], least: Least = { kind: 0, met: 0, ofBest: 0 }): Candidate[] {
  const scratch = scratchOf(shelf);
  const touched: number[] = [];
  let whole = 0;
  groups.forEach((group, which) => {
    const hits: number[] = [];
    for (const alternative of group.alternatives) score(shelf, scratch, group, alternative, hits);
    const rarity = group.role === 'kind' ? 1 : rarityOf(hits.length, shelf.live);
    // Whom it is for, or how it should be, may be said by nobody; a thing or a name that nobody has is missing.
    const unheard = hits.length === 0 && group.role !== 'kind' && group.role !== 'word';
    const share = group.weight * (unheard ? 0.2 : Math.max(rarity, 0.25));
    whole += share;
    for (const at of hits) {
      if (!scratch.seen[at]) {
        scratch.seen[at] = 1;
        touched.push(at);
      }
      scratch.sum[at]! += group.weight * rarity * scratch.best[at]!;
      // What is only mentioned in passing meets the wish in part.
      scratch.met[at]! += share * (group.role === 'kind' ? scratch.kind[at]! : scratch.part[at]!);
      if (group.role === 'word' && scratch.part[at]! >= firmly) scratch.firm[at]!++;
      scratch.best[at] = scratch.part[at] = 0;
      scratch.has[at]! |= 1 << Math.min(which, 30);
    }
  });
  const best = touched.reduce((most, at) => Math.max(most, scratch.met[at]!), 0);
  const enough = Math.max(least.met * whole, least.ofBest * best);
  const candidates: Candidate[] = [];
  for (const at of touched) {
    const doc = shelf.docs[at];
    if (doc && scratch.kind[at]! >= least.kind && scratch.met[at]! >= enough)
      candidates.push({
        doc,
        text: scratch.sum[at]!,
        met: whole ? scratch.met[at]! / whole : 0,
        kind: scratch.kind[at]!,
        has: scratch.has[at]!,
        firm: scratch.firm[at]!,
      });
    scratch.sum[at] = scratch.met[at] = scratch.kind[at] = scratch.seen[at] = scratch.has[at] = scratch.firm[at] = 0;
  }
  return candidates;
}

/** How telling it is to have what so many of all have, 0–1 (BM25's inverse document frequency, scaled to the rarest). */
function rarityOf(having: number, all: number): number {
  return Math.log(1 + (all - having + 0.5) / (having + 0.5)) / Math.log(1 + (all + 0.5) / 0.5);
}

/** Adds one way of saying it to the group's best per document. */
function score(shelf: Shelf, scratch: Scratch, group: Group, alternative: Alternative, hits: number[]): void {
  const { words, good } = alternative;
  if (words.length === 1) {
    for (const stand of standIns(shelf, words[0]!, group.role !== 'kind')) {
      match(shelf, scratch, group, { ...alternative, words: stand.words, good: good * stand.good }, hits);
    }
    return;
  }
  const compound = compoundOf(shelf, words);
  if (compound) match(shelf, scratch, group, { ...alternative, words: [compound] }, hits);
  match(shelf, scratch, group, alternative, hits);
}

/** A word that nobody's vocabulary knows is met by the name of a thing, nearly so by a stated fact, and half by the prose, which names much that the thing is not. */
function partBy(places: number[]): number {
  let least = 1;
  for (const mask of places) least = Math.min(least, mask & filed ? 1 : mask & (place.option | place.fact | place.brand) ? 0.9 : 0.55);
  return least;
}

/** Called by a longer name of another kind than was asked for: a trail running shoe where running shoes are. */
function isNarrower({ called }: Doc, { kinds }: Group, words: string[]): boolean {
  return called !== undefined && called.length > words.length && !kinds?.includes(called.kind);
}

function match(shelf: Shelf, scratch: Scratch, group: Group, { words, good, language }: Alternative, hits: number[]): void {
  const postings: Posting[] = [];
  for (const word of words) {
    const posting = shelf.words.get(word);
    if (!posting) return;
    postings.push(posting);
  }
  postings.sort((one, other) => one.docs.length - other.docs.length);
  const head = group.role === 'kind' ? headWord(words) : undefined;
  const places: number[] = [];
  const cursors = postings.map(() => 0);
  outer: for (let from = 0; from < postings[0]!.docs.length; from++) {
    const at = postings[0]!.docs[from]!;
    if (language && shelf.docs[at]?.listing.language !== language) continue;
    let strength = 0;
    for (let which = 0; which < postings.length; which++) {
      const posting = postings[which]!;
      let cursor = which === 0 ? from : cursors[which]!;
      if (which > 0) {
        cursor = advance(posting.docs, cursor, at);
        cursors[which] = cursor;
        if (posting.docs[cursor] !== at) continue outer;
      }
      const weight = posting.weights[cursor]!;
      strength += weight / (weight + saturation);
      places[which] = posting.places[cursor]!;
    }
    places.length = postings.length;
    const fresh = scratch.best[at] === 0;
    const part = group.role === 'word' ? Math.min(1, good) * partBy(places) : 1;
    if (part > scratch.part[at]!) scratch.part[at] = part;
    let value = (good * strength) / postings.length;
    if (group.role === 'kind') {
      const doc = shelf.docs[at]!;
      const other = group.not?.some((name) => doc.names.includes(name)) ?? false;
      const kind = good * kindness(doc, places, head) * (other ? 0.4 : isNarrower(doc, group, words) ? 0.95 : 1);
      if (kind > scratch.kind[at]!) scratch.kind[at] = kind;
      value = kind + 0.15 * (strength / postings.length);
    }
    if (fresh) hits.push(at);
    if (value > scratch.best[at]!) scratch.best[at] = value;
  }
}
