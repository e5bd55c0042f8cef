import { languageOf } from '../text/language';
import { stopwords } from '../vocabulary';
import { type Language, ownWords, unitsOf } from './lexicon';

/** The language of a sentence. Where no small word tells, the names of things do: "lampe chevet" is French, "usb-c" is no language. */
export function spokenIn(said: string, locale: string | undefined, before: Language | undefined): Language {
  const language = languageOf(said, locale, before);
  if (language !== 'en') return language;
  const [english, french] = [ownWords('en'), ownWords('fr')];
  const words = unitsOf(said)
    .map(({ text }) => text)
    .filter((word) => !/^\d/.test(word));
  const onlyFrench = words.filter((word) => french.has(word) && !english.has(word) && !stopwords.has(word)).length;
  return onlyFrench > words.filter((word) => english.has(word) && !french.has(word) && !stopwords.has(word)).length ? 'fr' : 'en';
}
