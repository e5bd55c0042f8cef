import { lift, type Reading } from './reading';

const words: Record<string, number> = {
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  eight: 8,
  ten: 10,
  deux: 2,
  trois: 3,
  quatre: 4,
  cinq: 5,
  six_fr: 6,
};
const n = String.raw`(\d{1,2}|two|three|four|five|six|eight|ten|deux|trois|quatre|cinq)`;

/** "two pairs of", "3 mugs", "两双", "deux paires": how many are wanted; undefined for one, because nobody says one. */
export function readQuantity(reading: Reading): number | undefined {
  const counted =
    lift(
      reading,
      new RegExp(`\\b${n}\\s+(?:pairs?|paires?|pcs|copies|exemplaires?|(?:pieces?|units?)(?=\\s+of))(?:\\s+(?:of|de|d'))?\\b`, 'i'),
    ) ??
    lift(reading, /(\d{1,2})\s*(?:双|个|件|只|盒|瓶|套|条|本)/) ??
    lift(
      reading,
      new RegExp(
        `(?:\\b(?:need|want|buy|get|order|besoin de|veux|voudrais|achete\\w*)\\s+)${n}(?=\\s+\\p{L}{3,})(?!\\s+(?:piece|drawer|day|hour|inch|seat|person|tier|shelf|light|jour|heure|person|place))`,
        'iu',
      ),
    ) ??
    lift(
      reading,
      new RegExp(
        `^\\s*${n}(?=\\s+\\p{L}{3,}s\\b)(?!\\s*-?\\s*(?:pieces?|drawers?|days?|hours?|inches|seats?|persons?|tiers?|shelves|lights?|jours?|heures?|personnes?|places?))`,
        'iu',
      ),
    );
  const value = words[counted?.[1]?.toLowerCase() ?? ''] ?? Number(counted?.[1]);
  return value > 1 && value < 100 ? value : undefined;
}
