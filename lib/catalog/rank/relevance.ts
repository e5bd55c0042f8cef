import type { Doc } from '../search/document';
import type { Candidate, Least } from '../search/retrieve';
import type { Named } from './noun';

/** How near a candidate comes to the need, by its text alone: the kind first, then how much of the rest it has, then where and how it says so. */
export function relevanceOf(candidate: Candidate, phrase: string[], { noun }: Named, kinded: boolean): number {
  const { doc, kind, met, text } = candidate;
  return (
    (text + nearness(doc.title, phrase) + (kinded ? 0 : naming(candidate, phrase, noun))) * (0.55 + 0.45 * met) + (kinded ? 0.2 * kind : 0)
  );
}

/** Words of the need that stand beside each other in the title in the same order. */
function nearness(title: string[], phrase: string[]): number {
  let pairs = 0;
  for (let at = 1; at < phrase.length; at++) {
    const first = title.indexOf(phrase[at - 1]!);
    if (first >= 0 && title[first + 1] === phrase[at]) pairs++;
  }
  return phrase.length > 1 ? (0.25 * pairs) / (phrase.length - 1) : 0;
}

/** Without a kind that we have a word for, the noun of the need is taken for the name of the thing. */
function naming({ doc }: Candidate, phrase: string[], noun: string | undefined): number {
  if (noun === undefined) return 0;
  if (doc.head === noun || doc.leafHeads.includes(noun)) return 0.35;
  return phrase.some((word) => word === doc.head || doc.leafHeads.includes(word)) ? 0.15 : 0;
}

/** Ratings as far as their number carries them, 0–1: few ratings say little. */
export function esteem({ listing }: Doc): number {
  const { rating } = listing;
  if (!rating) return 0.5;
  const mean = (rating.value * rating.count + 3.8 * 25) / (rating.count + 25);
  return Math.min(1, Math.max(0, (mean - 2.5) / 2.5));
}

/** What a candidate must have at least to be looked at. */
export function leastOf(kinded: boolean): Least {
  return kinded ? { kind: 0.5, met: 0, ofBest: 0 } : { kind: 0, met: 0.3, ofBest: 0.5 };
}

/** The most promising ones by text, when there are far too many to look at each. */
export function foremost(candidates: Candidate[], most: number): Candidate[] {
  if (candidates.length <= most) return candidates;
  const standing = ({ text, met, kind }: Candidate) => text * (0.55 + 0.45 * met) + 0.2 * kind;
  const bar = Float64Array.from(candidates, standing).sort()[candidates.length - most]!;
  return candidates.filter((candidate) => standing(candidate) >= bar);
}
