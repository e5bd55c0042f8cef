'use client';

import { useEffect, useState } from 'react';
import { loadOrder } from '@/lib/actions/orders';
import { takeOrder } from './follow';
import { OrderCard } from './OrderCard';
import { useOrder } from './use-order';

/** An order that the conversation speaks of, by its id; everything shown comes from the order room. */
export function OrderReference({ orderId }: { orderId: string }) {
  const [gone, setGone] = useState<string>();
  const order = useOrder(orderId);
  useEffect(() => {
    loadOrder(orderId).then(
      (found) => (found ? takeOrder(found) : setGone('This order is not among yours.')),
      () => setGone('The order could not be loaded. Try again in a moment.'),
    );
  }, [orderId]);
  if (order) return <OrderCard order={order} />;
  return gone ? <p className="text-sm text-soft">{gone}</p> : <div aria-hidden className="h-72 animate-breathe rounded-card bg-sunken" />;
}
