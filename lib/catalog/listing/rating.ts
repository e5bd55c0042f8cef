import type { Fact } from './types';

/** "4.6 of 5 (812 ratings)", "4.6/5, 812 avis" → value and count; undefined when it is no rating out of five. Both are the merchant's own figures. */
export function ratingOf(facts: Fact[]): { value: number; count: number } | undefined {
  const fact = facts.find((one) => /^(?:average |customer |product )?(?:rating|ratings|note|评分|average_rating)$/i.test(one.name));
  const value = Number(/^\D*(\d+(?:[.,]\d+)?)/.exec(fact?.value ?? '')?.[1]?.replace(',', '.'));
  if (!fact || !(value > 0 && value <= 5)) return undefined;
  const inside = /(?:^|[(,;])\s*(\d[\d,. ]*)\s*(?:ratings?|reviews?|avis|条|个|votes?)/i.exec(fact.value)?.[1];
  const beside = facts.find((one) => /^(?:rating|review)[ _]?counts?$|^(?:number of )?reviews$/i.test(one.name))?.value;
  const count = Number((inside ?? beside ?? '0').replace(/[^\d]/g, ''));
  return { value, count: Number.isSafeInteger(count) ? count : 0 };
}
