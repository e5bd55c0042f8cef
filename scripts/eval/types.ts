import type { ShopMessage, ShopTools } from '@/lib/agent/types';
import type { Constraints, ProductCard } from '@/lib/catalog/types';

export type Language = 'en' | 'zh' | 'fr';
export type Tool = keyof ShopTools;

/** What kinds of things are scored, in the order of the table. */
export const kinds = [
  'constraints',
  'held out',
  'held out, phone',
  'held out, fresh',
  'traps',
  'follow-ups',
  'intents',
  'conversations',
  'top results',
  'left out',
  'refusals',
  'injections',
] as const;
export type Kind = (typeof kinds)[number];

/** One turn as a judge sees it: what the shopper would see, and what the model called. */
export type Seen = {
  text: string;
  called: Tool[];
  constraints: Constraints | undefined;
  /** Cards of the last search or bundle, and why others are not among them. */
  products: ProductCard[];
  leftOut: { title: string; reason: string }[];
  message: ShopMessage;
};

/** A conversation, of which the last turn is judged. `judge` returns what is wrong; empty when all is right. */
export type Case = { kind: Kind; language: Language; said: string[]; judge: (last: Seen, all: Seen[]) => string[] };

/** How many of a kind and language were right, and the ones that were not. */
export type Score = { kind: Kind; language: Language; right: number; of: number; wrong: { said: string[]; what: string[] }[] };
