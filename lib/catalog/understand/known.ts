/** What understanding may ask of the shop's index: spellings and brands that the feeds have. */
export type Known = {
  /** Whether a word (folded, singular) occurs in some listing. */
  isTerm: (word: string) => boolean;
  /** A word of the listings' titles close to a misspelt one. */
  nearTerm: (word: string) => string | undefined;
  /** Whether some listing is such a thing: its title or category names it last. */
  isThing: (word: string) => boolean;
  /** Brand as the feed writes it, by its folded words joined with a space. */
  brands: ReadonlyMap<string, string>;
};

/** Nothing is known: for understanding without a shop. */
export const nothingKnown: Known = { isTerm: () => false, nearTerm: () => undefined, isThing: () => false, brands: new Map() };
