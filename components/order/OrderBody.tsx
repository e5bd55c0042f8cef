'use client';

import { Printer } from 'lucide-react';
import type { ComponentType, ReactNode } from 'react';
import { PolicyLinks, webAddress } from '@/components/checkout/PolicyLinks';
import { splitText } from '@/components/checkout/paid-words';
import { Totals } from '@/components/checkout/Totals';
import { NewTab } from '@/components/ui/NewTab';
import type { CheckoutView } from '@/lib/checkout/types';
import type { OrderView } from '@/lib/orders/types';
import { Adjustments } from './Adjustments';
import { AfterActions } from './after/AfterActions';
import { hasReturns, isNoReturn } from './after/what';
import { GiftCodes } from './GiftCodes';
import { OrderLines } from './OrderLines';
import { Support } from './Support';

/** By card and from gift cards, when both paid or none but those did. */
export function Split({ order }: { order: OrderView }) {
  const text = splitText(order.total, order.totals);
  return text ? <p className="tabular mt-0.5 text-xs text-soft">{text}</p> : null;
}

/** One part of an order's picture, between its lines. */
export function Part({ title, children }: { title?: string; children: ReactNode }) {
  return (
    <div className="border-b border-line px-4 py-4 sm:px-6">
      {title && <h4 className="mb-3 text-sm font-semibold">{title}</h4>}
      {children}
    </div>
  );
}

/** What was bought, what changed since, and the sums. `Returns`: the receipt fetches it when there are any, the order's own page has it at once. */
export function Bought({ order, title, Returns }: { order: OrderView; title?: string; Returns: ComponentType<{ order: OrderView }> }) {
  return (
    <>
      <Part title={title}>
        <OrderLines lines={order.lines} />
        <GiftCodes order={order} />
      </Part>
      {(order.order.adjustments?.length ?? 0) > 0 && (
        <Part title="Refunds and changes">
          {hasReturns(order) && <Returns order={order} />}
          <Adjustments order={order} only={isNoReturn} />
        </Part>
      )}
      <Part>
        <Totals totals={order.totals} currency={order.total.currency} />
      </Part>
    </>
  );
}

/** Whom to ask, and what can be done with the order; `children` come first among that. */
export function OrderFoot({
  order,
  links = [],
  children,
}: {
  order: OrderView;
  links?: CheckoutView['session']['links'];
  children?: ReactNode;
}) {
  const page = webAddress(order.order.permalink_url);
  return (
    <div className="grid gap-2 px-4 py-4 text-sm sm:px-6">
      <Support order={order} />
      <PolicyLinks merchantName={order.merchant.name} links={links} />
      <div
        data-noprint
        className="-mx-2 flex flex-wrap items-center gap-1 [&>*]:inline-flex [&>*]:min-h-11 [&>*]:items-center [&>*]:gap-2 [&>*]:rounded-control [&>*]:px-2"
      >
        {children}
        {page && (
          <NewTab href={page} className="text-soft hover:bg-sunken hover:text-ink">
            Order page at {order.merchant.name}
          </NewTab>
        )}
        <AfterActions order={order} />
        <button type="button" onClick={() => window.print()} className="text-soft hover:bg-sunken hover:text-ink">
          <Printer aria-hidden size={16} /> Print
        </button>
      </div>
    </div>
  );
}
