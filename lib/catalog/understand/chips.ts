import { type Money, moneyIn } from '@/lib/money';
import type { Chip, Constraints } from '../types';
import { colors, conditions, type Entry, features, interests, kinds, materials, occasions, people } from '../vocabulary';
import { awayOf } from './away';

type Language = Constraints['language'];
const words = {
  en: {
    under: (m: string) => `Under ${m}`,
    each: (m: string, n: number, sum: string) => `Under ${m} each (${sum} for ${n})`,
    over: (m: string) => `Over ${m}`,
    size: (s: string) => `Size ${s}`,
    days: (n: number) => (n === 0 ? 'Today' : n === 1 ? 'By tomorrow' : `Within ${n} days`),
    without: (w: string) => `Without ${w}`,
    not: (b: string) => `Not ${b}`,
    quantity: (n: number) => `${n} of them`,
    rated: (n: number) => `Rated ${n} or more`,
    for: (w: string) => `For ${w}`,
    cheapest: 'Cheapest first',
    'best-rated': 'Best rated first',
    fastest: 'Fastest first',
    lightest: 'Lightest first',
    quietest: 'Quietest first',
    largest: 'Largest first',
    smallest: 'Smallest first',
  },
  zh: {
    under: (m: string) => `${m} 以内`,
    each: (m: string, n: number, sum: string) => `每件 ${m} 以内（${n} 件共 ${sum}）`,
    over: (m: string) => `${m} 以上`,
    size: (s: string) => `尺码 ${s}`,
    days: (n: number) => (n === 0 ? '当天送达' : `${n} 天内送达`),
    without: (w: string) => `不含${w}`,
    not: (b: string) => `不要 ${b}`,
    quantity: (n: number) => `${n} 件`,
    rated: (n: number) => `评分 ${n} 以上`,
    for: (w: string) => `送给${w}`,
    cheapest: '价格最低优先',
    'best-rated': '评分最高优先',
    fastest: '最快送达优先',
    lightest: '最轻优先',
    quietest: '最安静优先',
    largest: '最大优先',
    smallest: '最小优先',
  },
  fr: {
    under: (m: string) => `Moins de ${m}`,
    each: (m: string, n: number, sum: string) => `Moins de ${m} pièce (${sum} les ${n})`,
    over: (m: string) => `Plus de ${m}`,
    size: (s: string) => `Taille ${s}`,
    days: (n: number) => (n === 0 ? "Livré aujourd'hui" : `Livré sous ${n} jour${n > 1 ? 's' : ''}`),
    without: (w: string) => `Sans ${w}`,
    not: (b: string) => `Pas ${b}`,
    quantity: (n: number) => `${n} exemplaires`,
    rated: (n: number) => `Note d’au moins ${String(n).replace('.', ',')}`,
    for: (w: string) => `Pour ${w}`,
    cheapest: 'Moins chers d’abord',
    'best-rated': 'Mieux notés d’abord',
    fastest: 'Livrés le plus vite d’abord',
    lightest: 'Les plus légers d’abord',
    quietest: 'Les plus silencieux d’abord',
    largest: 'Les plus grands d’abord',
    smallest: 'Les plus petits d’abord',
  },
};
const entries = new Map<string, Entry>(
  [...materials, ...colors, ...features, ...occasions, ...people, ...interests, ...conditions, ...kinds].map((entry) => [
    entry.value,
    entry,
  ]),
);

/** What was understood, as the shopper sees it and can take it away, in the shopper's language; in a fixed order. */
export function chipsOf(constraints: Constraints): Chip[] {
  const { language, price } = constraints;
  const say = words[language];
  const chip = (field: keyof Constraints, value: string | undefined, label: string): Chip[] =>
    value === undefined ? [] : [{ field, value, label }];
  const each = (field: keyof Constraints, values: string[] | undefined, label: (word: string) => string = (word) => word): Chip[] =>
    (values ?? []).flatMap((value) => chip(field, value, label(spoken(value, language))));
  const system = constraints.sizeSystem ? `${constraints.sizeSystem} ` : '';
  const sizes = constraints.sizes ?? [];
  const chips = [
    ...each('kinds', constraints.kinds, capital),
    ...(price?.max ? chip('price', 'max', most(price, price.max, constraints)) : []),
    ...(price?.min ? chip('price', 'min', over(price.min, language)) : []),
    ...(sizes.length ? chip('sizes', sizes.join(','), say.size(system + inRow(sizes, language))) : []),
    ...each('colors', constraints.colors, capital),
    ...each('materials', constraints.materials, capital),
    ...each('features', constraints.features, capital),
    ...each('compatibility', constraints.compatibility),
    ...(constraints.recipient ? chip('recipient', constraints.recipient, say.for(spoken(constraints.recipient, language))) : []),
    ...(constraints.occasion ? chip('occasion', constraints.occasion, capital(spoken(constraints.occasion, language))) : []),
    ...(constraints.condition ? chip('condition', constraints.condition, capital(spoken(constraints.condition, language))) : []),
    ...each('brands', constraints.brands),
    ...each('excludedBrands', constraints.excludedBrands, say.not),
    ...each('without', constraints.without, say.without),
    ...(constraints.merchants ?? []).flatMap((slug) => chip('merchants', slug, constraints.said?.[slug] ?? slug)),
    ...(constraints.minRating ? chip('minRating', String(constraints.minRating), say.rated(constraints.minRating)) : []),
    ...(constraints.deliveryWithinDays !== undefined
      ? chip('deliveryWithinDays', String(constraints.deliveryWithinDays), say.days(constraints.deliveryWithinDays))
      : []),
    ...(constraints.quantity ? chip('quantity', String(constraints.quantity), say.quantity(constraints.quantity)) : []),
    ...(constraints.sort ? chip('sort', constraints.sort, say[constraints.sort]) : []),
  ];
  return chips.map((one) => {
    const away = awayOf(one, spoken(one.value, language), constraints, chips.length);
    return away ? { ...one, away } : one;
  });
}

function most(price: NonNullable<Constraints['price']>, max: Money, { language, quantity = 1 }: Constraints): string {
  return price.together && quantity > 1
    ? words[language].each(moneyIn(max, language), quantity, moneyIn(price.together, language))
    : under(max, language);
}

/** "Under $90.00": the most that something may cost, wherever that is said. */
export const under = (money: Money, language: Language): string => words[language].under(moneyIn(money, language));

/** "Over $50.00": the least. */
export const over = (money: Money, language: Language): string => words[language].over(moneyIn(money, language));

/** A value of the vocabulary in the shopper's language: its first word there. */
export function spoken(value: string, language: Language): string {
  return language === 'en' ? value : (entries.get(value)?.[language][0] ?? value);
}

/** As the first word of a chip; "iPhone" and "HomeKit" stay as they are. */
export function capital(word: string): string {
  return /^.\p{Lu}/u.test(word) ? word : word.charAt(0).toUpperCase() + word.slice(1);
}

/** "9–10" for sizes that follow each other, "9, 12" for others. */
function inRow(sizes: string[], language: Language): string {
  const follow = sizes.every(
    (size, at) => at === 0 || (Number(size) - Number(sizes[at - 1]) > 0 && Number(size) - Number(sizes[at - 1]) <= 1),
  );
  return sizes.length > 1 && follow ? `${sizes[0]}–${sizes.at(-1)}` : sizes.join(language === 'zh' ? '、' : ', ');
}
