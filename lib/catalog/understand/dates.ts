import { lift, type Reading } from './reading';

const months: string[][] = [
  ['january', 'jan', 'janvier'],
  ['february', 'feb', 'fevrier', 'février'],
  ['march', 'mar', 'mars'],
  ['april', 'apr', 'avril'],
  ['may', 'mai'],
  ['june', 'jun', 'juin'],
  ['july', 'jul', 'juillet'],
  ['august', 'aug', 'août', 'aout'],
  ['september', 'sept', 'sep', 'septembre'],
  ['october', 'oct', 'octobre'],
  ['november', 'nov', 'novembre'],
  ['december', 'dec', 'décembre', 'decembre'],
];
/** Days of the year that everybody names, as month and day. */
const feasts: [RegExp, number, number][] = [
  [/christmas(?: eve)?|xmas|no[ëe]l|圣诞节?/i, 12, 25],
  [/new year'?s?(?: eve)?|nouvel an|元旦|新年/i, 12, 31],
  [/valentine'?s?(?: day)?|saint[- ]valentin|情人节/i, 2, 14],
  [/halloween|万圣节/i, 10, 31],
];
const by = String.raw`(?:by|before|until|no later than|arriv\w*(?: by| before)?|deliver\w*(?: by| before| on)?|avant|pour|d['’]ici(?: à)?|au plus tard)\s+(?:the\s+|le\s+|la\s+)?`;
const after = String.raw`\s*(?:之前|以前|前|当天|那天)?\s*(?:就|能|可以|要|得)*\s*(?:之前|前|送到|送达|到货|到|收到)`;
const day = String.raw`(\d{1,2})(?:st|nd|rd|th|er|e)?`;

/** "before Christmas", "by Dec 1st", « avant le 1er décembre », "12月1号前" → whole days from today, the next time that day comes; undefined when no day is named. */
export function readDate(reading: Reading, today: Date): number | undefined {
  const names = months.flat().join('|');
  const written =
    lift(reading, new RegExp(`${by}(${names})\\.?\\s+${day}\\b`, 'iu')) ??
    lift(reading, new RegExp(`${by}${day}\\s+(?:of\\s+|de\\s+)?(${names})\\b`, 'iu')) ??
    lift(reading, new RegExp(`(\\d{1,2})\\s*月\\s*(\\d{1,2})\\s*[日号]${after}`, 'u'));
  if (written) {
    const [first = '', second = ''] = written.slice(1);
    const named = (word: string) => months.findIndex((words) => words.includes(word.toLowerCase())) + 1;
    const chinese = /月/.test(written[0]);
    const month = chinese ? Number(first) : named(first) || named(second);
    return until(today, month, chinese || named(first) ? Number(second) : Number(first));
  }
  const end = new RegExp(
    `${by}(?:the )?end of (?:the |this )?(month|week)|${by}(?:la )?fin (?:du (mois)|de (?:la )?semaine)|(月底|周末|本周末)(?:之前|以前|前|要|到)`,
    'iu',
  );
  const ending = lift(reading, end);
  if (ending) return ending[1] === 'month' || ending[2] || ending[3] === '月底' ? toMonthsEnd(today) : (7 - today.getUTCDay()) % 7;
  for (const [feast, month, date] of feasts) {
    // The feast stays to be read: what is wanted by Christmas is for Christmas.
    if (new RegExp(`${by}(?:${feast.source})|(?:${feast.source})${after}`, 'iu').test(reading.text)) return until(today, month, date);
  }
  return undefined;
}

function toMonthsEnd(today: Date): number {
  return new Date(Date.UTC(today.getUTCFullYear(), today.getUTCMonth() + 1, 0)).getUTCDate() - today.getUTCDate();
}

function until(today: Date, month: number, date: number): number | undefined {
  if (!(month >= 1 && month <= 12 && date >= 1 && date <= 31)) return undefined;
  const start = Date.UTC(today.getUTCFullYear(), today.getUTCMonth(), today.getUTCDate());
  const [same, next] = [0, 1].map((later) => Math.round((Date.UTC(today.getUTCFullYear() + later, month - 1, date) - start) / 86_400_000));
  return same! >= 0 ? same : next;
}
