import type { Rates } from '../bundle/total';

/** One euro is two dollars, one dollar a hundred yen; nothing is known of other currencies. */
export const testRates: Rates = {
  asOf: '2026-11-01',
  convert(money, currency) {
    const cents: Record<string, number> = { usd: 1, eur: 2, jpy: 1 };
    const [from, to] = [cents[money.currency], cents[currency]];
    return from && to ? { amount: Math.round((money.amount * from) / to), currency } : undefined;
  },
};
