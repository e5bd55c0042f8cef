import { simplified } from '../text/simplified';
import { joinMeasures } from '../text/tokens';
import type { Constraints } from '../types';
import { withDigits } from './amount';
import { readDelivery } from './delivery';
import { guessed } from './guess';
import { heardRight } from './homophones';
import { kindsAsked, thingAfter } from './kind';
import type { Known } from './known';
import { footLength, leftSize } from './left-size';
import type { Language, Meaning } from './lexicon';
import { normal } from './normal';
import { withAmounts, withSizes } from './number-words';
import { type Phrase, phrasesIn } from './phrases';
import { readPrice, togetherIn } from './price';
import { countBefore, readQuantity } from './quantity';
import { readRating } from './rating';
import { blank, lift, type Reading } from './reading';
import { restWords, wordsOf } from './rest';
import { readSchedule } from './schedule';
import { writtenOut } from './shorthand';
import { readSize } from './size';
import { readSizeStep, type SizeStep } from './size-step';
import { readSort } from './sort';
import { spokenIn } from './spoken-in';
import { takenBack } from './taken-back';

/** What one sentence says, by itself. `dropped`: limits that it takes back ("any colour"). */
export type Sentence = Omit<Constraints, 'query'> & { dropped: (keyof Constraints)[]; otherBrands: boolean; step?: SizeStep };

/** `kinds`: what the sentence may go on about; `sized`: a size holds already. */
type Context = { known: Known; today: Date; currency: string; locale?: string; language?: Language; kinds?: string[]; sized?: boolean };

const lists = { color: 'colors', material: 'materials', feature: 'features', compatibility: 'compatibility', brand: 'brands' } as const;

/** Reads one sentence in English, 中文 or français. */
export function readSentence(said: string, context: Context): Sentence {
  const language = spokenIn(said, context.locale, context.language);
  const typed = typedRight(said, language, context.known);
  const reading: Reading = { text: language === 'zh' ? withDigits(typed) : withAmounts(typed, language), language, said: {} };
  const { dropped, otherBrands } = takenBack(reading);
  const deliveryWithinDays = readDelivery(reading, context.today);
  const timed = readSchedule(reading);
  // "The No. 1 lamp" refuses nothing; praise is no wish either.
  reading.text = reading.text.replace(/\b(?:no\.?|number|#)\s*(?:1|one)\b/gi, blank);
  // "Works with HomeKit" says what a thing goes with, and nothing of work.
  reading.text = reading.text.replace(/\bworks?(?=\s+with\b)/gi, blank);
  // « Pour 4 joueurs » counts seats at a table, and names no hobby.
  reading.text = reading.text.replace(/(?<=\d\s?)joueu(?:rs?|ses?)(?!\p{L})/giu, blank);
  const years = lift(reading, /\b(\d{1,2})[\s-]*(?:years?|yrs?)[\s-]*old\b|(\d{1,2})\s*岁|\b(?:de|a)\s(\d{1,2})\s*ans\b/i);
  const age = Number(years?.slice(1).find((number) => number !== undefined));
  // Before prices and sizes: "over 4.5" of five stars is neither.
  const minRating = readRating(reading);
  const step = context.sized ? readSizeStep(reading) : undefined;
  const saidSize = readSize(reading);
  const price = togetherIn(readPrice(reading, context.currency), typed);
  const sort = readSort(reading);
  const counted = readQuantity(reading);
  if (/\d/.test(reading.text)) reading.text = joinMeasures(reading.text);
  const { phrases, rest, refused, units } = phrasesIn(reading, context.known);
  const ends = (phrase: Phrase) => ({ from: units[phrase.at]!.from, to: units[phrase.at + phrase.length - 1]!.to });
  const { asked, describing } = thingAfter(kindsAsked(reading, phrases, ends), rest, units, reading, context.known);
  const kinds = asked.length ? unique(asked.map((phrase) => phrase.meaning.value)) : undefined;
  const worn = kinds ?? context.kinds;
  const left = footLength(worn, reading.text) ?? (saidSize ? undefined : leftSize(worn, rest, reading.text));
  const size = left ?? saidSize;
  // "2 pillows and a duvet" counts the pillows alone.
  const before = counted || asked.length > 1 ? undefined : countBefore(asked, phrases, units, reading.text);
  const quantity = counted ?? (before && before.word !== left?.word ? before.count : undefined);
  const sentence: Sentence = {
    language,
    dropped,
    otherBrands,
    ...(kinds && { kinds }),
    ...(price && { price }),
    ...(size && { sizes: size.sizes, ...(size.system && { sizeSystem: size.system }) }),
    ...(deliveryWithinDays !== undefined && { deliveryWithinDays }),
    ...(quantity && { quantity }),
    ...(minRating && { minRating }),
    ...(sort && (!step || step.plainly) && { sort }),
    ...(step && { step }),
  };
  const without = [...refused];
  let interested = false;
  for (const phrase of phrases) {
    const { slot, value } = meantBy(phrase, asked);
    reading.said[value] ??= phrase.surface;
    if (phrase.negated) {
      if (slot === 'condition') sentence.condition ??= value === 'new' ? 'used' : 'new';
      else if (slot === 'brand') sentence.excludedBrands = unique([...(sentence.excludedBrands ?? []), value]);
      else without.push(value);
    } else if (slot in lists) {
      const list = lists[slot as keyof typeof lists];
      sentence[list] = unique([...(sentence[list] ?? []), value]);
    } else if (slot === 'occasion') sentence.occasion = moreTelling(sentence.occasion, value);
    else if (slot === 'recipient' || slot === 'interest') {
      if (slot === 'interest' || !sentence.recipient) sentence.recipient = value;
      interested ||= slot === 'interest';
    } else if (slot === 'condition') sentence.condition = value;
  }
  if (timed) sentence.features = unique([...(sentence.features ?? []), 'dims automatically']);
  if (age < 13 && !interested) sentence.recipient = 'kids';
  if (without.length) sentence.without = unique(without);
  const words = [
    ...describing.filter((phrase) => !phrase.meaning.also).flatMap((phrase) => wordsOf(phrase, language)),
    ...restWords(rest, reading),
  ].sort((one, other) => one.at - other.at);
  const named = unique(
    words.map(({ word }) => word).filter((word) => word !== left?.word && !left?.sizes.includes(word) && word !== before?.word),
  );
  if (named.length) sentence.words = named.slice(0, 16);
  if (Object.keys(reading.said).length) sentence.said = reading.said;
  return guessed(sentence, phrases, reading, context.kinds !== undefined);
}

/** The sentence in one form, with the slips taken out that each language has of its own. */
function typedRight(said: string, language: Language, known: Known): string {
  if (language === 'zh') return heardRight(normal(simplified(said)), known);
  return language === 'fr' ? writtenOut(normal(said)) : withSizes(normal(said));
}

/** A kind that only describes says what the thing is made of where the word can mean that too: a ceramic mug is no pottery and a mug. */
function meantBy({ meaning, ...phrase }: Phrase, asked: Phrase[]): Meaning {
  return meaning.also && asked.length > 0 && !asked.some(({ at }) => at === phrase.at) ? meaning.also : meaning;
}

/** A gift for a birthday is said by the birthday; running on trails by the trails. */
function moreTelling(before: string | undefined, now: string): string {
  if (!before || before === 'gift' || before === 'running' || before === 'work') return now;
  return now === 'gift' || now === 'running' || now === 'work' || now === 'travel' ? before : now;
}

function unique<T>(values: T[]): T[] {
  return [...new Set(values)];
}
