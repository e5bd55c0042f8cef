import { makersInS, plainWords, stopwords } from '../vocabulary';
import { inContext } from './in-context';
import type { Known } from './known';
import { describedIn, type Language, lexiconOf, longestAt, type Meaning, type Unit, unitsOf } from './lexicon';
import type { Reading } from './reading';
import { spelled } from './spelling';

/** Words with one meaning, where they stand, and whether the shopper said no to it. */
export type Phrase = { meaning: Meaning; surface: string; at: number; length: number; negated: boolean };
export type Phrases = {
  phrases: Phrase[] /** What no vocabulary knows, in order; negated ones apart. */;
  rest: { unit: Unit; at: number }[];
  refused: string[];
  units: Unit[];
};

const no: Record<Language, RegExp> = {
  en: /^(?:without|no|not|non|never|except|excluding|exclude|avoid|isnt|arent)$/,
  fr: /^(?:sans|pas|ni|sauf|hormis|hors|excepte|eviter|aucun|aucune|not|no|without)$/,
  zh: /^(?:不|没|无|非|别|除|without|no|not)$/,
};
const between: Record<Language, RegExp> = {
  en: /^(?:a|an|any|the|of|in|real|for|made|from|with|contain|containing|like|want|dont|please|too|more|much|really|very|so)$/,
  fr: /^(?:de|d|en|du|la|le|les|des|un|une|avec|trop|beaucoup|tres|vraiment|contenant|matiere|vrai)$/,
  zh: /^(?:要|含|带|有|是|用|想|了|任|何|做|会|能|添|加|太)$/,
};

/** "Stainless steel free standing", "mug, free shipping": what comes after is free, not the thing of what stands before. */
const notFreeOf = /^(?:standing|shipping|delivery|return|gift|weight|range|size|style|flow|form|spirit)$/;

/** Finds every word that the vocabulary or the feeds' brands know, the longest first, and marks those under a "no". */
export function phrasesIn(reading: Reading, known: Known): Phrases {
  const units = spelled(unitsIn(reading), reading.text, reading.language, known);
  const lexicon = lexiconOf(reading.language);
  const found: Phrases = { phrases: [], rest: [], refused: [], units };
  let under = 0; // how many more units a "no" reaches
  for (let at = 0; at < units.length; ) {
    if (at > 0 && endsHere(reading, units[at - 1]!, units[at]!)) under = 0;
    const brand = brandAt(units, at, known);
    const word = longestAt(lexicon, units, at);
    const match = brand && (!word || brand.length > word.length) ? brand : word;
    const text = units[at]!.text;
    if (match?.meaning.slot === 'name') {
      for (let last = at + match.length; at < last; at++) found.rest.push({ unit: units[at]!, at });
      under = 0;
    } else if (match) {
      const surface = reading.text.slice(units[at]!.from, units[at + match.length - 1]!.to);
      // "leather-free", "fragrance free": the no comes after.
      const free =
        units[at + match.length]?.text === 'free' && reading.language !== 'fr' && !notFreeOf.test(units[at + match.length + 1]?.text ?? '');
      found.phrases.push({ meaning: match.meaning, surface, at, length: match.length, negated: under > 0 || free });
      if (match.meaning.slot === 'kind')
        for (const one of describedIn(lexicon, units, { at, length: match.length, language: reading.language })) {
          const surface = reading.text.slice(units[one.at]!.from, units[one.at + one.length - 1]!.to);
          found.phrases.push({ ...one, surface, negated: under > 0 });
        }
      at += match.length + (free ? 1 : 0);
      under = under > 0 && joined(units[at]?.text) ? 2 : 0;
    } else if (no[reading.language].test(text)) {
      under = 4;
      at++;
    } else {
      if (under > 0 && !between[reading.language].test(text) && !joined(text)) {
        // "Non toxic" wishes for something, "no zipper" refuses it.
        if (/^non$/.test(units[at - 1]?.text ?? '')) found.rest.push({ unit: units[at]!, at });
        else if (!stopwords.has(text) && (reading.language !== 'zh' || (/^[a-z]{3,}$/.test(text) && units[at - 1]?.text === '要')))
          found.refused.push(makersInS.has(`${text}s`) ? `${text}s` : text);
        else if (reading.language === 'zh') under = Math.max(under, 2);
        under = 0;
      } else if (under === 0) found.rest.push({ unit: units[at]!, at });
      at++;
      if (under > 0) under--;
    }
  }
  return inContext(found, reading);
}

/** A "no" reaches to the next comma; in Chinese to the next space too, unless it stands right after the "no". */
function endsHere({ text, language }: Reading, before: Unit, after: Unit): boolean {
  const gap = text.slice(before.to, after.from);
  if (/[,.;:!?，。；：！？、\n]/.test(gap)) return true;
  return (
    language === 'zh' && /\s/.test(gap) && /\p{Script=Han}/u.test(before.text) && !no.zh.test(before.text) && !between.zh.test(before.text)
  );
}

/** French keeps an "ie" that English takes for a plural of "y": « bougies ». */
function unitsIn({ text, language }: Reading): Unit[] {
  const units = unitsOf(text);
  if (language !== 'fr') return units;
  return units.map((unit) => (/ies$/i.test(text.slice(unit.from, unit.to)) ? { ...unit, text: `${unit.text.slice(0, -1)}ie` } : unit));
}

function joined(text: string | undefined): boolean {
  return text !== undefined && /^(?:or|and|nor|ou|et|ni|和|或|与|及)$/.test(text);
}

function brandAt(units: Unit[], at: number, known: Known): { meaning: Meaning; length: number } | undefined {
  for (let length = Math.min(4, units.length - at); length > 0; length--) {
    const words = units
      .slice(at, at + length)
      .map((unit) => unit.text)
      .join(' ');
    const brand = known.brands.get(words);
    // A brand called "Home" or "Desk" does not turn every such word into a wish for it.
    if (brand && words.length > 2 && (length > 1 || !(plainWords.has(words) || stopwords.has(words))))
      return { meaning: { slot: 'brand', value: brand }, length };
  }
  return undefined;
}
