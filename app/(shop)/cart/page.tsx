import type { Metadata } from 'next';
import { CartPage } from '@/components/cart/CartPage';
import { viewCart } from '@/lib/actions/cart';

export const metadata: Metadata = { title: 'Cart' };

export default async function Cart() {
  return (
    <div className="mx-auto w-full max-w-[46rem] px-4 py-8">
      <CartPage initial={await viewCart()} />
    </div>
  );
}
