import { languageOf } from '../text/language';
import { stopwords } from '../vocabulary';
import { type Language, lexiconOf, longestAt, ownWords, unitsOf } from './lexicon';

/** English words that our table has in its French column alone. */
const inBoth = new Set(['large']);

/** The language of a sentence. Where no small word tells, the names of things do: "lampe chevet" is French, "usb-c" is no language. */
export function spokenIn(said: string, locale: string | undefined, before: Language | undefined): Language {
  const language = languageOf(said, locale, before);
  if (language !== 'en') return language;
  const [english, french] = [ownWords('en'), ownWords('fr')];
  const units = unitsOf(said);
  const words = units.map(({ text }) => text).filter((word) => !/^\d/.test(word));
  const only = (one: Set<string>, other: Set<string>) =>
    words.filter((word) => one.has(word) && !other.has(word) && !stopwords.has(word) && !(one === french && inBoth.has(word))).length;
  // A name of two words ends as its language does: "salon chair" is English, « table salon » is not, and neither is a thing that English has no word of: « casque bluetooth ».
  const named = longestAt(lexiconOf('fr'), units, 0)?.meaning.slot === 'kind' && !english.has(words[0]!);
  const ends = words.length === 2 && english.has(words[1]!) && !named ? 1 : 0;
  const amount =
    /(?<!\p{L})(?:environ|vingt|trente|quarante|cinquante|soixante|cents?|jusqu'à|pointure)(?!\p{L})/iu.test(said) &&
    only(english, french) === 0
      ? 1
      : 0;
  return only(french, english) + amount > only(english, french) + ends ? 'fr' : 'en';
}
