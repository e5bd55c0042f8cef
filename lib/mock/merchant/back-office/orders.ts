import { z } from 'zod';
import { parseRequest } from '@/lib/acp/server';
import { receivedBy } from '../after-sales/decide';
import type { Desk } from '../desk';
import { changeOrder, moveOrder } from '../orders/change';
import { delivered, dispatched, withdrawn } from '../orders/dispatch';
import { refundOrder, settleRefund } from '../orders/give-back';
import { readOrder } from '../store/orders';
import type { Deed } from './door';

const pieces = z.array(z.object({ id: z.string(), quantity: z.int().min(1) })).min(1);
const Parcel = z.object({
  line_items: pieces.optional(),
  carrier: z.string().max(80).optional(),
  tracking_number: z.string().max(80).optional(),
  tracking_url: z.url({ protocol: /^https?$/ }).optional(),
});
const Receipt = z.object({ return_id: z.string().optional() });
const Delivery = z.object({ fulfillment_id: z.string().optional() });
const Refund = z.object({
  amount: z.int().min(1).optional(),
  reason: z.string().max(200).optional(),
  description: z.string().max(500).optional(),
  line_items: pieces.optional(),
  to: z.literal('store_credit').optional(),
});

/**
 * `POST orders/{id or number}/dispatch | deliver | refund | cancel | receive` (a return that came back): what the merchant's people do after a sale; each is told to the agent by a signed
 * `order_update`. They answer the whole order.
 */
export function orderDeeds(desk: Desk): Record<string, Deed> {
  const making = (now: Date) => ({ newId: desk.newId, now });
  return {
    'orders/dispatch': (merchant, id, body) => {
      const parcel = parseRequest(Parcel, body);
      return moveOrder(desk, merchant, id, (order, now) => dispatched(order, parcel, making(now)), 'There is not that much left to send.');
    },
    'orders/deliver': (merchant, id, body) => {
      const { fulfillment_id } = parseRequest(Delivery, body);
      return moveOrder(desk, merchant, id, (order, now) => delivered(order, fulfillment_id, making(now)), 'Nothing is on its way.');
    },
    'orders/refund': (merchant, id, body) => refundOrder(desk, merchant, id, parseRequest(Refund, body)),
    'orders/receive': async (merchant, id, body) => {
      const { return_id } = parseRequest(Receipt, body);
      const { stored } = await changeOrder(desk, merchant, id, (before, now) => receivedBy(desk, before, return_id, now));
      return settleRefund(desk, stored);
    },
    'orders/cancel': async (merchant, id) => {
      const order = await moveOrder(desk, merchant, id, (one, now) => withdrawn(one, making(now)), 'Everything has left already.');
      const stored = await readOrder(desk.db, merchant, id);
      const drawn = stored?.drawn.reduce((sum, { n }) => sum + n, 0) ?? 0;
      const paid = (stored?.captured ?? 0) - (stored?.refunded ?? 0) + drawn - (stored?.credited ?? 0);
      // Only what had not left is given back; a half-sent order is refunded by hand.
      return paid > 0 && order.status === 'canceled' ? refundOrder(desk, merchant, id, { reason: 'order_canceled' }) : order;
    },
  };
}
