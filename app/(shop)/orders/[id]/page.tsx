import { ArrowLeft } from 'lucide-react';
import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { OrderPage } from '@/components/order/OrderPage';
import { loadOrder } from '@/lib/actions/orders';

type Props = { params: Promise<{ id: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const order = await loadOrder((await params).id);
  return { title: order ? `Order ${order.number}` : 'Not found' };
}

export default async function Order({ params }: Props) {
  const order = await loadOrder((await params).id);
  if (!order) notFound();
  return (
    <div className="mx-auto w-full max-w-[46rem] px-4 py-6">
      <p data-noprint className="mb-3 flex flex-wrap justify-between">
        <Link href="/orders" className="inline-flex min-h-11 items-center gap-1.5 text-sm text-soft hover:text-ink">
          <ArrowLeft aria-hidden size={16} /> All orders
        </Link>
        {order.conversationId && (
          <Link href={`/c/${order.conversationId}`} className="inline-flex min-h-11 items-center text-sm text-soft hover:text-ink">
            The conversation it came from
          </Link>
        )}
      </p>
      <OrderPage key={order.id} initial={order} />
    </div>
  );
}
