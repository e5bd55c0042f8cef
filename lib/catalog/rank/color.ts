import { colorFact } from '../listing/answers';
import type { Doc } from '../search/document';
import { fold } from '../text/tokens';
import { colors } from '../vocabulary';
import { answer, mention, type Says } from './attributes';
import { sayingOf, saysOf } from './words';

const colorsByValue = new Map(colors.map((entry) => [entry.value, entry]));
const everyColor = {
  value: 'any',
  en: colors.flatMap(({ en }) => en),
  fr: colors.flatMap(({ fr }) => fr),
  zh: colors.flatMap(({ zh }) => zh),
  feed: colors.flatMap(({ feed }) => feed),
};
const anyColor = () => sayingOf('color', 'any of all', everyColor, 'all');

/** Whether a colour's name is one of those wanted: "Fog Grey" is grey. Silent when the name is no colour that we know. */
export function saysColor(name: string, wanted: string[]): 'yes' | 'no' | 'silent' {
  const folded = fold(name);
  if (isWanted(folded, wanted)) return 'yes';
  return saysOf(folded, anyColor()) === 'yes' ? 'no' : 'silent';
}

function isWanted(folded: string, wanted: string[]): boolean {
  return wanted.some((value) => saysOf(folded, colorPattern(value)) === 'yes');
}

function colorPattern(value: string): RegExp | undefined {
  return sayingOf('color', value, colorsByValue.get(value), 'all');
}

/** What the listing as a whole says of its colour, where its variants do not. */
export function saysColorOf(doc: Doc, wanted: string[], mentioned = true): Says {
  if (mentioned && isWanted(fold(doc.listing.title), wanted)) return { answer: 'yes', fact: doc.listing.title, field: 'title' };
  for (const fact of doc.listing.facts) {
    if (!colorFact.test(fact.name)) continue;
    const said = saysColor(fact.value, wanted);
    if (said !== 'silent') return answer(said, fact);
  }
  if (!mentioned) return { answer: 'silent' };
  return wanted.map((value) => mention(doc, colorPattern(value))).find((says) => says.answer === 'yes') ?? { answer: 'silent' };
}
