'use client';

import { MerchantLogo } from '@/components/checkout/MerchantHead';
import { wholePrice } from '@/components/checkout/paid-words';
import { formatMoney } from '@/lib/money';
import type { OrderView } from '@/lib/orders/types';
import { Arrival } from './Arrival';
import { ReturnsOf } from './after/ReturnsOf';
import { dayText } from './dates';
import { Bought, OrderFoot, Part, Split } from './OrderBody';
import { StatusMark } from './StatusMark';
import { orderStanding } from './standing';
import { Timeline } from './Timeline';
import { useOrder } from './use-order';

/** One order in full, changing while the shopper looks at it. */
export function OrderPage({ initial }: { initial: OrderView }) {
  const order = useOrder(initial.id, initial);
  return (
    <section
      aria-label={`Order ${order.number}`}
      className="rounded-card border border-line bg-raised shadow-card print:border-0 print:shadow-none"
    >
      <div className="flex items-start gap-4 border-b border-line px-4 py-5 sm:px-6">
        <div className="min-w-0 grow">
          <h1 className="text-lg font-semibold">Order {order.number}</h1>
          <p className="mt-1 text-sm text-soft">
            <span className="tabular font-medium text-ink">{formatMoney(wholePrice(order.total, order.totals))}</span> paid to{' '}
            {order.merchant.name}
            {order.placedAt && ` on ${dayText(order.placedAt)}`}
          </p>
          <Split order={order} />
          <p className="mt-3 flex flex-wrap items-center gap-x-4 gap-y-1 text-sm">
            <StatusMark {...orderStanding(order.order)} />
            <Arrival order={order} />
          </p>
        </div>
        <MerchantLogo merchant={order.merchant} size={44} />
      </div>
      <Part title="Delivery">
        <Timeline order={order} />
      </Part>
      <Bought order={order} title="Items" Returns={ReturnsOf} />
      <OrderFoot order={order} />
    </section>
  );
}
