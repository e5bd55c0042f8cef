import type { Constraints } from '../types';
import { blank, lift, type Reading } from './reading';

/** The order that the shopper asks for, the first that is found. A superlative names a fact ("lightest"); "best" means best rated: a listing's own praise counts nothing. */
const orders: [NonNullable<Constraints['sort']>, RegExp][] = [
  [
    'lightest',
    /\b(?:lightest|lighter|least heavy|less heavy|(?:le|la|les) plus l[ée]g[èe]re?s?|(?:en )?plus l[ée]g[èe]re?s?|moins lourde?s?)\b|最轻|更轻|再轻一?[点些]|最轻便/i,
  ],
  [
    'quietest',
    /\b(?:quietest|quieter|most silent|least noisy|less noisy|(?:le |la |les )?plus silencieu(?:x|se|ses)|moins bruyante?s?)\b|最安静|更安静|最静音|噪音最小|再安静一?[点些]/i,
  ],
  [
    'largest',
    /\b(?:largest|biggest|bigger|larger|roomier|roomiest|(?:(?:le|la|les|en) )?plus (?:grande?|spacieux|spacieuse)s?)\b|最大|更大|大一?[点些]/i,
  ],
  [
    'smallest',
    /\b(?:smallest|smaller|tiniest|most compact|more compact|(?:(?:le|la|les|en) )?plus (?:petite?|compacte?)s?)\b|最小(?!化)|更小/i,
  ],
  [
    'cheapest',
    /\b(?:cheap(?:er|est)?|less expensive|less pricey|lowest[- ]price[ds]?|lower price|most affordable|more affordable|affordable|least expensive|moins ch(?:er|[èe]re)s?|le moins cher|pas (?:trop )?ch(?:er|[èe]re)s?|plus abordables?|meilleur march[ée]|à petit prix)\b|(?:更|再|最)?便宜(?:一?点|些)?|最低价|价格最低|性价比/i,
  ],
  [
    'cheapest',
    /\b(?:(?:way |far |a bit )?too (?:expensive|pricey|dear|much money)|out of (?:my )?budget|trop ch(?:er|[èe]re)s?|hors budget)\b|太贵|有点贵|贵了/i,
  ],
  [
    'fastest',
    /\b(?:(?:fast|quick)(?:er|est)? (?:delivery|shipping)|(?:deliver|ship|arriv)\w* (?:the )?(?:faster|fastest|sooner|soonest)|soonest|asap|last[- ]minute|as soon as possible|urgent(?:ly)?|en urgence|dernière minute|derniere minute|le plus rapide|livraison (?:la )?(?:plus )?rapide|livr\w+ plus vite|au plus vite)\b|最快|尽快|快一?点|急用|马上要|临时|最后一刻/i,
  ],
  [
    'best-rated',
    /\b(?:best[- ]rated|top[- ]rated|highest[- ]rated|(?:well|highly)[- ](?:rated|reviewed)|best reviewed|(?:best|good|great) reviews?|(?<!at )(?<!the very )best(?! (?:before|friend|man|buy))|top \d+|(?:mieux|bien) not[ée]{1,2}s?|(?<!\b(?:une|un|de|avec) )meilleure?s?|bons avis)(?![\p{L}])|最好|评分(?:最|更)?高|评价(?:最|更)?[好高]|口碑最?好|好评/iu,
  ],
];

/** What takes a wish to pay little: said of the price, so that "not too expensive" refuses nothing else. */
const modest =
  /\b(?:not (?:too |very |so |that )?(?:expensive|pricey|dear)|(?:is|are|was)n'?t (?:too |so )?(?:expensive|pricey)|pas (?:trop |tr[èe]s )?ch(?:er|[èe]re)s?|not break the bank|(?:on a|tight|small|low) budget|petit budget|budget serr[ée]|pas (?:beaucoup|trop) d'argent)\b|(?:不要|别|不)(?:太|很)?贵|预算(?:不多|有限|不高)|钱不多/i;

/** The order that the shopper asks for. */
export function readSort(reading: Reading): Constraints['sort'] {
  if (lift(reading, modest)) return 'cheapest';
  const order = orders.find(([, pattern]) => pattern.test(reading.text))?.[0];
  // « Plus grand » is said of an order or a size, and names nothing to look for.
  reading.text = reading.text.replace(/\bplus (?:grande?|petite?)s?(?!\p{L})/giu, blank);
  return order;
}
