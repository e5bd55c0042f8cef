import { tool, zodSchema } from 'ai';
import { z } from 'zod';
import type { OrderView } from '@/lib/orders/types';
import { fenced } from '../fence';
import type { OrderTold, ShopTools } from '../types';
import { type Bench, refusalOf, ToolRefused } from './bench';
import { dataNote } from './told';

type Output = ShopTools['get_order']['output'];

const input = zodSchema(
  z.object({
    orderId: z.string().min(1).max(100).optional().describe('Our order id or the order number, only if the shopper gave one.'),
  }),
);

/** This shopper's orders: one by its id or number, else the newest three. Another shopper's is as if it did not exist. */
export function getOrder(bench: Bench) {
  return tool({
    description: "The shopper's own orders: status and delivery. Without an id the newest ones. Shows them on the screen.",
    inputSchema: input,
    async execute({ orderId }): Promise<Output> {
      if (!bench.budget.spend('get_order')) throw new ToolRefused('No more calls in this answer.');
      try {
        const orders = await bench.orders.list(bench.shopperId);
        const wanted = orderId
          ? orders.filter((order) => order.id === orderId || order.number.toLowerCase() === orderId.toLowerCase())
          : orders.slice(0, 3);
        return { orderIds: wanted.map((order) => order.id), told: wanted.map(toldOfOrder) };
      } catch (error) {
        throw refusalOf(error, 'get_order', bench.log);
      }
    },
    toModelOutput: ({ output }) => ({
      type: 'json',
      value: {
        orders: (output.told ?? []).map(({ orderId, placedAt, ...merchantText }) => ({
          orderId,
          placedAt,
          merchant_text: { ...merchantText },
        })),
        note: dataNote,
      },
    }),
  });
}

/** Status and parcels; no address, no payment, no tracking link. */
function toldOfOrder(view: OrderView): OrderTold {
  const parcel = view.order.fulfillments?.[0];
  const arrives = parcel?.estimated_delivery ?? view.order.estimated_delivery;
  return {
    orderId: view.id,
    number: fenced(view.number, 40),
    merchant: fenced(view.merchant.name, 60),
    placedAt: view.placedAt,
    ...(view.order.status ? { status: fenced(view.order.status, 30) } : {}),
    items: view.lines.slice(0, 6).map((line) => fenced(line.title, 80)),
    ...(parcel?.status ? { delivery: fenced(parcel.status, 30) } : {}),
    ...(arrives ? { arrives: fenced(arrives.latest, 30) } : {}),
  };
}
