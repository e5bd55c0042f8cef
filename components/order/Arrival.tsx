import { deliveryDates } from '@/components/checkout/option-words';
import type { OrderView } from '@/lib/orders/types';

/** When it comes, as long as it is still to come. */
export function Arrival({ order }: { order: OrderView }) {
  const { estimated_delivery: whole, fulfillments = [], status } = order.order;
  const estimate = whole ?? fulfillments.find((one) => one.estimated_delivery)?.estimated_delivery;
  const when = deliveryDates(estimate?.earliest, estimate?.latest);
  if (!when || status === 'completed' || status === 'canceled') return null;
  return <span className="text-soft">Arrives {when}</span>;
}
