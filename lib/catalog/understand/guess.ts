import type { Phrase } from './phrases';
import type { Reading } from './reading';
import type { Sentence } from './sentence';

/** Adds the kind that a sentence means without naming it as one. */
export function guessed(sentence: Sentence, phrases: Phrase[], reading: Reading): Sentence {
  return nounsOf(withGuessedKind(sentence), phrases, reading);
}

const sized: Record<string, string> = {
  'trail running': 'trail running shoes',
  running: 'running shoes',
  hiking: 'hiking boots',
  work: 'work shoes',
};

/** Numbered sizes without a thing are shoe sizes; what they are for says which shoes. */
function withGuessedKind(sentence: Sentence): Sentence {
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
