import { createHash } from 'node:crypto';
import type { Message, Total } from '@/lib/acp/schema';
import { formatMoney } from '@/lib/money';
import type { Line } from './lines';
import { note } from './messages';

/** A credit that a session may use: what its token and its balance allow at this moment, in minor units. */
export type Tender = {
  token: string;
  credit: string;
  kind: 'gift_card' | 'store_credit';
  label: string;
  /** 0 when `gone` says why it cannot be used. */
  available: number;
  gone?: string;
};

/** What one credit pays of a session. */
export type CreditUse = { id: string; n: number; label: string; token: string };

/** As it is typed by hand: letters in any case, with or without hyphens and spaces. */
export const plainCode = (code: string): string => code.toUpperCase().replace(/[^0-9A-Z]/g, '');

/** How a code is kept: enough to know it again, too little to spend it. The same code at two merchants is two cards. */
export const codeHash = (merchant: string, code: string): string =>
  createHash('sha256')
    .update(`${merchant} ${plainCode(code)}`)
    .digest('hex');

/** What may be shown of a card to people who are not holding it. */
export const cardLabel = (code: string): string => `Gift card ending in ${plainCode(code).slice(-4)}`;

/** Gift cards are not bought with gift cards: that would let them live for ever. Minor units, tax included. */
export const notPayableByCredit = (lines: readonly Line[]): number =>
  lines
    .filter(({ variant }) => variant.product.kind === 'gift-card')
    .reduce((sum, { base, discount, tax }) => sum + base - discount + tax, 0);

/** The least that a card can be charged, in minor units, by currency: Stripe refuses less (`amount_too_small`; docs.stripe.com/currencies). */
const leastCharge: Readonly<Record<string, number>> = { usd: 50, eur: 50, gbp: 30, jpy: 50 };

/**
 * The totals with what gift cards and store credit pay of them, one entry each before the total, which is what is left for the card (digest §7,
 * `− store_credit`). Each pays what is left when its turn comes, in the order in which they were added; of the last ones so much is kept that a rest,
 * if there is one, can be charged at all.
 */
export function withCredit(
  totals: readonly Total[],
  tenders: readonly Tender[],
  excluded: number,
  currency: string,
): { totals: Total[]; uses: CreditUse[]; messages: Message[] } {
  const gross = totals.find(({ type }) => type === 'total')?.amount ?? 0;
  const drawn: CreditUse[] = [];
  let left = Math.max(0, gross - excluded);
  for (const { token, credit, label, available } of tenders) {
    const n = drawn.some(({ id }) => id === credit) ? 0 : Math.min(left, available);
    if (n > 0) drawn.push({ id: credit, n, label, token });
    left -= n;
  }
  const rest = excluded + left;
  const least = Math.min(gross, leastCharge[currency.toLowerCase()] ?? 50);
  const short = rest > 0 ? Math.max(0, least - rest) : 0;
  const uses = keepBack(drawn, short);
  const paid = uses.reduce((sum, { n }) => sum + n, 0);
  const entries = uses.map(({ label, n }): Total => ({ type: 'store_credit', display_text: label, amount: n }));
  return {
    totals: totals.flatMap((entry) => (entry.type === 'total' ? [...entries, { ...entry, amount: entry.amount - paid }] : [entry])),
    uses,
    messages: [
      ...tenders.flatMap(({ gone }) => (gone ? [note(gone)] : [])),
      ...(short > 0 && drawn.length > 0
        ? [
            note(
              `A card cannot be charged less than ${formatMoney({ amount: least, currency })}, so the rest stays on the gift card or credit.`,
            ),
          ]
        : []),
      ...(tenders.length && excluded ? [note('Gift cards cannot be paid for with gift cards or store credit.')] : []),
    ],
  };
}

/** The uses with that much less taken, from the last one on; what pays nothing any more is left out. */
function keepBack(uses: readonly CreditUse[], amount: number): CreditUse[] {
  let short = amount;
  return uses
    .toReversed()
    .map((use) => {
      const kept = Math.min(use.n, short);
      short -= kept;
      return { ...use, n: use.n - kept };
    })
    .toReversed()
    .filter(({ n }) => n > 0);
}
