'use client';

import type { OrderView } from '@/lib/orders/types';
import { Requests } from './Requests';
import { useAfterSales } from './use-after-sales';

/** The order's returns where the order itself is shown, as they are now. */
export function ReturnsOf({ order }: { order: OrderView }) {
  const { view, take } = useAfterSales(order);
  return view?.state === 'offered' && view.requests.length > 0 ? (
    <div className="mb-4">
      <Requests order={order} view={view} onChange={take} />
    </div>
  ) : null;
}
