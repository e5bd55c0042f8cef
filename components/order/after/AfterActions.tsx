'use client';

import dynamic from 'next/dynamic';
import { useState } from 'react';
import { createPortal } from 'react-dom';
import type { OrderView } from '@/lib/orders/types';
import { headingOf, offersFor, titleOf, type What } from './what';

// Seldom used: fetched when it is.
const AfterPanel = dynamic(() => import('./AfterPanel').then((file) => file.AfterPanel), {
  loading: () => <div aria-hidden className="h-48 animate-breathe rounded-control bg-sunken" />,
});
const Dialog = dynamic(() => import('@/components/ui/Dialog').then((file) => file.Dialog));

/** What can be done with an order now, as buttons; each opens its form over the page. */
export function AfterActions({ order }: { order: OrderView }) {
  const [open, setOpen] = useState<What>();
  if (!order.id) return null;
  return (
    <>
      {offersFor(order).map((what) => (
        <button key={what} type="button" onClick={() => setOpen(what)} className="text-soft hover:bg-sunken hover:text-ink">
          {titleOf[what]}
          <span className="only-heard"> for order {order.number}</span>
        </button>
      ))}
      {/* Not a part of the row of buttons that it came from, which shapes its children. */}
      {open &&
        createPortal(
          <Dialog title={headingOf(open, order.number)} onClose={() => setOpen(undefined)}>
            <AfterPanel order={order} what={open} />
          </Dialog>,
          document.body,
        )}
    </>
  );
}
