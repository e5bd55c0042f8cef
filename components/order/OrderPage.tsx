'use client';

import { Printer } from 'lucide-react';
import { MerchantLogo } from '@/components/checkout/MerchantHead';
import { webAddress } from '@/components/checkout/PolicyLinks';
import { wholePrice } from '@/components/checkout/paid-words';
import { Totals } from '@/components/checkout/Totals';
import { formatMoney } from '@/lib/money';
import type { OrderView } from '@/lib/orders/types';
import { Adjustments } from './Adjustments';
import { AfterActions } from './after/AfterActions';
import { ReturnsOf } from './after/ReturnsOf';
import { hasReturns, isNoReturn } from './after/what';
import { dayText } from './dates';
import { GiftCodes } from './GiftCodes';
import { Arrival, Part, Split, Support } from './OrderCard';
import { OrderLines } from './OrderLines';
import { StatusMark } from './StatusMark';
import { orderStanding } from './standing';
import { Timeline } from './Timeline';
import { useOrder } from './use-order';

/** One order in full, changing while the shopper looks at it. */
export function OrderPage({ initial }: { initial: OrderView }) {
  const order = useOrder(initial.id, initial);
  const page = webAddress(order.order.permalink_url);
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
      <Part title="Items">
        <OrderLines lines={order.lines} />
        <GiftCodes order={order} />
      </Part>
      {(order.order.adjustments?.length ?? 0) > 0 && (
        <Part title="Refunds and changes">
          {hasReturns(order) && <ReturnsOf order={order} />}
          <Adjustments order={order} only={isNoReturn} />
        </Part>
      )}
      <Part>
        <Totals totals={order.totals} currency={order.total.currency} />
      </Part>
      <div className="grid gap-2 px-4 py-4 text-sm sm:px-6">
        <Support order={order} />
        <div
          data-noprint
          className="-mx-2 flex flex-wrap items-center gap-1 [&>*]:inline-flex [&>*]:min-h-11 [&>*]:items-center [&>*]:gap-2 [&>*]:rounded-control [&>*]:px-2"
        >
          {page && (
            <a href={page} target="_blank" rel="noopener noreferrer" className="text-soft hover:bg-sunken hover:text-ink">
              Order page at {order.merchant.name}
              <span className="only-heard"> (opens in a new tab)</span>
            </a>
          )}
          <AfterActions order={order} />
          <button type="button" onClick={() => window.print()} className="text-soft hover:bg-sunken hover:text-ink">
            <Printer aria-hidden size={16} /> Print
          </button>
        </div>
      </div>
    </section>
  );
}
