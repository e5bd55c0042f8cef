import { materialFact } from '../listing/answers';
import type { Fact } from '../listing/types';
import type { Doc } from '../search/document';
import { fold } from '../text/tokens';
import { colors, type Entry, features, materials } from '../vocabulary';
import { answer, mention, plainFact, type Says, sentenceWith, stated, textOf } from './attributes';
import { sayingOf, saysOf } from './words';

const materialsByValue = new Map(materials.map((entry) => [entry.value, entry]));
const refusable = new Map<string, Entry>([...features, ...colors, ...materials].map((entry) => [entry.value, entry]));

const looks: Record<string, RegExp> = {
  leather: /\b(?:faux|vegan|imitation|synthetic|artificial|pu)[ -](?:leather|suede)\b|\bleather[ -](?:free|look)\b|\bvegan\b/g,
  fur: /\b(?:faux|vegan|imitation|synthetic|artificial)[ -]fur\b|\bfur[ -]free\b/g,
  linen: /\b(?:bed|table|kitchen)[ -]linens?\b/g,
  wood: /\b(?:wood[ -](?:fired|burning|look|effect)|faux wood)\b/g,
  paper: /\bpaper towels?\b/g,
  glass: /\b(?:wine|sun|eye)[ -]?glass(?:es)?\b/g,
};

const likened =
  /\b(?:soft|supple|smooth|light|warm|hard|strong|tough|thin|clear|sturdy|durable) as \p{L}+|\b(?:looks?|feels?) like \p{L}+/gu;

/** The text without what only looks like the stuff, is likened to it or is named after it: faux leather, soft as suede, bed linen made of cotton. */
function genuine(text: string, value: string): string {
  const pattern = looks[value];
  const plain = text.replace(likened, ' ');
  return pattern ? plain.replace(pattern, ' ') : plain;
}

/** Whether it is made of something: facts about materials first; another material stated there is a no. */
export function saysMaterial(doc: Doc, value: string, mentioned = true): Says {
  const entry = materialsByValue.get(value);
  const pattern = sayingOf('material', value, entry, doc.listing.language);
  let other: Fact | undefined;
  let likeIt = false;
  for (const fact of doc.listing.facts) {
    if (!materialFact.test(fact.name)) continue;
    if (mentioned && saysOf(genuine(plainFact(fact), value), pattern) === 'yes') return answer('yes', fact);
    likeIt ||= mentioned && saysOf(plainFact(fact), pattern) === 'yes';
    if (/^(?:material|matière|材质|fabric)$/i.test(fact.name)) other = fact;
  }
  if (mentioned && saysOf(genuine(fold(doc.listing.title), value), pattern) === 'yes')
    return { answer: 'yes', fact: doc.listing.title, field: 'title' };
  // Faux leather is not leather, but who asks for leather may like to see it, further down and without a claim.
  if (likeIt) return { answer: 'silent' };
  if (other) return { answer: 'no', fact: stated(other), field: other.name };
  if (!mentioned) return { answer: 'silent' };
  return saysOf(genuine(textOf(doc), value), pattern) ? mention(doc, pattern) : { answer: 'silent' };
}

/** Whether a refused thing is in it: in the title or a fact, or said in the prose; "leather-free" is no leather. */
export function contains(doc: Doc, value: string): Says {
  const entry = refusable.get(value);
  const pattern = sayingOf('refused', value, entry, doc.listing.language);
  const clean = (text: string) => genuine(text, value);
  if (saysOf(clean(fold(doc.listing.title)), pattern) === 'yes') return { answer: 'yes', fact: doc.listing.title, field: 'title' };
  for (const fact of doc.listing.facts)
    if (saysOf(clean(plainFact(fact)), pattern) === 'yes') return { answer: 'yes', fact: stated(fact), field: fact.name };
  const prose = saysOf(clean(fold(doc.listing.description)), pattern);
  return prose === 'yes'
    ? { answer: 'yes', fact: sentenceWith(doc.listing, pattern), field: 'description' }
    : { answer: prose === 'no' ? 'no' : 'silent' };
}
