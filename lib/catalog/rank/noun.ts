import { headOf } from '../listing/head';
import type { Constraints } from '../types';

/** Last words that name no thing: "living room ideas", "patio design". */
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

/**
 * The word of a need that names its thing, where no vocabulary knows one: English says it last, before "for", "with" and the like:
 * "glass doors for bath" are doors. Undefined when nothing but limits and colours was said, or only vague words.
 */
export function nounOf({ words, query, language }: Constraints, phrase: string[]): string | undefined {
  if (!words?.length) return undefined;
  const named = phrase.filter((word) => !vague.has(word));
  const head = language === 'en' ? headOf(query.split('\n').at(-1) ?? '') : undefined;
  return head !== undefined && named.includes(head) ? head : named.at(-1);
}
