import type { Doc } from '../search/document';
import type { Candidate } from '../search/retrieve';
import type { Constraints } from '../types';
import type { Named } from './noun';

/**
 * Whether the catalogue has the thing at all, or only things that share a word with it. With a kind asked for, it must be that kind, which the index has seen to.
 * Without one the words must bear the listing out: a shop without dryers does not answer "hair dryer" with an oil for dry hair.
 */
export function areAbout(candidates: Candidate[], constraints: Constraints, named: Named, kinded: boolean): Candidate[] {
  const { recipient, occasion, features } = constraints;
  const { noun, words } = named;
  if (kinded || recipient || occasion || !words.length) return candidates;
  // "Reflective gear for the night": the wish is what it is found by.
  if (features?.length && noun === undefined) return candidates;
  if (words.length === 1) return candidates.filter(({ firm }) => firm > 0);
  // Where no title and no category has the noun, nearly all the rest must be there.
  if (noun !== undefined && !candidates.some(({ doc }) => doc.title.includes(noun) || doc.pathHeads.includes(noun)))
    return candidates.filter((one) => one.met >= 0.7 && hasMost(one, words));
  const sold = candidates.some(({ doc }) => isIt(doc, noun));
  return candidates.filter(
    (one) => (noun !== undefined && isNamed(one, noun, words)) || (!(noun && sold) && one.met >= 0.55 && hasMost(one, words)),
  );
}

/** Filed as the thing, with most of the need somewhere; or filed or called so, and with half of the words in its name or facts; or with more than half of them where its name has the noun in another part. */
function isNamed({ doc, firm, met }: Candidate, noun: string, words: string[]): boolean {
  if (doc.leafHeads.includes(noun) && met >= 0.6) return true;
  return (isIt(doc, noun) && firm * 2 >= words.length) || (firm * 2 > words.length && met >= 0.55 && doc.names.includes(` ${noun} `));
}

/** More than half of the words, one of them in its name. */
function hasMost({ doc, firm }: Candidate, words: string[]): boolean {
  return firm * 2 > words.length && words.some((word) => doc.names.includes(` ${word} `));
}

function isIt({ head, leafHeads }: Doc, noun: string | undefined): boolean {
  return noun !== undefined && (head === noun || leafHeads.includes(noun));
}
