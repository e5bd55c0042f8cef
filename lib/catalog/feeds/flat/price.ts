import { decimalsOf, minorUnits } from '@/lib/money';

type Price = { amount: number; currency: string };

/** "79.99 USD" → 7999 minor units in upper-case currency, as ACP's feeds have it; undefined when it is written in any other way or finer than the currency. */
export function priceIn(text: string): Price | undefined {
  const [, whole = '', fraction = '', code] = /^(\d{1,12})(?:\.(\d{1,6}))?\s*([A-Za-z]{3})$/.exec(text) ?? [];
  if (!code) return undefined;
  const currency = code.toUpperCase();
  const needed = fraction.replace(/0+$/, '');
  if (needed.length > decimalsOf(currency)) return undefined;
  const amount = minorUnits(needed ? `${whole}.${needed}` : whole, currency);
  return amount === undefined ? undefined : { amount, currency };
}

/** The other way round: 7999 of USD → "79.99 USD", 500 of JPY → "500 JPY". */
export function priceText({ amount, currency }: Price): string {
  const decimals = decimalsOf(currency);
  const digits = String(amount).padStart(decimals + 1, '0');
  const whole = digits.slice(0, digits.length - decimals);
  return `${whole}${decimals ? `.${digits.slice(-decimals)}` : ''} ${currency}`;
}
