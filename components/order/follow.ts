'use client';

import { followOrders, listOrders } from '@/lib/actions/orders';
import type { OrderView } from '@/lib/orders/types';

/** The newest word on every order that this page has seen, and one stream of changes for all of them, opened when the first is shown. */
const known = new Map<string, OrderView>();
const listeners = new Set<() => void>();
let following = false;

export const knownOrder = (orderId: string): OrderView | undefined => known.get(orderId);

export function takeOrder(order: OrderView): void {
  known.set(order.id, order);
  for (const listener of listeners) listener();
}

export function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  if (!following) {
    following = true;
    void follow();
  }
  return () => listeners.delete(listener);
}

/** Reads the stream; when it breaks, what was missed is read and the stream opened again, later each time. */
async function follow(): Promise<void> {
  for (let pause = 1000; ; pause = Math.min(pause * 2, 30_000)) {
    try {
      const reader = (await followOrders()).getReader();
      for (let next = await reader.read(); !next.done; next = await reader.read()) {
        takeOrder(next.value);
        pause = 1000;
      }
    } catch {
      // offline, or the shop restarts
    }
    await new Promise((done) => setTimeout(done, pause));
    if (listeners.size === 0) {
      following = false;
      return;
    }
    await listOrders().then(
      (orders) => orders.forEach(takeOrder),
      () => undefined,
    );
  }
}
