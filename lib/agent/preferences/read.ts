import type { Constraints } from '@/lib/catalog/types';
import { countryIn } from './country';
import { familyOf, isForAnother } from './family';
import { wishOf } from './shape';
import type { Preference, Wish } from './types';

/** Materials that people avoid for good; "without a hood" is of one need only. */
const materials = /^(leather|wool|down|fur|suede|silk|polyester|plastic|nylon|cotton|latex|nickel|merino|cashmere|feathers?|bone china)$/i;
const asARule =
  /\b(always|usually|never|as a rule|generally|remember|in general|toujours|jamais|d'habitude|generalement|généralement|retiens|souviens)\b|总是|从不|一般|通常|每次|记住|一向/i;
const liking =
  /\b(i (really )?(like|love|prefer|trust)|my favou?rite|always|remember|j'aime|je prefere|je préfère|mon préféré|toujours|retiens)\b|喜欢|最爱|偏爱|总是|记住/i;

/** Signs that a message may say such a thing; without one it is not read a second time. */
const signs =
  /\b(sizes?|sz|tailles?|pointures?|(us|eu|uk) ?\d|in (xx?s|xx?l|[sml])\b|without|no|not|nothing|avoid|except|allerg\w*|sans|pas|evite|évite|sauf|live|based|ship\w*|deliver\w*|habite|livre[rz]?)\b|\d ?(码|号)|尺码|不要|不含|不穿|避免|过敏|住在|寄到|送到/i;
export const mayHoldOne = (text: string): boolean => [signs, asARule, liking].some((sign) => sign.test(text));

/**
 * What the shopper's own message says that would be worth keeping: their size, what they avoid or like, a country, a usual budget. `own` is what the
 * catalogue understood of that message alone, `kinds` what the conversation is about. Nothing that a model or a merchant wrote is read here.
 */
export function wishesIn(text: string, own: Constraints, kinds: string[] | undefined): Wish[] {
  if (isForAnother(own)) return [];
  const about = familyOf(own.kinds ?? kinds);
  const [size] = own.sizes ?? [];
  const max = own.price?.max;
  const wishes: unknown[] = [
    ...(size && own.sizes?.length === 1 && about
      ? [{ kind: 'size', about, value: own.sizeSystem ? `${own.sizeSystem} ${size}` : size }]
      : []),
    ...(own.without ?? []).filter((one) => materials.test(one)).map((value) => ({ kind: 'avoided_material', value })),
    ...(own.excludedBrands ?? []).map((value) => ({ kind: 'avoided_brand', value })),
    ...(liking.test(text) ? (own.brands ?? []) : []).map((value) => ({ kind: 'brand', value })),
    ...(max && asARule.test(text) ? [{ kind: 'budget', value: `${max.amount} ${max.currency}` }] : []),
    { kind: 'country', value: countryIn(text) },
  ];
  return wishes.flatMap((wish) => wishOf(wish) ?? []).slice(0, 3);
}

/** Whether two wishes are about one thing, so that only one of them can hold or be asked. */
export function isSameMatter(one: Wish, other: Wish): boolean {
  if (one.kind !== other.kind || one.about !== other.about) return false;
  return ['size', 'budget', 'country'].includes(one.kind) || one.value.toLowerCase() === other.value.toLowerCase();
}

/** Of the wishes, those that are not kept in just these words, and about which the shopper has not said no. */
export function worthAsking(wishes: Wish[], kept: Preference[], declined: Wish[]): Wish[] {
  const isKept = (wish: Wish) => kept.some((one) => isSameMatter(one, wish) && one.value === wish.value);
  return wishes.filter((wish) => !isKept(wish) && !declined.some((one) => isSameMatter(one, wish)));
}
