/** An amount in minor units of its currency (cents, yen, fils). Currencies are lower-case ISO 4217, as in ACP sessions. */
export type Money = { amount: number; currency: string };

/** Making a formatter takes a hundred times as long as using it. */
const formats = new Map<string, Intl.NumberFormat>();
/** So does asking one what it is. */
const decimals = new Map<string, number>();

function formatOf(currency: string, locale: string): Intl.NumberFormat {
  const name = `${locale} ${currency}`;
  const known = formats.get(name);
  if (known) return known;
  const made = new Intl.NumberFormat(locale, { style: 'currency', currency });
  if (formats.size < 500) formats.set(name, made);
  return made;
}

/**
 * How many decimals a currency has, from the runtime's own ISO 4217 table: 2 for usd, 0 for jpy, 3 for kwd.
 * Throws RangeError when the code is not three letters.
 */
export function decimalsOf(currency: string): number {
  const known = decimals.get(currency);
  if (known !== undefined) return known;
  const said = formatOf(currency, 'en').resolvedOptions().maximumFractionDigits ?? 2;
  if (decimals.size < 500) decimals.set(currency, said);
  return said;
}

/** Minor units to the text a shopper reads: `{ amount: 7446, currency: 'usd' }` → "$74.46"; yen without decimals. */
export function formatMoney(money: Money, locale = 'en-US'): string {
  return formatOf(money.currency, locale).format(money.amount / 10 ** decimalsOf(money.currency));
}

/** The languages that the shop itself speaks, and the places whose way of writing amounts goes with them. */
const locales = { en: 'en-US', zh: 'zh-CN', fr: 'fr-FR' };

/** The same in the language of a conversation: "$1,200.00", "US$1,200.00", "1 200,00 $US". */
export function moneyIn(money: Money, language: keyof typeof locales): string {
  return formatMoney(money, locales[language]);
}

/** Major units as typed ("79.99") to minor units; undefined when it is not a plain non-negative number. */
export function minorUnits(text: string, currency: string): number | undefined {
  if (!/^\d{1,12}(\.\d{1,3})?$/.test(text)) return undefined;
  return Math.round(Number(text) * 10 ** decimalsOf(currency));
}
