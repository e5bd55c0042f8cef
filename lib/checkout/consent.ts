import { createHash } from 'node:crypto';
import type { CheckoutSession } from '@/lib/acp/schema';
import { totalOf } from './total';

/** One line as it was shown when Pay was pressed. */
export type ConsentLine = { itemId: string; name?: string; quantity: number; total?: number };

/** What the shopper agreed to pay, for what, delivered how. Money in minor units. */
export type ConsentContent = {
  merchant: string;
  sessionId: string;
  amount: number;
  currency: string;
  totals: [type: string, amount: number][];
  lines: ConsentLine[];
  optionIds: string[];
};

export function consentContent(merchant: string, session: CheckoutSession): ConsentContent {
  return {
    merchant,
    sessionId: session.id,
    ...totalOf(session),
    totals: session.totals.map((entry) => [entry.type, entry.amount]),
    lines: session.line_items.map((line) => ({
      itemId: line.item.id,
      name: line.name,
      quantity: line.quantity,
      total: line.totals.find((entry) => entry.type === 'total')?.amount,
    })),
    optionIds: (session.selected_fulfillment_options ?? []).map((option) => option.option_id),
  };
}

/** SHA-256 over the content in a fixed order of keys: proof later of what exactly was agreed to. */
export function consentHash(content: ConsentContent): string {
  const { merchant, sessionId, amount, currency, totals, lines, optionIds } = content;
  const fixed = [
    merchant,
    sessionId,
    amount,
    currency,
    totals,
    lines.map((line) => [line.itemId, line.quantity, line.total ?? null]),
    optionIds,
  ];
  return createHash('sha256').update(JSON.stringify(fixed)).digest('hex');
}
