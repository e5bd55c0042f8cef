'use client';

import { Check, Printer } from 'lucide-react';
import dynamic from 'next/dynamic';
import Link from 'next/link';
import type { ReactNode, Ref } from 'react';
import { MerchantLogo } from '@/components/checkout/MerchantHead';
import { deliveryDates } from '@/components/checkout/option-words';
import { PolicyLinks, webAddress } from '@/components/checkout/PolicyLinks';
import { splitText, wholePrice } from '@/components/checkout/paid-words';
import { Totals } from '@/components/checkout/Totals';
import type { CheckoutView } from '@/lib/checkout/types';
import { formatMoney } from '@/lib/money';
import type { OrderView } from '@/lib/orders/types';
import { Adjustments } from './Adjustments';
import { AfterActions } from './after/AfterActions';
import { hasReturns, isNoReturn } from './after/what';
import { GiftCodes } from './GiftCodes';
import { OrderLines } from './OrderLines';
import { StatusMark } from './StatusMark';
import { orderStanding } from './standing';
import { Timeline } from './Timeline';

const ReturnsOf = dynamic(() => import('./after/ReturnsOf').then((file) => file.ReturnsOf));

/** The receipt: number, amount, what was bought, when it comes, whom to ask. Printable. */
export function OrderCard({
  order,
  headingRef,
  links = [],
}: {
  order: OrderView;
  headingRef?: Ref<HTMLHeadingElement>;
  links?: CheckoutView['session']['links'];
}) {
  const page = webAddress(order.order.permalink_url);
  return (
    <section
      aria-label={`Order ${order.number}`}
      className="rounded-card border border-line bg-raised shadow-card print:border-0 print:shadow-none"
    >
      <div className="flex items-start gap-3 border-b border-line px-4 py-4 sm:px-6 sm:py-5">
        <span aria-hidden className="mt-0.5 grid size-7 shrink-0 place-items-center rounded-full bg-accent-wash text-good">
          <Check size={16} />
        </span>
        <div className="min-w-0 grow">
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
      <Part>
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
        <PolicyLinks merchantName={order.merchant.name} links={links} />
        <div
          data-noprint
          className="-mx-2 flex flex-wrap items-center gap-1 [&>*]:inline-flex [&>*]:min-h-11 [&>*]:items-center [&>*]:gap-2 [&>*]:rounded-control [&>*]:px-2"
        >
          {order.id && (
            <Link href={`/orders/${order.id}`} className="font-medium text-accent hover:bg-sunken">
              Follow this order
            </Link>
          )}
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

/** Whether there is more to tell of its parcels than its status. */
const isMoving = ({ order }: OrderView): boolean =>
  order.status !== 'canceled' && (order.fulfillments?.some(({ type, events }) => type !== 'digital' && (events?.length ?? 0) > 0) ?? false);

/** By card and from gift cards, when both paid or none but those did. */
export function Split({ order }: { order: OrderView }) {
  const text = splitText(order.total, order.totals);
  return text ? <p className="tabular mt-0.5 text-xs text-soft">{text}</p> : null;
}

export function Part({ title, children }: { title?: string; children: ReactNode }) {
  return (
    <div className="border-b border-line px-4 py-4 sm:px-6">
      {title && <h4 className="mb-3 text-sm font-semibold">{title}</h4>}
      {children}
    </div>
  );
}

export function Arrival({ order }: { order: OrderView }) {
  const { estimated_delivery: whole, fulfillments = [], status } = order.order;
  const estimate = whole ?? fulfillments.find((one) => one.estimated_delivery)?.estimated_delivery;
  const when = deliveryDates(estimate?.earliest, estimate?.latest);
  if (!when || status === 'completed' || status === 'canceled') return null;
  return <span className="text-soft">Arrives {when}</span>;
}

/** Whom to ask: the merchant, because the merchant sold it. */
export function Support({ order }: { order: OrderView }) {
  const { support } = order.order;
  const help = webAddress(support?.help_center_url);
  const mail = support?.email && /^[^\s@?&]+@[^\s@?&]+$/.test(support.email) ? support.email : undefined;
  return (
    <p className="text-xs text-soft">
      {order.merchant.name} sold this and answers for it.{' '}
      {mail && (
        <a href={`mailto:${mail}`} className="underline decoration-line underline-offset-4 hover:text-ink">
          {mail}
        </a>
      )}
      {mail && support?.phone && ' · '}
      {support?.phone}
      {support?.hours && ` · ${support.hours}`}
      {help && (
        <>
          {' · '}
          <a href={help} target="_blank" rel="noopener noreferrer" className="underline decoration-line underline-offset-4 hover:text-ink">
            Help center
          </a>
        </>
      )}
    </p>
  );
}
