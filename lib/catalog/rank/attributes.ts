import { compatibilityFact } from '../listing/answers';
import type { Fact, Listing } from '../listing/types';
import type { Doc } from '../search/document';
import { withoutBoasts } from '../text/boast';
import { fold } from '../text/tokens';
import { compatibilities, type Feature, features } from '../vocabulary';
import { sayingOf, saysOf } from './words';

/** What a listing says about an attribute, with the fact that says it. Silence is not a no. */
export type Says = { answer: 'yes' | 'no' | 'silent'; fact?: string; field?: string };

const byValue = new Map<string, Feature>([...features, ...compatibilities].map((entry) => [entry.value, entry]));

/** Everything that a listing states, folded, for finding words in it. */
export function textOf(doc: Doc): string {
  doc.text ??= fold(
    `${doc.listing.title} \n ${doc.listing.facts.map((fact) => `${fact.name}: ${plainFact(fact)}`).join(' \n ')} \n ${withoutBoasts(doc.listing.description)}`,
  );
  return doc.text;
}

/** Whether a listing has a feature (or works with something): its facts by name speak first, then a mention anywhere. */
export function saysFeature(doc: Doc, value: string, mentioned = true): Says {
  const entry = byValue.get(value);
  const pattern = sayingOf('feature', value, entry, doc.listing.language);
  let open: Fact | undefined;
  for (const fact of doc.listing.facts) {
    const about = entry?.facts?.test(fact.name) ?? false;
    if (!about && !mentioned) continue;
    if (about && entry?.no?.test(fact.value) && !plainly(fact, entry)) return answer('no', fact);
    const said = saysOf(plainFact(fact), pattern) ?? (about && /^(?:yes|oui|true|是|有)\b/i.test(fact.value) ? 'yes' : undefined);
    if (said) return answer(said, fact);
    if (!about) continue;
    if (isNamed(fact.name, value) && affirms(fact.value, entry?.yes)) return answer('yes', fact);
    open ??= fact;
  }
  // A fact about the very thing that says neither yes nor no outweighs a word in the prose.
  if (open) return entry?.lists ? answer('no', open) : { answer: 'silent' };
  return mentioned ? mention(doc, pattern) : { answer: 'silent' };
}

function affirms(value: string, yes: RegExp | undefined): boolean {
  return yes ? yes.test(value) : !/^(?:no|non|none|false|n\/a|-|否|无)\b/i.test(value);
}

/** "Waterproofing" is named after being waterproof, "Slip resistance" after being slip-resistant. */
function isNamed(name: string, value: string): boolean {
  return fold(name).includes(fold(value).split(/[\s-]/)[0] ?? value);
}

/** An answer that a fact gives. */
export function answer(said: 'yes' | 'no', fact: Fact): Says {
  return { answer: said, fact: stated(fact), field: fact.name };
}

/** A fact as text in which a "no" stands beside each word: "Free from: Fragrance, alcohol" → "fragrance-free, alcohol-free". */
export function plainFact({ name, value }: Fact): string {
  const items = () => fold(value).split(/\s*,\s*/);
  if (/^(?:free (?:from|of)|without|sans|不含)\b/i.test(name))
    return items()
      .map((item) => `${item}-free`)
      .join(', ');
  if (/^(?:not?\b|ne convient pas|不)/i.test(name))
    return items()
      .map((item) => `not ${item}`)
      .join(', ');
  return fold(value);
}

/** "Waterproof, and the face is water-repellent too" is a yes in spite of the second half. */
function plainly(fact: Fact, entry: Feature): boolean {
  return fold(fact.value).startsWith(fold(entry.value)) || /^(?:yes|fully|100%)/i.test(fact.value);
}

const plugs = new Set(['USB-C', 'Bluetooth', 'MagSafe']);

/** Whether it works with something; a list of what it works with that leaves the thing out is a no. */
export function saysCompatible(doc: Doc, value: string, mentioned = true): Says {
  const entry = byValue.get(value);
  const pattern = sayingOf('compatible', value, entry, doc.listing.language);
  const about = doc.listing.facts.filter((fact) => compatibilityFact.test(fact.name));
  for (const wanted of ['no', 'yes'] as const) {
    const fact = about.find((one) => saysOf(plainFact(one), pattern) === wanted);
    if (fact) return answer(wanted, fact);
  }
  // A plug is named wherever it is, not only in the list of what it works with.
  const plugged = plugs.has(value) && mentioned ? mention(doc, pattern) : undefined;
  if (plugged?.answer === 'yes') return plugged;
  if (about[0]) return answer('no', about[0]);
  return mentioned ? mention(doc, pattern) : { answer: 'silent' };
}

/** Whether the words stand anywhere in the listing, with the line in which they do. */
export function mention(doc: Doc, pattern: RegExp | undefined): Says {
  const said = saysOf(textOf(doc), pattern);
  if (!said) return { answer: 'silent' };
  if (saysOf(fold(doc.listing.title), pattern)) return { answer: said, fact: doc.listing.title, field: 'title' };
  const fact = doc.listing.facts.find((one) => saysOf(`${fold(one.name)}: ${plainFact(one)}`, pattern) === said);
  if (fact) return { answer: said, fact: stated(fact), field: fact.name };
  return { answer: said, fact: sentenceWith(doc.listing, pattern), field: 'description' };
}

/** The merchant's sentence in which the words stand. */
export function sentenceWith(listing: Listing, pattern: RegExp | undefined): string {
  const sentences = listing.description.split(/(?<=[.!?。！？])\s*/);
  const found = sentences.find((sentence) => saysOf(fold(sentence), pattern)) ?? listing.description;
  return found.length > 160 ? `${found.slice(0, 157).trimEnd()}…` : found;
}

/** A fact as the merchant states it. */
export function stated(fact: Fact): string {
  return `${fact.name}: ${fact.value}`;
}
