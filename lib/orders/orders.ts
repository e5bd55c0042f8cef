import 'server-only';
import type { CheckoutSession } from '@/lib/acp/schema';
import type { MerchantConnection } from '@/lib/checkout/types';
import type { Database } from '@/lib/db';
import type { Clock, Log, NewId } from '@/lib/wire/types';
import { afterSalesDesk } from './after-sales/desk';
import { listeners } from './listeners';
import { receiver } from './receiver';
import { applyWaiting, rowOf, rowOfSession, rowsOf } from './store';
import { agentOrders } from './tables';
import type { Orders, OrderView } from './types';
import { type OrderRow, viewOf } from './view';

/** What the session of an order says about the time after it. */
export type SaleSession = Pick<CheckoutSession, 'capabilities' | 'links' | 'line_items'>;

export type OrdersParts = {
  db: Database;
  clock: Clock;
  newId: NewId;
  log: Log;
  /** Every merchant that may sell and send events. */
  merchants: () => MerchantConnection[];
  /** Whether the agent opened this session at this merchant (the checkout's `expects`); an event for any other is refused. */
  expects: (merchant: string, sessionId: string) => Promise<boolean>;
  /** The session that became an order (the checkout's `sessionOf`): what the merchant declared there is all that it may be asked. Absent: nothing. */
  session?: (merchant: string, sessionId: string) => Promise<SaleSession | undefined>;
};

/** THE RECEIPTS: what the agent knows of orders, from the ACP answer and the merchants' signed events alone. */
export function createOrders(parts: OrdersParts): Orders {
  const { follow, tell } = listeners();

  function show(row: OrderRow): OrderView {
    const face = parts.merchants().find((merchant) => merchant.face.slug === row.merchant)?.face;
    const gone = {
      slug: row.merchant,
      name: row.merchant,
      accent: { light: '#555555', dark: '#bbbbbb' },
      logoUrl: '',
      currency: row.total.currency,
    };
    return viewOf(row, face ?? gone);
  }

  return {
    placed: async ({ order, ...placed }) => {
      const now = parts.clock();
      const { id: merchantOrderId, checkout_session_id: sessionId } = order;
      await parts.db
        .insert(agentOrders)
        .values({
          ...placed,
          id: parts.newId('order'),
          conversationId: placed.conversationId ?? null,
          sessionId,
          merchantOrderId,
          order,
          placedAt: now,
          updatedAt: now,
        })
        .onConflictDoNothing();
      const row =
        (await applyWaiting(parts.db, placed.merchant, sessionId, now)) ?? (await rowOfSession(parts.db, placed.merchant, sessionId));
      if (!row) throw new Error(`the order of session ${sessionId} was not kept`);
      const view = show(row);
      tell(row.shopperId, view);
      return view;
    },
    list: async (shopperId) => (await rowsOf(parts.db, shopperId)).map(show),
    get: async (shopperId, orderId) => {
      const row = await rowOf(parts.db, shopperId, orderId);
      return row && show(row);
    },
    afterSales: afterSalesDesk({ ...parts, changed: (row) => tell(row.shopperId, show(row)) }),
    webhook: receiver({ ...parts, changed: (row) => tell(row.shopperId, show(row)) }),
    follow,
  };
}
