'use client';

import { useEffect, useRef, useSyncExternalStore } from 'react';
import { announce } from '@/components/ui/Announce';
import type { OrderView } from '@/lib/orders/types';
import { knownOrder, subscribe } from './follow';
import { adjustmentText, orderStanding, plain } from './standing';

/** An order that changes while the shopper looks at it; what the page came with counts until there is news. */
export function useOrder(orderId: string, initial: OrderView): OrderView;
export function useOrder(orderId: string, initial?: OrderView): OrderView | undefined;
export function useOrder(orderId: string, initial?: OrderView): OrderView | undefined {
  const news = useSyncExternalStore(
    subscribe,
    () => knownOrder(orderId),
    () => undefined,
  );
  const order = news ?? initial;
  const standing = order && newsOf(order);
  const before = useRef(standing);
  useEffect(() => {
    if (order && before.current && standing && standing !== before.current) announce(`Order ${order.number}: ${standing}`);
    before.current = standing;
  }, [order, standing]);
  return order;
}

/** What is said to people who listen when it changes: where the order stands, and the newest refund or change that has come to its end. */
function newsOf({ order }: OrderView): string {
  const settled = (order.adjustments ?? []).findLast(({ status }) => status !== 'pending');
  const { text } = orderStanding(order);
  return settled ? `${text}. ${adjustmentText(settled.type)}: ${plain(settled.status).toLowerCase()}` : text;
}
