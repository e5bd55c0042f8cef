import { formatMoney, type Money } from '@/lib/money';

type Entry = { type: string; amount: number };

/** What gift cards and store credit paid of an order or a session, as its merchant says. */
export const creditIn = (totals: readonly Entry[]): number =>
  totals.reduce((sum, { type, amount }) => (type === 'store_credit' ? sum + amount : sum), 0);

/** "gift card", "store credit", or both, by what was added. */
export function creditName(added: readonly { kind: string }[]): string {
  const kinds = new Set(added.map(({ kind }) => kind));
  if (kinds.size > 1) return 'gift card and store credit';
  return kinds.has('store_credit') ? 'store credit' : 'gift card';
}

/** What the Pay button says: the card's part exactly, and what comes from elsewhere. */
export function payText(total: Money, credit: Money, name: string): string {
  if (credit.amount === 0) return `Pay ${formatMoney(total)}`;
  if (total.amount === 0) return `Pay ${formatMoney(credit)} from ${name}`;
  return `Pay ${formatMoney(total)} · ${formatMoney(credit)} from ${name}`;
}

/** The whole price of an order, whoever paid it: what the card was charged and what the merchant took from what it held. */
export const wholePrice = (total: Money, totals: readonly Entry[]): Money => ({ ...total, amount: total.amount + creditIn(totals) });

/** How it was paid, for a receipt; undefined when a card paid everything. */
export function splitText(total: Money, totals: readonly Entry[]): string | undefined {
  const credit = creditIn(totals);
  if (credit === 0) return undefined;
  const from = `${formatMoney({ ...total, amount: credit })} from gift card or store credit`;
  return total.amount === 0 ? `${from}, no card was charged` : `${formatMoney(total)} by card, ${from}`;
}
