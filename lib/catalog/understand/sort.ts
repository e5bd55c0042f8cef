import type { Constraints } from '../types';
import type { Reading } from './reading';

const orders: [NonNullable<Constraints['sort']>, RegExp][] = [
  [
    'cheapest',
    /\b(?:cheap(?:er|est)?|less expensive|lowest[- ]price[ds]?|lower price|most affordable|more affordable|least expensive|moins ch(?:er|ère|ers|ères)|le moins cher|pas ch(?:er|ère)s?|plus abordables?|meilleur marché)\b|(?:更|再|最)?便宜(?:一?点|些)?|最低价|价格最低/i,
  ],
  [
    'fastest',
    /\b(?:fast(?:est)? (?:delivery|shipping)|quick(?:est)? (?:delivery|shipping)|soonest|asap|last[- ]minute|as soon as possible|urgent(?:ly)?|en urgence|dernière minute|derniere minute|le plus rapide|livraison rapide|au plus vite)\b|最快|尽快|急用|马上要|临时|最后一刻/i,
  ],
  [
    'best-rated',
    /\b(?:best[- ]rated|top[- ]rated|highest[- ]rated|best reviewed|best reviews?|best|top \d+|mieux not[ée]{1,2}s?|meilleure?s?|le mieux noté)\b|最好|评分最高|评价最好|口碑最?好|好评/i,
  ],
];

/** The order that the shopper asks for. "Best" means best rated: a listing's own praise counts nothing. */
export function readSort(reading: Reading): Constraints['sort'] {
  return orders.find(([, pattern]) => pattern.test(reading.text))?.[0];
}
