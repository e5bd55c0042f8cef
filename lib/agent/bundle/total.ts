import type { ProductCard } from '@/lib/catalog/types';
import type { Money } from '@/lib/money';
import type { BundleTotal } from '../types';

/** An amount in another currency, for comparing and adding up only; undefined when no rate is known. `asOf`: the day of the rates. */
export type Rates = { convert: (money: Money, currency: string) => Money | undefined; asOf: string };

/** The sum of prices in one currency; undefined when a rate is missing. */
export function sumOf(prices: Money[], currency: string, { convert }: Rates): Money | undefined {
  let amount = 0;
  for (const price of prices) {
    const same = convert(price, currency);
    if (!same) return undefined;
    amount += same.amount;
  }
  return { amount, currency };
}

/**
 * What one of each costs, from the feeds' prices alone: per merchant and currency, and together in the budget's currency, else in the one that most cards
 * have. Undefined for nothing, or where a rate is missing.
 */
export function totalOf(picks: ProductCard[], limit: Money | undefined, rates: Rates): BundleTotal | undefined {
  const currency = limit?.currency ?? commonest(picks.map((card) => card.price.currency));
  const sum = currency && sumOf(pricesOf(picks), currency, rates);
  if (!sum) return undefined;
  const merchants: BundleTotal['merchants'] = [];
  for (const { merchant, price } of picks) {
    const known = merchants.find((one) => one.merchant.slug === merchant.slug && one.total.currency === price.currency);
    if (known) Object.assign(known, { count: known.count + 1, total: { ...price, amount: known.total.amount + price.amount } });
    else merchants.push({ merchant: { slug: merchant.slug, name: merchant.name }, count: 1, total: price });
  }
  const mixed = merchants.some(({ total }) => total.currency !== currency);
  return {
    merchants,
    sum,
    ...(mixed && { ratesOf: rates.asOf }),
    ...(limit && { budget: { limit, within: sum.amount <= limit.amount } }),
  };
}

export const pricesOf = (cards: ProductCard[]): Money[] => cards.map((card) => card.price);

/** The first one, where several are as common. */
function commonest(words: string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].reduce<[string, number] | undefined>((top, one) => (top && top[1] >= one[1] ? top : one), undefined)?.[0];
}
