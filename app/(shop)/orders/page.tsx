import type { Metadata } from 'next';
import Link from 'next/link';
import { OrderList } from '@/components/order/OrderList';
import { listOrders } from '@/lib/actions/orders';

export const metadata: Metadata = { title: 'Orders' };

export default async function Orders() {
  const orders = await listOrders();
  return (
    <div className="mx-auto w-full max-w-[46rem] px-4 py-8">
      <h1 className="mb-5 text-xl font-semibold">Orders</h1>
      {orders.length > 0 ? (
        <OrderList orders={orders} />
      ) : (
        <p className="text-soft">
          Nothing ordered yet.{' '}
          <Link href="/" className="text-accent underline underline-offset-4">
            Find something
          </Link>
        </p>
      )}
    </div>
  );
}
