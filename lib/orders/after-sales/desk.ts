import { AcpCallError, type AcpServer, cancelOrder, getAfterSales, quoteAfterSales, requestReturn, withdrawReturn } from '@/lib/acp/client';
import { AFTER_SALES_EXTENSION, type AfterSales } from '@/lib/acp/schema';
import type { OrdersParts, SaleSession } from '../orders';
import { applyAnswer, rowOf } from '../store';
import type { OrderRow } from '../view';
import type { AfterSalesDesk, AfterSalesTrouble, AfterSalesView } from './types';
import { viewOfAfterSales } from './view';

type Parts = OrdersParts & { changed: (row: OrderRow) => void };
type Case = { row: OrderRow; name: string; session?: SaleSession; server?: AcpServer };

/**
 * The way to a merchant after the sale. Only one that declared the extension in the very session of the order is asked; of any other the shopper is shown
 * its own page and people. The order in an answer is taken like an order event: what is older never overwrites what is newer.
 */
export function afterSalesDesk(parts: Parts): AfterSalesDesk {
  async function caseOf(shopperId: string, orderId: string): Promise<Case | undefined> {
    const row = await rowOf(parts.db, shopperId, orderId);
    if (!row) return undefined;
    const merchant = parts.merchants().find(({ face }) => face.slug === row.merchant);
    const session = await parts.session?.(row.merchant, row.sessionId);
    const declared = session?.capabilities.extensions?.some(({ name }) => name.split('@')[0] === AFTER_SALES_EXTENSION);
    return { row, session, name: merchant?.face.name ?? row.merchant, ...(merchant && declared && { server: merchant }) };
  }

  async function taken({ row, session }: Case, answer: AfterSales): Promise<AfterSalesView> {
    const changed = await applyAnswer(parts.db, row.id, answer.order, parts.clock());
    if (changed) parts.changed(changed);
    return viewOfAfterSales(answer, row.merchant, session);
  }

  /** One call about one order; a refusal is the merchant's sentence, silence is said as silence. */
  async function tell<Answer>(
    shopperId: string,
    orderId: string,
    call: (server: AcpServer, merchantOrderId: string, at: Case) => Promise<Answer>,
  ): Promise<Answer | AfterSalesTrouble | undefined> {
    const at = await caseOf(shopperId, orderId);
    if (!at) return undefined;
    if (!at.server) return { trouble: `${at.name} takes this on its own pages only.` };
    try {
      return await call(at.server, at.row.merchantOrderId, at);
    } catch (error) {
      if (!(error instanceof AcpCallError)) throw error;
      parts.log('orders.after_sales_failed', { merchant: at.row.merchant, operation: error.operation, layer: error.layer });
      return { trouble: troubleOf(error, at.name) };
    }
  }
  const key = (orderId: string, requestId: string) => ({ idempotencyKey: `after_${orderId}_${requestId}`.slice(0, 255) });
  const seen = (row: OrderRow, amount: number) => ({ amount, currency: row.total.currency });

  return {
    open: async (shopperId, orderId) => {
      const at = await caseOf(shopperId, orderId);
      if (!at) return undefined;
      const links = at.session?.links ?? [];
      if (!at.server) return { state: 'own', links };
      try {
        return await taken(at, await getAfterSales(at.server, at.row.merchantOrderId));
      } catch (error) {
        if (!(error instanceof AcpCallError)) throw error;
        return { state: 'unreachable', links };
      }
    },
    quote: (shopperId, orderId, { type, lines, reason }) =>
      tell(shopperId, orderId, (server, id) =>
        quoteAfterSales(server, id, { type, line_items: lines, reason }, { idempotencyKey: parts.newId('idem') }),
      ),
    cancel: (shopperId, orderId, { lines, refundSeen, requestId }) =>
      tell(shopperId, orderId, async (server, id, at) => {
        const body = { line_items: lines, expected_refund: seen(at.row, refundSeen) };
        return taken(at, await cancelOrder(server, id, body, key(orderId, requestId)));
      }),
    requestReturn: (shopperId, orderId, { lines, refundSeen, requestId, reason, handover, exchangeFor }) =>
      tell(shopperId, orderId, async (server, id, at) => {
        const asked = { line_items: lines, reason, handover, ...(exchangeFor && { exchange_for: exchangeFor }) };
        const body = { ...asked, expected_refund: seen(at.row, refundSeen) };
        return taken(at, await requestReturn(server, id, body, key(orderId, requestId)));
      }),
    withdraw: (shopperId, orderId, { returnId, requestId }) =>
      tell(shopperId, orderId, async (server, id, at) =>
        taken(at, await withdrawReturn(server, id, { request_id: returnId }, key(orderId, requestId))),
      ),
  };
}

function troubleOf(error: AcpCallError, name: string): string {
  const said = error.cause && typeof error.cause === 'object' && 'message' in error.cause ? String(error.cause.message) : '';
  if (error.refused) return said.slice(0, 300) || `${name} did not take this. Nothing has changed.`;
  if (error.busy) return `${name} is still working on it. Wait a moment and look again.`;
  return `${name} has not answered, so it is not known whether this was taken. Press again: it counts once.`;
}
