'use client';

import { ChevronRight } from 'lucide-react';
import Link from 'next/link';
import { LinePicture } from '@/components/checkout/LinePicture';
import { wholePrice } from '@/components/checkout/paid-words';
import { formatMoney } from '@/lib/money';
import type { OrderView } from '@/lib/orders/types';
import { dayText } from './dates';
import { StatusMark } from './StatusMark';
import { orderStanding } from './standing';
import { useOrder } from './use-order';

/** All orders of the shopper, newest first. */
export function OrderList({ orders }: { orders: OrderView[] }) {
  return (
    <ul aria-label="Orders" className="divide-y divide-line rounded-card border border-line bg-raised">
      {orders.map((order) => (
        <Row key={order.id} initial={order} />
      ))}
    </ul>
  );
}

function Row({ initial }: { initial: OrderView }) {
  const order = useOrder(initial.id, initial);
  const first = order.lines[0];
  return (
    <li className="relative flex items-center gap-4 px-4 py-4 hover:bg-sunken sm:px-5">
      <LinePicture url={first?.picture?.url} alt="" small />
      <div className="min-w-0 grow">
        <p className="flex items-baseline justify-between gap-3">
          <Link href={`/orders/${order.id}`} className="min-w-0 truncate font-medium before:absolute before:inset-0 before:content-['']">
            Order {order.number}
          </Link>
          <span className="tabular shrink-0 font-medium">{formatMoney(wholePrice(order.total, order.totals))}</span>
        </p>
        <p className="mt-0.5 truncate text-xs text-soft">
          {order.merchant.name} · {dayText(order.placedAt)} · {order.lines.map((line) => line.title).join(', ')}
        </p>
        <p className="mt-1.5">
          <StatusMark {...orderStanding(order.order)} />
        </p>
      </div>
      <ChevronRight aria-hidden size={18} className="shrink-0 text-faint" />
    </li>
  );
}
