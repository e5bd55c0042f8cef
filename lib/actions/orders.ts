'use server';

import { z } from 'zod';
import type { OrderView } from '@/lib/orders/types';
import { shop } from '@/lib/wiring';
import { currentShopper } from './shopper';

const Id = z.string().regex(/^[A-Za-z0-9_-]{1,64}$/);

/** Newest first; empty for somebody new. */
export async function listOrders(): Promise<OrderView[]> {
  const shopperId = await currentShopper();
  return shopperId ? (await shop()).orders.list(shopperId) : [];
}

/** Null: there is none, or it is another shopper's. */
export async function loadOrder(orderId: string): Promise<OrderView | null> {
  const id = Id.safeParse(orderId);
  const shopperId = await currentShopper();
  if (!id.success || !shopperId) return null;
  return (await (await shop()).orders.get(shopperId, id.data)) ?? null;
}

/** Each change of one of the shopper's orders, as it happens, until the page is left. */
export async function followOrders(): Promise<ReadableStream<OrderView>> {
  const shopperId = await currentShopper();
  const { orders } = await shop();
  let stop = () => undefined as unknown;
  return new ReadableStream<OrderView>({
    start(controller) {
      if (!shopperId) return controller.close();
      stop = orders.follow(shopperId, (order) => controller.enqueue(order));
    },
    cancel: () => void stop(),
  });
}
