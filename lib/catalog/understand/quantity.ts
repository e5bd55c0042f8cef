import type { Unit } from './lexicon';
import type { Phrase } from './phrases';
import { lift, type Reading } from './reading';

const words: Record<string, number> = {
  two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, ten: 10, twelve: 12, dozen: 12,
  deux: 2, trois: 3, quatre: 4, cinq: 5, sept: 7, huit: 8, dix: 10, douze: 12,
}; // biome-ignore format: a table
const n = String.raw`(\d{1,2}|two|three|four|five|six|seven|eight|ten|twelve|deux|trois|quatre|cinq|sept|huit|dix|douze)`;

/** "two pairs of", "x2", "4x", "两双", "deux paires": how many are wanted, where a counting word says so; undefined for one, because nobody says one. */
export function readQuantity(reading: Reading): number | undefined {
  const counted =
    lift(
      reading,
      new RegExp(`\\b${n}\\s+(?:pairs?|paires?|pcs|copies|exemplaires?|(?:pieces?|units?)(?=\\s+of))(?:\\s+(?:of|de|d'))?\\b`, 'i'),
    ) ??
    lift(reading, new RegExp(`\\b${n}\\s+(?:of (?:them|these|those|it|each)|d'entre eux|d'entre elles|chacun|de chaque)\\b`, 'i')) ??
    lift(
      reading,
      new RegExp(
        `\\b(?:j'en veux|j'en prends|il m'en faut|il nous en faut|make it|make that|i need|i'll take|i want)\\s+${n}(?=\\s*(?:$|[.!,;?]|please|pls|svp|stp|instead|plutôt))`,
        'i',
      ),
    ) ??
    lift(
      reading,
      /(?<![第每\d.])(\d{1,2})\s*(?:双|个(?!人|月|小时|星期|口袋|轮)|件(?!套)|只|盒|瓶|条|本|份|副|顶|盏|张(?!嘴)|支|台|袋|把|套(?!装))/,
    ) ??
    lift(reading, /(?<![\w.,])(?<!\d\s)(?:x|×|\*)\s?(\d{1,2})(?![\w.,]|\s*(?:[x×]|cm\b|mm\b|in\b|inch))/i) ??
    lift(reading, /(?<![\w.,])(\d{1,2})\s?(?:x|×)(?![\w]|\s*\d)/i);
  return sensible(counted?.[1]);
}

/** Words that make a number part of a thing's name and no count of things: "4 wheel", "5-piece", "2 person", "3 jours". */
const measures =
  /^(?:piece|pack|drawer|day|hour|week|month|year|inch|seat|seater|person|people|player|tier|shelf|light|door|wheel|speed|season|cup|quart|litre|liter|l|ml|cl|oz|ft|in|cm|mm|m|kg|g|lb|w|gb|tb|mah|k|way|slice|burner|sheet|spf|jour|heure|semaine|mois|an|personne|place|roue|tiroir|porte|etage|bout)$/;

/** A number just before the thing asked for, with at most one word between that is not known: "six wine glasses", « quatre assiettes ». */
export function countBefore(asked: Phrase[], phrases: Phrase[], units: Unit[], text: string): { count: number; word: string } | undefined {
  for (const thing of asked) {
    const beforeIt = (at: number) => phrases.find((phrase) => phrase.at <= at && at < phrase.at + phrase.length);
    // Chinese counts with a counting word, which has been read already; "28寸" is a measure.
    if (/\p{Script=Han}/u.test(thing.surface)) continue;
    let strange = 0;
    for (let at = thing.at - 1; at >= 0 && strange <= 1; at--) {
      const { text: word, to } = units[at]!;
      if (/[,.;:!?\n]|[-x×/]$/.test(text.slice(to, units[at + 1]!.from).trim())) break;
      if (measures.test(word)) break;
      const value = sensible(word);
      if (value)
        return /(?:set|box|pack|case|jeu|lot|boite|kit)s?\s+(?:of|de)\s*$/i.test(text.slice(0, units[at]!.from)) || !several(thing)
          ? undefined
          : { count: value, word };
      if (/^\d/.test(word)) break;
      if (!beforeIt(at)) strange++;
    }
  }
  return undefined;
}

/** Whether the thing stands in the plural. */
function several({ surface }: Phrase): boolean {
  return surface.split(/\s+/).some((word) => /(?:s|x|men|feet|mice)$/i.test(word));
}

function sensible(word: string | undefined): number | undefined {
  const value = words[word?.toLowerCase() ?? ''] ?? Number(word ?? Number.NaN);
  return Number.isInteger(value) && value > 1 && value < 100 ? value : undefined;
}
