import type { CheckoutView } from '@/lib/checkout/types';
import type { OrderView } from '@/lib/orders/types';

/** The order as the answer to complete tells it, so that the receipt stands at once; the order room's own view replaces it when it comes. */
export function receiptOf(view: CheckoutView): OrderView {
  const { session } = view;
  const order = session.order ?? { id: session.id, checkout_session_id: session.id, permalink_url: '' };
  return {
    id: view.orderId ?? '',
    merchant: view.merchant,
    number: order.order_number || order.id,
    order,
    lines: session.line_items.map((line) => {
      const look = view.lines[line.id];
      return {
        id: line.id,
        title: [look?.title ?? line.name ?? line.item.id, ...(look?.options ?? []).map((option) => option.value)].join(', '),
        ...{ quantity: line.quantity, fulfilled: 0 },
        ...(look?.amount && { amount: look.amount }),
        ...(look?.pictureUrl && { picture: { url: look.pictureUrl, alt: look.pictureAlt ?? '' } }),
      };
    }),
    total: view.total,
    totals: session.totals,
    placedAt: session.updated_at ?? '',
    pictures: {},
  };
}
