import { factNamed } from './facts';
import type { Fact } from './types';

const words: Record<string, number> = { one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7 };

/** What is added when a feed only says when it leaves the house. */
const usualTransit = 3;

/**
 * How long the merchant says it takes: as printed, the most days of the usual way and of the fastest. Reads "Delivery" (door to door) before "Dispatch"
 * ("ships today, delivered in 3–5 days, express in 1–2 days"). Undefined when the feed does not say, or says nothing that can be counted.
 */
export function deliveryOf(facts: Fact[]): { text: string; days: number; fastest: number } | undefined {
  const door = factNamed(
    facts,
    /^(?:delivery|delivered|arrives|delivery (?:time|estimate|window)|estimated delivery|livraison|配送|shipping time)$/i,
  );
  const house = factNamed(
    facts,
    /^(?:dispatch|dispatched|dispatch(?:es)? (?:in|within)|handling|ships|ships in|ships within|lead time|expédition)$/i,
  );
  const ways =
    waysIn(door?.value) ??
    waysIn(
      house?.value
        .split(/[,;]\s*/)
        .filter((part) => !/^(?:ships|leaves|handling|dispatch)/i.test(part))
        .join(', '),
    );
  if (ways) return ways;
  const leaves = daysIn(house?.value);
  if (!house || leaves === undefined) return undefined;
  return {
    text: `Ships ${house.value.replace(/^ships\s*/i, '').replace(/^(?=\d)/, 'in ')}`,
    days: leaves + usualTransit,
    fastest: leaves + usualTransit,
  };
}

/** The ways named in words, the first of them the usual one. */
function waysIn(text: string | undefined): { text: string; days: number; fastest: number } | undefined {
  const parts = (text ?? '').split(/[,;]\s*/).flatMap((part) => {
    const days = daysIn(part);
    return days === undefined ? [] : [{ part, days }];
  });
  const first = parts[0];
  if (!first) return undefined;
  return { text: printed(parts.map(({ part }) => part)), days: first.days, fastest: Math.min(...parts.map(({ days }) => days)) };
}

/** "delivered in 3–5 days" → "Arrives in 3–5 days"; other words stay the merchant's. */
function printed([first = '', ...others]: string[]): string {
  const usual = first.replace(/^(?:delivered|delivery|arrives)\s*/i, 'Arrives ').replace(/^(?=\d)/, 'Arrives in ');
  const said = /^arrives/i.test(usual) ? usual : /^within/i.test(usual) ? `Arrives ${usual}` : usual;
  return [said.charAt(0).toUpperCase() + said.slice(1), ...others].join(', ');
}

/** The greatest number of days in words like "3–5 business days", "48 hours", "two weeks", "same day", "by e-mail within minutes". */
export function daysIn(text: string | undefined): number | undefined {
  if (!text) return undefined;
  const plain = text.toLowerCase().replace(/\b(one|two|three|four|five|six|seven)\b/g, (word) => String(words[word]));
  if (/e-?mail|instant|immediate|minute|download|digital/.test(plain)) return 0;
  const counted = [
    ...plain.matchAll(
      /(?:(\d{1,3})\s*(?:-|–|—|to|à)\s*)?(\d{1,3})\s*(?:business |working |calendar )?(day|week|hour|h\b|jour|semaine|heure|天|日)/g,
    ),
  ];
  const days = counted.map(([, , number, unit = '']) => Number(number) * (/^(?:week|sem)/.test(unit) ? 7 : /^h/.test(unit) ? 1 / 24 : 1));
  if (days.length) return Math.ceil(Math.max(...days));
  if (/same[- ]day|today|aujourd|当天/.test(plain)) return 0;
  if (/next[- ]day|tomorrow|overnight|demain|次日/.test(plain)) return 1;
  return undefined;
}
