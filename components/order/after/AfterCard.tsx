'use client';

import { useEffect, useState } from 'react';
import { MerchantLogo } from '@/components/checkout/MerchantHead';
import { Button } from '@/components/ui/Button';
import { loadOrder } from '@/lib/actions/orders';
import type { OrderView } from '@/lib/orders/types';
import { dayText } from '../dates';
import { takeOrder } from '../follow';
import { StatusMark } from '../StatusMark';
import { orderStanding } from '../standing';
import { useOrder } from '../use-order';
import { AfterPanel } from './AfterPanel';
import { headingOf, type What } from './what';

/** A form for an order that the conversation speaks of; where several fit, the shopper says which. Nothing is done before a press in it. */
export function AfterCard({ orderIds, what, asked }: { orderIds: string[]; what: What; asked?: string }) {
  const [chosen, setChosen] = useState(orderIds.length === 1 ? orderIds[0] : undefined);
  if (chosen) return <Card orderId={chosen} what={what} asked={asked} />;
  return (
    <ul aria-label="Your orders" className="grid min-w-0 grid-cols-[minmax(0,1fr)] gap-2">
      {orderIds.map((orderId) => (
        <Candidate key={orderId} orderId={orderId} onChoose={() => setChosen(orderId)} />
      ))}
    </ul>
  );
}

function useLoaded(orderId: string): OrderView | null | undefined {
  const order = useOrder(orderId);
  const [gone, setGone] = useState(false);
  useEffect(() => {
    loadOrder(orderId).then(
      (found) => (found ? takeOrder(found) : setGone(true)),
      () => setGone(true),
    );
  }, [orderId]);
  return order ?? (gone ? null : undefined);
}

function Candidate({ orderId, onChoose }: { orderId: string; onChoose: () => void }) {
  const order = useLoaded(orderId);
  if (!order) return null;
  return (
    <li>
      <Button className="h-auto w-full gap-4 py-2 text-left" onClick={onChoose}>
        <span className="min-w-0 grow">
          <span className="block">
            {order.merchant.name}, {dayText(order.placedAt)}
          </span>
          <span className="line-clamp-2 text-xs font-normal break-words text-soft">{order.lines.map((line) => line.title).join(', ')}</span>
        </span>
        <StatusMark {...orderStanding(order.order)} />
      </Button>
    </li>
  );
}

function Card({ orderId, what, asked }: { orderId: string; what: What; asked?: string }) {
  const order = useLoaded(orderId);
  if (order === null) return <p className="text-sm text-soft">This order is not among yours.</p>;
  if (!order) return <div aria-hidden className="h-72 animate-breathe rounded-card bg-sunken" />;
  const heading = headingOf(what, order.number);
  return (
    <section aria-label={heading} className="rounded-card border border-line bg-raised shadow-card">
      <div className="flex items-center gap-3 border-b border-line px-4 py-4 sm:px-6">
        <h3 className="min-w-0 grow text-base font-semibold break-words">
          {heading}
          <span className="block text-xs font-normal text-soft">{order.merchant.name}</span>
        </h3>
        <MerchantLogo merchant={order.merchant} />
      </div>
      <div className="px-4 py-4 sm:px-6">
        <AfterPanel order={order} what={what} asked={asked} />
      </div>
    </section>
  );
}
