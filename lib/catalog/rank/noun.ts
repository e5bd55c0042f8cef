import { headOf } from '../listing/head';
import type { Constraints } from '../types';

/** Last words that name no thing and are not looked for: "living room ideas", "patio design". */
const vague = new Set([
  'idea',
  'design',
  'inspiration',
  'inspired',
  'collection',
  'only',
  'look',
  'theme',
  'themed',
  'online',
  'sale',
  'deal',
]);

/** Names of whole departments: a shop that has décor need not have any with roosters. */
const general = new Set([
  'decor',
  'decoration',
  'accessory',
  'furniture',
  'tool',
  'equipment',
  'gear',
  'supply',
  'storage',
  'fixture',
  'essential',
  'accent',
  'art',
]);

/** Words that describe, also where they stand last and a department is called so: "wooden chair outdoor" asks for a chair. */
export const describing = new Set(
  `outdoor indoor modern vintage antique rustic contemporary traditional classic large small big tiny mini huge medium tall short long wide narrow deep low high round square oval
   rectangular soft hard light heavy bright dark warm cold adjustable portable foldable handmade wooden upholstered floral striped full twin queen king single double new used cheap`.split(
    /\s+/,
  ),
);

/** What names the thing of a need for which no vocabulary has a kind; without a noun there are words to be found all the same. */
export type Named = { noun?: string; words: string[] };

/** The words of a need that name its thing. English says the noun last, before "for", "with" and the like: "glass doors for bath" are doors. */
export function namedBy({ words = [], query, language }: Constraints, phrase: string[]): Named {
  const told = words.filter((word) => !vague.has(word));
  const named = phrase.filter((word) => !vague.has(word) && !describing.has(word));
  const head = language === 'en' ? headOf(query.split('\n').at(-1) ?? '') : undefined;
  const noun = head !== undefined && named.includes(head) ? head : named.at(-1);
  return { words: told, ...(told.length && noun !== undefined && !general.has(noun) && { noun }) };
}
