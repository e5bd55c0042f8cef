import { joinMeasures } from '../text/tokens';
import type { Constraints } from '../types';
import { withDigits } from './amount';
import { readDelivery } from './delivery';
import { guessed } from './guess';
import { kindsAsked, thingAfter } from './kind';
import type { Known } from './known';
import type { Language } from './lexicon';
import { type Phrase, phrasesIn } from './phrases';
import { readPrice } from './price';
import { readQuantity } from './quantity';
import { blank, lift, type Reading } from './reading';
import { restWords, wordsOf } from './rest';
import { readSize } from './size';
import { readSort } from './sort';
import { spokenIn } from './spoken-in';
import { takenBack } from './taken-back';

/** What one sentence says, by itself. `dropped`: limits that it takes back ("any colour"). */
export type Sentence = Omit<Constraints, 'query'> & { dropped: (keyof Constraints)[]; otherBrands: boolean };

type Context = { known: Known; today: Date; currency: string; locale?: string; language?: Language };

const lists = { color: 'colors', material: 'materials', feature: 'features', compatibility: 'compatibility', brand: 'brands' } as const;

/** Reads one sentence in English, 中文 or français. */
export function readSentence(said: string, context: Context): Sentence {
  const language = spokenIn(said, context.locale, context.language);
  const normal = said
    .normalize('NFKC')
    .replace(/[‘’ʼ`´]/g, "'")
    .slice(0, 2000);
  const reading: Reading = { text: language === 'zh' ? withDigits(normal) : normal, language, said: {} };
  const { dropped, otherBrands } = takenBack(reading);
  const deliveryWithinDays = readDelivery(reading, context.today);
  reading.text = reading.text.replace(/\b(?:at|à|vers|by)?\s*\d{1,2}\s*(?:h\d{0,2}|:\d{2}|\s?[ap]m|o'?clock)\b|\d{1,2}\s*点/gi, blank);
  // "The No. 1 lamp" refuses nothing; praise is no wish either.
  reading.text = reading.text.replace(/\b(?:no\.?|number|#)\s*(?:1|one)\b/gi, blank);
  // "Works with HomeKit" says what a thing goes with, and nothing of work.
  reading.text = reading.text.replace(/\bworks?(?=\s+with\b)/gi, blank);
  const years = lift(reading, /\b(\d{1,2})[\s-]*(?:years?|yrs?)[\s-]*old\b|(\d{1,2})\s*岁|\b(?:de|a)\s(\d{1,2})\s*ans\b/i);
  const age = Number(years?.slice(1).find((number) => number !== undefined));
  const size = readSize(reading);
  const price = readPrice(reading, context.currency);
  const sort = readSort(reading);
  const quantity = readQuantity(reading);
  if (/\d/.test(reading.text)) reading.text = joinMeasures(reading.text);
  const { phrases, rest, refused, units } = phrasesIn(reading, context.known);
  const ends = (phrase: Phrase) => ({ from: units[phrase.at]!.from, to: units[phrase.at + phrase.length - 1]!.to });
  const { asked, describing } = thingAfter(kindsAsked(reading, phrases, ends), rest, reading, context.known);
  const sentence: Sentence = {
    language,
    dropped,
    otherBrands,
    ...(asked.length && { kinds: unique(asked.map((phrase) => phrase.meaning.value)) }),
    ...(price && { price }),
    ...(size && { sizes: size.sizes, ...(size.system && { sizeSystem: size.system }) }),
    ...(deliveryWithinDays !== undefined && { deliveryWithinDays }),
    ...(quantity && { quantity }),
    ...(sort && { sort }),
  };
  const without = [...refused];
  for (const phrase of phrases) {
    const { slot, value } = phrase.meaning;
    reading.said[value] ??= phrase.surface;
    if (phrase.negated) {
      if (slot === 'brand') sentence.excludedBrands = unique([...(sentence.excludedBrands ?? []), value]);
      else without.push(value);
    } else if (slot in lists) {
      const list = lists[slot as keyof typeof lists];
      sentence[list] = unique([...(sentence[list] ?? []), value]);
    } else if (slot === 'occasion') sentence.occasion = moreTelling(sentence.occasion, value);
    else if (slot === 'recipient' || slot === 'interest')
      sentence.recipient = slot === 'interest' || !sentence.recipient ? value : sentence.recipient;
    else if (slot === 'condition') sentence.condition = value;
  }
  if (age < 13) sentence.recipient ??= 'kids';
  if (without.length) sentence.without = unique(without);
  const words = [...describing.flatMap((phrase) => wordsOf(phrase, language)), ...restWords(rest, reading)].sort(
    (one, other) => one.at - other.at,
  );
  if (words.length) sentence.words = unique(words.map(({ word }) => word)).slice(0, 16);
  if (Object.keys(reading.said).length) sentence.said = reading.said;
  return guessed(sentence, phrases, reading);
}

/** A gift for a birthday is said by the birthday; running on trails by the trails. */
function moreTelling(before: string | undefined, now: string): string {
  if (!before || before === 'gift' || before === 'running' || before === 'work') return now;
  return now === 'gift' || now === 'running' || now === 'work' || now === 'travel' ? before : now;
}

function unique<T>(values: T[]): T[] {
  return [...new Set(values)];
}
