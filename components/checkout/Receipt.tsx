'use client';

import type { Ref } from 'react';
import { OrderCard } from '@/components/order/OrderCard';
import { useOrder } from '@/components/order/use-order';
import { Notice } from '@/components/ui/Notice';
import type { CheckoutView } from '@/lib/checkout/types';
import { receiptOf } from './receipt-of';

/** The checkout card after Pay: the order, from the merchant's answer at once, from its signed events afterwards. */
export function Receipt({ view, headingRef }: { view: CheckoutView; headingRef: Ref<HTMLHeadingElement> }) {
  const order = useOrder(view.orderId ?? '', receiptOf(view));
  return (
    <div className="grid gap-3">
      {view.notice && <Notice>{view.notice.text}</Notice>}
      <OrderCard order={order} headingRef={headingRef} links={view.session.links} />
    </div>
  );
}
