import { lift, type Reading } from './reading';

const n = String.raw`([1-4](?:[.,]\d)?|5(?:[.,]0)?)(?![\d.,]*\d)`;
const zh = String.raw`([1-4](?:\.\d)?|5(?:\.0)?|[三四五])(?!\d)`;
const spoken: Record<string, number> = { 三: 3, 四: 4, 五: 5 };
const atLeast = String.raw`(?:at least|no less than|over|above|more than|higher than|better than|min(?:imum|\.)?|from|au moins|au minimum|plus de|au-dessus de|supérieure?s? [àa]|à partir de)`;
const orMore = String.raw`(?:or (?:more|better|higher|above)|and (?:up|above|over|more)|ou (?:plus|mieux)|et (?:plus|au-delà)|minimum)`;
const stars = String.raw`(?:[\s-]*(?:stars?|étoiles?|etoiles?)|\s?\/\s?5|\s(?:out of|sur) 5)`;
const rated = String.raw`\b(?:rated|ratings?|reviews?|reviewed|notes?|noté(?:e|s|es)?|notee?s?|avis)`;

const patterns = [
  new RegExp(`${rated}[\\s:]+(?:of |de |à )?${atLeast}\\s*${n}${stars}?`, 'i'),
  new RegExp(`${rated}[\\s:]+(?:of |de |à )?${n}(?:\\s?\\+${stars}?|${stars}?\\s*${orMore})`, 'i'),
  new RegExp(`\\b(?:with |avec |de |of )?${atLeast}\\s*${n}${stars}(?:\\s*(?:ratings?|reviews?|avis))?`, 'i'),
  new RegExp(`(?<![\\w.,])${n}(?:\\s?\\+${stars}|${stars}\\s*(?:\\+|${orMore}))`, 'i'),
  new RegExp(`(?:评分|评价|好评|星级)\\s*(?:在|要|得|至少|不低于|高于|超过|大于)*\\s*${zh}\\s*(?:分|颗?星)?\\s*(?:及?以上|或以上|起|的)?`),
  new RegExp(`(?:至少|不低于|高于|超过)\\s*${zh}\\s*(?:分|颗?星)(?:的)?`),
  new RegExp(`(?<![\\d.])${zh}\\s*(?:分|颗?星)\\s*(?:及?以上|或以上|起)(?:的)?`),
];

/** "rated over 4.5", "at least 4 stars", "评分4.5以上", « notés au moins 4,5 »: the least rating of five that will do; undefined without one. */
export function readRating(reading: Reading): number | undefined {
  for (const pattern of patterns) {
    const found = lift(reading, pattern);
    if (found?.[1]) return spoken[found[1]] ?? Number(found[1].replace(',', '.'));
  }
  return undefined;
}
