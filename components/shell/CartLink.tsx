'use client';

import { ShoppingBag } from 'lucide-react';
import Link from 'next/link';
import { cartCount } from '@/components/cart/count';

export function CartLink({ count: initial }: { count: number }) {
  const count = cartCount.use(initial);
  return (
    <Link
      href="/cart"
      aria-label={`Cart, ${count} ${count === 1 ? 'item' : 'items'}`}
      className="relative grid size-11 place-items-center rounded-control text-soft hover:bg-sunken hover:text-ink"
    >
      <ShoppingBag aria-hidden size={18} />
      {count > 0 && (
        <span
          aria-hidden
          className="tabular absolute top-0.5 right-0 grid min-w-[1.65em] place-items-center rounded-full bg-accent px-1 text-[min(0.6875rem,16px)] leading-[1.65] font-semibold text-on-accent"
        >
          {count}
        </span>
      )}
    </Link>
  );
}
