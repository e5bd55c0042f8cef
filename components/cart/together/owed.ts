import type { CheckoutView } from '@/lib/checkout/types';
import { formatMoney, type Money } from '@/lib/money';

/**
 * What all merchants together get, one amount a currency in the order of the merchants. Each amount is a merchant's own total; this sum of totals is the
 * one that no merchant can say (decision 019).
 */
export function owedFor(views: readonly Pick<CheckoutView, 'total'>[]): Money[] {
  const sums = new Map<string, number>();
  for (const { total } of views) sums.set(total.currency, (sums.get(total.currency) ?? 0) + total.amount);
  return [...sums].map(([currency, amount]) => ({ currency, amount }));
}

/** "$74.46", or "$74.46 + €20.00": nothing is converted, and a currency in which nothing is owed is not named beside another. */
export function owedText(views: readonly Pick<CheckoutView, 'total'>[]): string {
  const all = owedFor(views);
  const owed = all.filter(({ amount }) => amount > 0);
  return (owed.length > 0 ? owed : all.slice(0, 1)).map((money) => formatMoney(money)).join(' + ');
}

/** What the press allows: one token a merchant, each with its own most. */
export function tokensText(views: readonly Pick<CheckoutView, 'total' | 'token'>[]): string {
  const charged = views.filter(({ total }) => total.amount > 0);
  const [first] = charged;
  if (!first) return 'No card is charged and no payment token is made.';
  const { merchantName, minutes } = first.token;
  if (charged.length === 1)
    return `The payment token lets ${merchantName} charge ${formatMoney(first.total)} at most, once, within ${minutes} minutes.`;
  const each = charged.map(({ total, token }) => `${token.merchantName} for ${formatMoney(total)} at most`);
  return `Each merchant gets a payment token of its own: ${each.join(', ')}, each once, within ${minutes} minutes.`;
}
