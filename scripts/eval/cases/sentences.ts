import { heldOut, heldOutOnThePhone, traps, tuned } from '@/lib/catalog/evaluation/said';
import { type Said, trappedIn, wrongIn } from '@/lib/catalog/evaluation/said/table';
import type { Case, Seen } from '../types';

const first = 'running shoes under $100';

/** Each sentence of the tables as a shopper's first message, or as what follows a search for running shoes. */
export const sentenceCases: Case[] = [
  ...tuned.flatMap(({ sentences, goesOn }) => sentences.map((one) => caseOf(one, goesOn ? 'follow-ups' : 'constraints', goesOn))),
  ...heldOut.map((one) => caseOf(one, 'held out', false)),
  ...heldOutOnThePhone.map((one) => caseOf(one, 'held out, phone', false)),
  ...traps.map(
    (one): Case => ({
      kind: 'traps',
      language: one.language,
      said: [one.said],
      // Words that are answered without a search set no limit either.
      judge: ({ constraints }) => (constraints ? trappedIn(one, constraints) : []),
    }),
  ),
];

function caseOf(one: Said, kind: Case['kind'], goesOn: boolean): Case {
  return {
    kind,
    language: one.language,
    said: goesOn ? [first, one.said] : [one.said],
    judge: (last, all) => {
      if (!last.constraints) return [`no search, but ${last.called.join(', ') || 'only words'}`];
      // An outfit is looked for in parts; each part names its own kind.
      if (last.called.includes('find_bundle') && one.says.kind?.includes('outfit')) return [];
      return wrongIn(one, last.constraints, goesOn ? heldIn(all) : undefined);
    },
  };
}

const heldIn = (all: Seen[]) => all.at(-2)?.constraints;
