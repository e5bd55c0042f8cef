import { heldOut, heldOutFresh, heldOutOnThePhone, traps, tuned } from '@/lib/catalog/evaluation/said';
import { addedTo, type Said, trappedIn, wrongIn } from '@/lib/catalog/evaluation/said/table';
import type { Case, Seen } from '../types';

const first = 'running shoes under $100';
const joined = /\b(?:and|et)\b|和|还要/i;

/** Each sentence of the tables as a shopper's first message, or as what follows a search for running shoes. */
export const sentenceCases: Case[] = [
  ...tuned.flatMap(({ sentences, goesOn }) => sentences.map((one) => caseOf(one, goesOn ? 'follow-ups' : 'constraints', goesOn))),
  ...heldOut.map((one) => caseOf(one, 'held out', false)),
  ...heldOutOnThePhone.map((one) => caseOf(one, 'held out, phone', false)),
  ...heldOutFresh.map((one) => caseOf(one, 'held out, fresh', false)),
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
      // An outfit is looked for in parts, and so are a teapot and cups; each part names its own kind.
      const [thing, other] = one.says.kind ?? [];
      if (last.called.includes('find_bundle') && (thing === 'outfit' || (other && joined.test(one.said)))) return [];
      const held = goesOn ? heldIn(all) : undefined;
      const added = kind.startsWith('held out') ? [] : addedTo(one, last.constraints, held);
      return [...wrongIn(one, last.constraints, held), ...added];
    },
  };
}

const heldIn = (all: Seen[]) => all.at(-2)?.constraints;
