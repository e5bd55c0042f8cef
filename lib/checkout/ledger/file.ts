import { decimalsOf, type Money } from '@/lib/money';
import type { LedgerEntry } from './types';

/** The ledger as JSON: everything that is known of each entry, amounts in minor units. */
export function jsonOf(entries: LedgerEntry[]): string {
  return `${JSON.stringify({ consents: entries }, null, 2)}\n`;
}

const columns = [
  'agreed at',
  'merchant',
  'amount',
  'currency',
  'items',
  'outcome',
  'token',
  'what happened',
  'order',
  'checkout session',
  'sha256',
  'beside the card',
];

/** The ledger as CSV (RFC 4180), one line for each press of Pay; amounts in major units, `amount` is the card's part. */
export function csvOf(entries: LedgerEntry[]): string {
  const rows = entries.map((entry) => [
    entry.at,
    entry.merchant,
    major(entry.amount),
    entry.amount.currency.toUpperCase(),
    entry.items.join('; '),
    entry.outcome,
    entry.token,
    entry.steps.map(({ at, text }) => (at ? `${at} ${text}` : text)).join(' '),
    entry.orderId ?? '',
    entry.sessionId,
    entry.hash,
    entry.credits.map(({ label, amount }) => `${label} ${major(amount)}`).join('; '),
  ]);
  return [columns, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

const major = ({ amount, currency }: Money): string => (amount / 10 ** decimalsOf(currency)).toFixed(decimalsOf(currency));

/** Quoted where needed; a merchant's text that a spreadsheet would run as a formula is made text by an apostrophe. */
function cell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
