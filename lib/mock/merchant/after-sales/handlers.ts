import { AcpError, AfterSalesQuoteRequest, CancellationRequest, ReturnRequest, WithdrawalRequest } from '@/lib/acp/schema';
import { type Decision, type Exchange, type Handler, parseRequest } from '@/lib/acp/server';
import { claimOf } from '../checkout/guards';
import { type Desk, shopFor } from '../desk';
import { told } from '../orders/change';
import { routesOf } from '../orders/decide-refund';
import { settleRefund } from '../orders/give-back';
import { newEvent } from '../orders/place';
import { type OrderWrite, readOrder, type StoredOrder, updateOrder } from '../store/orders';
import { canceledBy, dueFor, returnAskedFor, withdrawnBy } from './decide';
import { afterSalesOf } from './told';

/** Handlers of our extension (schema/after-sales.ts). An order is known by its id or number, and only to the merchant that has it. */
export function afterSalesHandlers(
  desk: Desk,
): Record<'getAfterSales' | 'quoteAfterSales' | 'cancelOrder' | 'requestReturn' | 'withdrawReturn', Handler> {
  return {
    getAfterSales: async (exchange) => ({
      answer: { status: 200, body: afterSalesOf(desk, shopFor(desk, exchange.identity), await orderOf(desk, exchange), desk.clock()) },
    }),
    quoteAfterSales: async (exchange) => {
      const asked = parseRequest(AfterSalesQuoteRequest, exchange.body);
      const stored = await orderOf(desk, exchange);
      const { amount, notes } = dueFor(shopFor(desk, exchange.identity), stored, asked, desk.clock());
      return { answer: { status: 200, body: { refund: refundTold(stored, amount), notes } } };
    },
    cancelOrder: async (exchange) => {
      const asked = parseRequest(CancellationRequest, exchange.body);
      const stored = await orderOf(desk, exchange);
      return written(desk, exchange, stored, canceledBy(desk, shopFor(desk, exchange.identity), stored, asked));
    },
    requestReturn: async (exchange) => {
      const asked = parseRequest(ReturnRequest, exchange.body);
      const stored = await orderOf(desk, exchange);
      return written(desk, exchange, stored, returnAskedFor(desk, shopFor(desk, exchange.identity), stored, asked));
    },
    withdrawReturn: async (exchange) => {
      const { request_id } = parseRequest(WithdrawalRequest, exchange.body);
      const stored = await orderOf(desk, exchange);
      return written(desk, exchange, stored, withdrawnBy(stored, request_id));
    },
  };
}

async function orderOf(desk: Desk, { identity, id }: Exchange): Promise<StoredOrder> {
  const stored = await readOrder(desk.db, identity, id);
  if (!stored) throw new AcpError(404, { type: 'invalid_request', code: 'not_found', message: 'This merchant has no such order.' });
  return stored;
}

function refundTold(stored: StoredOrder, amount: number) {
  const { card, back } = routesOf(stored, amount);
  const toCard = card ? [{ type: 'card', display_text: 'Back to the card you paid with', amount: card }] : [];
  return {
    amount,
    currency: stored.currency,
    routes: [...toCard, ...back.map(({ label, n }) => ({ type: 'credit', display_text: `Back on: ${label}`, amount: n }))],
  };
}

/**
 * The change, its event and the kept answer are one statement; the provider is asked afterwards. Should this process die in between, the rounds find the
 * order with its refund begun and go on under the same key.
 */
function written(desk: Desk, exchange: Exchange, before: StoredOrder, write: Omit<OrderWrite, 'event'>): Decision {
  const now = desk.clock();
  const event = newEvent(desk, { type: 'order_update', data: write.order }, now);
  const after: StoredOrder = {
    ...before,
    ...{ order: write.order, refunded: write.refunded, returns: write.returns ?? before.returns, version: before.version + 1 },
  };
  return {
    answer: { status: 200, body: afterSalesOf(desk, shopFor(desk, exchange.identity), after, now) },
    save: async (sealed) => {
      const kept = { claim: claimOf(exchange), sealed, owner: desk.owner, now };
      if (!(await updateOrder(desk.db, before, { ...write, event }, now, kept))) return false;
      told(desk, before.merchant, { ...write, event });
      if (write.refunding)
        void settleRefund(desk, after).catch((error: unknown) => desk.log('merchant.refund_waits', { error: String(error) }));
      return true;
    },
  };
}
