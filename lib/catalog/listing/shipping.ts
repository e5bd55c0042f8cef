import { decimalsOf, type Money } from '@/lib/money';
import { factNamed } from './facts';
import type { Fact } from './types';

/** What the merchant states of sending one order its usual way: minor units of the product's currency, and from which value of goods it is free. */
export type Shipping = { cost: number; freeFrom?: number };

const amount = String.raw`(?:([$€£¥]|[A-Z]{3})\s*)?(\d{1,6}(?:[.,]\d{1,2})?)\s*([$€£¥]|[A-Z]{3}\b)?`;
const signs: Record<string, string> = { $: 'usd', '€': 'eur', '£': 'gbp', '¥': 'jpy' };

/**
 * Reads "Shipping: $6.90, free from $75.00", "free", "US:CA:Ground:6.90 USD". Undefined when nothing is stated, or in another currency than the product is priced in:
 * a guess would put a wrong offer first.
 */
export function shippingOf(facts: Fact[], currency: string | undefined): Shipping | undefined {
  const stated = factNamed(
    facts,
    /^(?:shipping|shipping (?:cost|price|fee)|delivery (?:cost|price|fee)|frais de (?:port|livraison)|运费)$/i,
  )?.value;
  if (stated === undefined || currency === undefined) return undefined;
  const [first = '', ...others] = stated.split(/[,;](?!\d)\s*/);
  const free = others
    .map((part) => /^(?:free|gratuit|offert|包邮).*?(?:from|over|above|dès|à partir de|满)?\s*(?=[$€£¥\d])/i.test(part) && moneyIn(part))
    .find(Boolean);
  const cost = /^(?:free|included|gratuite?|offerte?|包邮|免费)\b/i.test(first) ? { amount: 0, currency } : moneyIn(first);
  if (!cost || cost.currency !== currency) return undefined;
  return { cost: cost.amount, ...(free && free.currency === currency && { freeFrom: free.amount }) };
}

function moneyIn(text: string): Money | undefined {
  const found = [...text.matchAll(new RegExp(amount, 'g'))].find(([, before, , after]) => before || after);
  const sign = found?.[1] ?? found?.[3] ?? '';
  const currency = signs[sign] ?? sign.toLowerCase();
  if (!found?.[2] || !/^[a-z]{3}$/.test(currency)) return undefined;
  return { amount: Math.round(Number(found[2].replace(',', '.')) * 10 ** decimalsOf(currency)), currency };
}

/** A tax that is added to the price, as a share of it: "8% added at checkout" → 0.08. Absent, included or unknown: undefined. */
export function taxAdded(facts: Fact[]): number | undefined {
  const stated = factNamed(facts, /^(?:tax|sales tax|vat|tva|税)$/i)?.value ?? '';
  const share = /(\d{1,2}(?:[.,]\d{1,3})?)\s*%/.exec(stated)?.[1];
  return share && !/incl|inclus|含/i.test(stated) ? Number(share.replace(',', '.')) / 100 : undefined;
}
