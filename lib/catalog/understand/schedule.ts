import { blank, type Reading } from './reading';

const clock =
  /\b(?:at|à|vers|by|from|dès|à partir de)?\s*\d{1,2}\s*(?:h\d{0,2}|:\d{2}|\s?[ap]\.?m\b|o'?clock)(?![\p{L}\d])(?:\s?[ap]\.?m\b)?|(?:晚上|夜里|上午|早上)?\s*(?:\d{1,2}|[一二三四五六七八九十]{1,3})\s*点(?!儿|[的地得]|[点些])|\d{1,2}:\d{2}/giu;
const dims =
  /\b(?:dim|fade|lower|darken|go dark|turn(?:s|ing)? (?:itself )?(?:down|off)|switch(?:es)? off)\w*|\b(?:s'att[ée]nu|baiss|se tamis|tamis|s'[ée]tein)\w*|变暗|调暗|调光|暗下来|关灯|熄灯/i;

/** A time of day is no price and no size; what dims, fades or goes dark at a time does so by itself. Returns whether that was said. */
export function readSchedule(reading: Reading): boolean {
  const timed = reading.text.match(clock) !== null;
  reading.text = reading.text.replace(clock, blank);
  if (!timed || !dims.test(reading.text)) return false;
  reading.text = reading.text.replace(dims, blank);
  return true;
}
