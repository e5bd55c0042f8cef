import type { AfterSales } from '@/lib/acp/schema';
import type { SaleSession } from '../orders';
import type { AfterSalesView } from './types';

/** Merchants' words are data: capped, and only as many as fit a form. */
const said = (text: string | undefined, most = 300): string | undefined => text?.trim().slice(0, most) || undefined;

/** An answer of the extension as the shopper's forms need it. */
export function viewOfAfterSales(answer: AfterSales, merchant: string, session: SaleSession | undefined): AfterSalesView {
  const { cancellation, returns, requests, order } = answer;
  return {
    state: 'offered',
    links: session?.links ?? [],
    cancelable: cancellation.line_items,
    cancelNote: said(cancellation.message),
    returnable: returns.line_items.map((line) => ({ ...line, ...keyOf(line.id, order, merchant, session) })),
    returnNote: said(returns.message),
    terms: said(returns.terms, 500),
    reasons: returns.reasons.slice(0, 12).map(({ code, display_text }) => ({ code, text: said(display_text, 80) ?? code })),
    handovers: returns.handovers.slice(0, 4).map(({ type, display_text, dates }) => ({
      ...{ type, text: said(display_text, 120) ?? type },
      ...(dates && { dates: dates.slice(0, 10).map((date) => date.slice(0, 10)) }),
    })),
    requests: requests.slice(-20),
  };
}

/** Where the shop window has what this line sold: the session's line of the same id, else the one at its place. */
function keyOf(lineId: string, order: AfterSales['order'], merchant: string, session: SaleSession | undefined): { key?: string } {
  const place = order.line_items?.findIndex(({ id }) => id === lineId) ?? -1;
  const sold = session?.line_items.find(({ id }) => id === lineId) ?? session?.line_items[place];
  return sold ? { key: `${merchant}/${sold.item.id}` } : {};
}
