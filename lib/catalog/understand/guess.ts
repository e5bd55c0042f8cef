import type { Phrase } from './phrases';
import type { Reading } from './reading';
import type { Sentence } from './sentence';

/** Adds the kind that a sentence means without naming it as one. */
export function guessed(sentence: Sentence, phrases: Phrase[], reading: Reading, goesOn: boolean): Sentence {
  const worn = withOutfit(withGift(withGuessedKind(sentence), reading), reading);
  return goesOn && !/\s/.test(reading.text.trim()) ? worn : nounsOf(worn, phrases, reading);
}

const sized: Record<string, string> = {
  'trail running': 'trail running shoes',
  running: 'running shoes',
  hiking: 'hiking boots',
  work: 'work shoes',
};

const wearing = /\bwhat (?:should|do|can|to|shall) (?:i |we )?(?:wear|pack)\b|\b(?:que|quoi) (?:porter|mettre)\b|穿什么|怎么穿|穿啥|穿搭/i;

/** "What should I wear?" asks for an outfit. */
function withOutfit(sentence: Sentence, { text }: Reading): Sentence {
  return sentence.kinds || !wearing.test(text) ? sentence : { ...sentence, kinds: ['outfit'] };
}

const giving = /送.{0,12}(?:什么|啥|点什么)|(?:什么|啥).{0,4}送|\bquoi offrir\b|\bwhat (?:to|should i|do i) (?:get|give|buy)\b/i;

/** "What should I get her?" asks for a gift. */
function withGift(sentence: Sentence, { text }: Reading): Sentence {
  if (sentence.occasion) return sentence;
  const asks = giving.test(text) || (!sentence.kinds && sentence.recipient && /(?:^|[^护])送(?!货|到|达)/.test(text));
  return asks ? { ...sentence, occasion: 'gift' } : sentence;
}

/** Numbered sizes without a thing are shoe sizes; what they are for says which shoes, as it does for shoes of no kind. */
export function withGuessedKind<Said extends Pick<Sentence, 'kinds' | 'occasion' | 'sizes'>>(sentence: Said): Said {
  const narrow = sentence.kinds?.length === 1 && sentence.kinds[0] === 'shoes' && sized[sentence.occasion ?? ''];
  if (narrow) return { ...sentence, kinds: [narrow] };
  if (sentence.kinds || !sentence.occasion || !sentence.sizes?.some((size) => Number(size) > 3)) return sentence;
  const kind = sized[sentence.occasion];
  return kind ? { ...sentence, kinds: [kind] } : sentence;
}

const nouns: [RegExp, string, string][] = [
  [/\b(?:un|mon|le|quel|bon) coupe[- ]vent\b|^\s*coupe[- ]vent/i, 'windbreakers', 'windproof'],
  [/\b(?:un|mon|l['’]|bel|bon|quel) ?imperméable\b|^\s*imperméable/i, 'rain jackets', 'waterproof'],
];

/** Adjectives that French also uses as names of a thing. */
function nounsOf(sentence: Sentence, phrases: Phrase[], reading: Reading): Sentence {
  if (reading.language !== 'fr') return sentence;
  const first = phrases.find((phrase) => phrase.meaning.slot === 'kind');
  const named = (feature: string) => phrases.some((phrase) => phrase.meaning.value === feature && (!first || phrase.at < first.at));
  const noun = nouns.find(([pattern, , feature]) => pattern.test(reading.text) && named(feature));
  return noun ? { ...sentence, kinds: [noun[1]] } : sentence;
}
