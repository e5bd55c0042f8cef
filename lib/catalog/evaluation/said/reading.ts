import type { Constraints } from '../../types';

/** A Friday, and the makers that the tables name: what reading them needs besides the words. */
export const reading = {
  today: new Date('2026-11-20T12:00:00Z'),
  known: {
    isTerm: () => false,
    nearTerm: () => undefined,
    isThing: () => false,
    brands: new Map([
      ['fellmark', 'Fellmark'],
      ['sony', 'Sony'],
    ]),
  },
};

export type Read = (query: string, before?: Constraints) => Constraints;
