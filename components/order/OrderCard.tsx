'use client';

import { Check } from 'lucide-react';
import dynamic from 'next/dynamic';
import Link from 'next/link';
import type { Ref } from 'react';
import { MerchantLogo } from '@/components/checkout/MerchantHead';
import { wholePrice } from '@/components/checkout/paid-words';
import type { CheckoutView } from '@/lib/checkout/types';
import { formatMoney } from '@/lib/money';
import type { OrderView } from '@/lib/orders/types';
import { Arrival } from './Arrival';
import { Bought, OrderFoot, Part, Split } from './OrderBody';
import { StatusMark } from './StatusMark';
import { orderStanding } from './standing';
import { Timeline } from './Timeline';

const ReturnsOf = dynamic(() => import('./after/ReturnsOf').then((file) => file.ReturnsOf));

/** The receipt: number, amount, what was bought, when it comes, whom to ask. Printable. */
export function OrderCard({
  order,
  headingRef,
  links,
}: {
  order: OrderView;
  headingRef?: Ref<HTMLHeadingElement>;
  links?: CheckoutView['session']['links'];
}) {
  return (
    <section
      aria-label={`Order ${order.number}`}
      className="rounded-card border border-line bg-raised shadow-card print:border-0 print:shadow-none"
    >
      <div className="flex items-start gap-3 border-b border-line px-4 py-4 sm:px-6 sm:py-5">
        <span aria-hidden className="mt-0.5 grid size-7 shrink-0 place-items-center rounded-full bg-accent-wash text-good">
          <Check size={16} />
        </span>
        <div className="min-w-0 grow wrap-anywhere">
          <h3 ref={headingRef} tabIndex={-1} className="text-base font-semibold focus:outline-none">
            Order {order.number}
          </h3>
          <p className="mt-0.5 text-sm text-soft">
            <span className="tabular font-medium text-ink">{formatMoney(wholePrice(order.total, order.totals))}</span> paid to{' '}
            {order.merchant.name}
          </p>
          <Split order={order} />
        </div>
        <MerchantLogo merchant={order.merchant} />
      </div>
      <Part>
        <p className="flex flex-wrap items-center gap-x-4 gap-y-1 text-sm" aria-live="polite">
          <StatusMark {...orderStanding(order.order)} />
          {!isMoving(order) && <Arrival order={order} />}
        </p>
        {isMoving(order) && (
          <div className="mt-4">
            <Timeline order={order} />
          </div>
        )}
      </Part>
      <Bought order={order} Returns={ReturnsOf} />
      <OrderFoot order={order} links={links}>
        {order.id && (
          <Link href={`/orders/${order.id}`} className="font-medium text-accent hover:bg-sunken">
            Follow this order
          </Link>
        )}
      </OrderFoot>
    </section>
  );
}

/** Whether there is more to tell of its parcels than its status. */
const isMoving = ({ order }: OrderView): boolean =>
  order.status !== 'canceled' && (order.fulfillments?.some(({ type, events }) => type !== 'digital' && (events?.length ?? 0) > 0) ?? false);
