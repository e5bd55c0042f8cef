import { readDate } from './dates';
import { lift, type Reading } from './reading';

const count: Record<string, number> = {
  a: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  ten: 10,
  un: 1,
  une: 1,
  deux: 2,
  trois: 3,
  quatre: 4,
  cinq: 5,
  sept: 7,
  dix: 10,
};
const n = String.raw`(\d{1,3}|a|one|two|three|four|five|six|seven|ten|une?|deux|trois|quatre|cinq|sept|dix)`;
const unit = String.raw`[\s-]*(business days?|working days?|days?|weeks?|hours?|hrs?|jours? ouvrés|jours?|semaines?|heures?|h)\b`;
const weekdays = [
  ['sunday', 'dimanche', '周日', '星期日', '星期天'],
  ['monday', 'lundi', '周一', '星期一'],
  ['tuesday', 'mardi', '周二', '星期二'],
  ['wednesday', 'mercredi', '周三', '星期三'],
  ['thursday', 'jeudi', '周四', '星期四'],
  ['friday', 'vendredi', '周五', '星期五'],
  ['saturday', 'samedi', '周六', '星期六'],
];

/** "By thurs"; not "for sun", which is what a hat is for. */
const shortDay = /\b(?:by|before|until)\s+(?:next\s+|this\s+)?(mon|tues?|wed|thu(?:rs?)?|fri|sat|sun)\b(?!-)/i;

/** "delivery in two days", "livré sous 48 h", "两天内送到", "by Friday", "tomorrow" → whole days from today; undefined when nothing is said. */
export function readDelivery(reading: Reading, today: Date): number | undefined {
  const counted =
    lift(
      reading,
      new RegExp(
        `(?:deliver(?:y|ed)|shipp(?:ing|ed)|ships?|arriv(?:es?|ing)|here|get it|need it|have it|livraison|livrée?s?|reçue?s?|recevoir|expédition)\\s*(?:to me\\s*)?(?:in|within|under|en|sous|dans les|dans|d'ici|max(?:imum)?)?\\s*${n}${unit}`,
        'i',
      ),
    ) ??
    lift(reading, new RegExp(`${n}${unit}[\\s-]*(?:or less\\s*)?(?:delivery|shipping|de livraison)`, 'i')) ??
    lift(reading, new RegExp(`(?:within|d'ici|sous)\\s+${n}${unit}`, 'i')) ??
    lift(
      reading,
      new RegExp(
        `(?<!\\b(?:trip|holiday|wedding|run|race|marathon|charges?|dries|cooks|read|ready|done)\\s)\\b(?:in|dans(?: les)?)\\s+${n}[\\s-]*(days?|weeks?|jours?|semaines?)\\b(?!\\s+(?:trip|of|de))`,
        'i',
      ),
    );
  if (counted) return daysOf(counted[1]!, counted[2]!);
  const chinese =
    lift(
      reading,
      /(\d{1,3})\s*(天|日|小时)(?:之内|以内|内|就)?\s*(?:能|可以|要|可)?\s*(?:送到|送达|到货|到达|收到|配送|发货到|到手|交货|(?<=内\s*能?)到)/,
    ) ?? lift(reading, /(?:送到|送达|到货|送货|发货|配送|收到)\D{0,4}(\d{1,3})\s*(天|日|小时)(?:之内|以内|内)?/);
  if (chinese) return daysOf(chinese[1]!, chinese[2] === '小时' ? 'h' : 'day');
  if (
    lift(
      reading,
      /\b(?:same[- ]day(?: delivery)?|(?:delivered|here|arrives?|(?:need|want|get|have) (?:it|them|this|these|one|'?em))(?: by| for)? today|livr\S+ aujourd['’]hui)\b|当天(?:送达|到|送到)|今天(?:送到|到货|到)/i,
    )
  )
    return 0;
  if (
    lift(
      reading,
      /\b(?:next[- ]day(?: delivery)?|overnight(?: delivery)?|(?:by|delivered|arrives?|here|(?:need|want|get|have) (?:it|them|this|these|one|'?em))(?: by| for)? tomorrow|for tomorrow|livr\S+ demain|pour demain|d['’]ici demain)\b|次日达|明天(?:就)?(?:要|送到|到货|到|送达)/i,
    )
  )
    return 1;
  if (
    lift(
      reading,
      /\b(?:(?:by |before |for |on )?(?:the )?day after tomorrow|(?:avant |pour |d['’]ici )?apr[eè]s[- ]demain)\b|后天(?:之前|以前|前)?(?:就)?(?:要|能|得|到|送到|到货|送达|收到|用)*/i,
    )
  )
    return 2;
  const week = lift(
    reading,
    /\b(?:by|for|before|during|gets? here|arriv\w*|deliver\w*|need (?:it|them|this))?\s*(?:by |for )?(this|next) week(?:end)?\b|(?:pour |avant |d['’]ici |dans )?la (semaine) prochaine|(?:pour |avant )?(cette) semaine|([下这本])(?:个)?(?:周|星期|礼拜)(?![一二三四五六日天末])(?:之前|以前|前|内)?(?:就)?(?:要|能|得|到|送到|到货|送达|收到|用)*/i,
  );
  if (week) return ((7 - today.getUTCDay()) % 7) + (/^(?:next|semaine|下)$/i.test(week.slice(1).find(Boolean) ?? '') ? 7 : 0);
  const date = readDate(reading, today);
  if (date !== undefined) return date;
  const names = weekdays.flat().join('|');
  const by = lift(
    reading,
    new RegExp(
      `(?:by|before|until|for|on|avant|pour|d['’]ici)\\s+(?:next\\s+|this\\s+|le\\s+)?(${names})|(下)?(${names})(?:之前|前|以前|要(?!是)|就要|用)`,
      'i',
    ),
  );
  const name = (by?.[1] ?? by?.[3] ?? lift(reading, shortDay)?.[1])?.toLowerCase();
  if (!name) return undefined;
  const wanted = weekdays.findIndex((day) => day.includes(name) || day[0]!.startsWith(name));
  // 下周一 is the Monday after this week's Sunday.
  if (by?.[2]) return ((7 - today.getUTCDay()) % 7) + (wanted || 7);
  return (wanted - today.getUTCDay() + 7) % 7 || 7;
}

function daysOf(number: string, unit: string): number {
  const value = count[number.toLowerCase()] ?? Number(number);
  if (/^(?:week|sem)/i.test(unit)) return value * 7;
  return /^h/i.test(unit) ? Math.max(1, Math.floor(value / 24)) : value;
}
