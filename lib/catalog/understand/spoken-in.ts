import { languageOf } from '../text/language';
import { stopwords } from '../vocabulary';
import { type Language, lexiconOf, unitsOf } from './lexicon';

/** The language of a sentence. Where no small word tells, the names of things do: "lampe chevet" is French. */
export function spokenIn(said: string, locale: string | undefined, before: Language | undefined): Language {
  const language = languageOf(said, locale, before);
  if (language !== 'en') return language;
  const [english, french] = [lexiconOf('en').words, lexiconOf('fr').words];
  const words = unitsOf(said).map(({ text }) => text);
  const onlyFrench = words.filter((word) => french.has(word) && !english.has(word) && !stopwords.has(word)).length;
  return onlyFrench > words.filter((word) => english.has(word)).length ? 'fr' : 'en';
}
