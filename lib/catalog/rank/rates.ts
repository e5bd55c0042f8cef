import { decimalsOf, type Money } from '@/lib/money';

/** How many US dollars one unit of a currency is worth, and since when that is so. Only for comparing with a shopper's limit; nothing is ever charged by it. */
export type Rates = { perUnit: Record<string, number>; asOf: string };

/** Rounded rates that the bundled shops are compared by when wiring passes none. */
export const usualRates: Rates = {
  perUnit: { usd: 1, eur: 1.16, gbp: 1.31, jpy: 0.0065, cny: 0.14, cad: 0.71, aud: 0.65, chf: 1.24, sek: 0.105 },
  asOf: '2026-11-01',
};

/** The amount in another currency, in its minor units, rounded; undefined when no rate is known. */
export function converted(money: Money, currency: string, rates: Rates): Money | undefined {
  if (money.currency === currency) return money;
  const from = rates.perUnit[money.currency];
  const to = rates.perUnit[currency];
  if (!from || !to) return undefined;
  const major = (money.amount / 10 ** decimalsOf(money.currency)) * (from / to);
  return { amount: Math.round(major * 10 ** decimalsOf(currency)), currency };
}

/** The rate as it is said with a converted amount, with the day it is of, because it decides there and nowhere else: " at 1 EUR = 1.16 USD, 1 Nov 2026". */
export function rateSaid(from: string, to: string, { perUnit, asOf }: Rates, language: 'en' | 'zh' | 'fr'): string {
  const rate = (perUnit[from] ?? 0) / (perUnit[to] ?? 1);
  const said = `1 ${from.toUpperCase()} = ${Number(rate.toPrecision(3))} ${to.toUpperCase()}`;
  return language === 'zh' ? `，按 ${asOf} 的 ${said}` : language === 'fr' ? ` à ${said} au ${asOf}` : ` at ${said} of ${asOf}`;
}
