'use client';

import type { OrderView } from '@/lib/orders/types';
import { Adjustments } from '../Adjustments';
import { Requests } from './Requests';
import { useAfterSales } from './use-after-sales';
import { isReturn } from './what';

/** The order's returns where the order itself is shown: with their steps where the merchant tells them, else as its events do. */
export function ReturnsOf({ order }: { order: OrderView }) {
  const { view, take } = useAfterSales(order);
  const told = view?.state === 'offered' && view.requests.length > 0;
  return (
    <div className="mb-4 last:mb-0">
      {told ? <Requests order={order} view={view} onChange={take} /> : <Adjustments order={order} only={isReturn} />}
    </div>
  );
}
