import { clothing, colorsOfThings, footwear, forStuff, madeThings, outdoors, scented, stopwords } from '../vocabulary';
import { isOwnWord } from './chinese-word';
import type { Unit } from './lexicon';
import type { Phrase, Phrases } from './phrases';
import type { Reading } from './reading';

/** What stands directly before and after a phrase, with nothing but a space or a hyphen between. */
type Beside = { before: Unit | undefined; next: Unit | undefined; nextPhrase: Phrase | undefined; strange: boolean };

/**
 * Takes back what a word does not mean where it stands: a cleaner for glass is not of glass, orange juice has no colour, 红 in 红酒 neither, and new parents are
 * not in new condition. Such words are looked for and limit nothing: a limit that nobody set is worse than one that was missed.
 */
export function inContext(found: Phrases, reading: Reading): Phrases {
  const light = (phrase: Phrase) => isLight(phrase, besideOf(phrase, found, reading), found);
  const asked = found.phrases.some(({ meaning }) => meaning.slot === 'kind');
  const kept: Phrase[] = [];
  const rest = [...found.rest];
  for (const phrase of found.phrases) {
    if (!limits(phrase, besideOf(phrase, found, reading), asked, found, reading)) {
      for (let at = phrase.at; at < phrase.at + phrase.length; at++)
        if (!rest.some((one) => one.at === at)) rest.push({ unit: found.units[at]!, at });
    } else kept.push(light(phrase) ? { ...phrase, meaning: { slot: 'feature', value: 'lightweight' } } : phrase);
  }
  return { ...found, phrases: kept, rest: rest.sort((one, other) => one.at - other.at) };
}

function limits(phrase: Phrase, beside: Beside, asked: boolean, found: Phrases, reading: Reading): boolean {
  const { slot, value } = phrase.meaning;
  const { language, text } = reading;
  if (language === 'zh' && phrase.length === 1 && (slot === 'color' || slot === 'material' || slot === 'kind'))
    if (!isOwnWord(phrase, found, text)) return false;
  if (slot === 'material') {
    // 皮夹克 and 不要皮 are of leather; a 皮 before anything else is some skin.
    if (phrase.surface === '皮') return phrase.negated || beside.nextPhrase?.meaning.slot === 'kind';
    if (/^(?:glasses|verres)$/i.test(phrase.surface)) return false;
    if (language === 'fr') return value !== 'silver metal' || isMetal(phrase, beside, found);
    return !isForIt(phrase, beside, text);
  }
  if (slot === 'color') {
    // As it was set right too: a "lavendar" candle smells like any other.
    const words = [
      ...phrase.surface.toLowerCase().split(/[\s-]+/),
      ...found.units.slice(phrase.at, phrase.at + phrase.length).map((unit) => unit.text),
    ];
    if (!words.some((word) => colorsOfThings.has(word))) return true;
    if (language === 'fr' && beside.before && /^(?:d|de|l)$/.test(beside.before.text)) return false;
    if (beside.next && /^(?:scent(?:ed)?|flavou?r(?:ed)?|smell|parfum(?:e|ee)?)$/.test(beside.next.text)) return false;
    if (found.phrases.some(({ meaning }) => meaning.slot === 'kind' && scented.has(meaning.value)) && language === 'en') return false;
    return asked || !beside.strange;
  }
  // A desk that is wide fits no foot.
  if (value === 'wide fit' && /^(?:extra wide|wide|larges?)$/i.test(phrase.surface))
    return !asked || found.phrases.some(({ meaning }) => fitted.has(meaning.value));
  if (slot === 'condition' && value === 'new' && phrase.surface.toLowerCase() === 'new')
    return !beside.strange && !['recipient', 'interest', 'occasion'].includes(beside.nextPhrase?.meaning.slot ?? '');
  return true;
}

function besideOf(phrase: Phrase, found: Phrases, { text }: Reading): Beside {
  const { units } = found;
  const [first, last] = [units[phrase.at]!, units[phrase.at + phrase.length - 1]!];
  const near = (one: Unit | undefined, other: Unit | undefined) =>
    one && other && /^[\s'-]*$/.test(text.slice(one.to, other.from)) ? true : undefined;
  const before = near(units[phrase.at - 1], first) && units[phrase.at - 1];
  const next = near(last, units[phrase.at + phrase.length]) && units[phrase.at + phrase.length];
  const nextPhrase = next && found.phrases.find(({ at }) => at === phrase.at + phrase.length);
  const strange = Boolean(
    next &&
      !nextPhrase &&
      /^\p{Script=Latin}{3,}$/u.test(next.text) &&
      !stopwords.has(next.text) &&
      !/^(?:please|pls|thx|asap|stp|svp)$/.test(next.text),
  );
  return { before, next, nextPhrase, strange };
}

/** What has a width for a body or a foot. */
const fitted = new Set([...clothing, ...footwear].map(({ value }) => value));
const worn = new Set([...clothing, ...footwear, ...outdoors].map(({ value }) => value));

/** "A light jacket" weighs little; a light is a lamp elsewhere. */
function isLight({ meaning, surface }: Phrase, { next }: Beside, found: Phrases): boolean {
  if (meaning.slot !== 'kind' || surface.toLowerCase() !== 'light' || !next) return false;
  const after = found.phrases.find(({ at, meaning: other }) => other.slot === 'kind' && at > 0 && found.units[at] === next);
  return after !== undefined && worn.has(after.meaning.value);
}

/** "Paper shredder", "wood glue", 玻璃清洁剂: a thing for the stuff. "Wooden" always says what a thing is of. */
function isForIt({ surface, at, length }: Phrase, { next, strange }: Beside, text: string): boolean {
  if (!next) return false;
  if (/\p{Script=Han}/u.test(surface)) return forStuff.zh.some((head) => text.slice(next.from).startsWith(head));
  if (!strange || at + length < 1 || /(?:en|ed)$/i.test(surface)) return false;
  return forStuff.en.has(next.text) || (/^\p{L}{4,}(?:er|or)$/u.test(next.text) && !madeThings.has(next.text));
}

/** « Argent » is money unless it says what a thing is made of: « en argent », « collier argent ». */
function isMetal(phrase: Phrase, { before }: Beside, found: Phrases): boolean {
  return (
    phrase.length > 1 ||
    before?.text === 'en' ||
    found.phrases.some(({ meaning, at, length }) => (meaning.slot === 'kind' || meaning.slot === 'color') && at + length === phrase.at)
  );
}
