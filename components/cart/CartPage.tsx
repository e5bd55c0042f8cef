'use client';

import Link from 'next/link';
import { useCallback, useEffect, useRef, useState } from 'react';
import { CheckoutCard } from '@/components/checkout/CheckoutCard';
import { announce } from '@/components/ui/Announce';
import { focusUnlessWriting } from '@/components/ui/focus';
import { Notice } from '@/components/ui/Notice';
import { addToCart, setCartQuantity, viewCart } from '@/lib/actions/cart';
import type { CartLine, CartView } from '@/lib/cart/types';
import type { CheckoutView } from '@/lib/checkout/types';
import { CartGroup } from './CartGroup';
import { announceCart } from './count';
import { TogetherSlot } from './together/TogetherSlot';
import { type Opening, TogetherStart } from './together/TogetherStart';

type Removed = { title: string; key: string; quantity: number };

/** The basket over several merchants: one group each, because each sells and delivers by itself; paid one by one or with one confirmation. */
export function CartPage({ initial }: { initial: CartView }) {
  const [cart, setCart] = useState(initial);
  const [removed, setRemoved] = useState<Removed>();
  const [trouble, setTrouble] = useState<string>();
  /** Checkouts that were opened here, by merchant; a receipt stays when its lines have left the cart. */
  const [opened, setOpened] = useState<Record<string, CheckoutView>>({});
  const [together, setTogether] = useState<Opening>();
  /** Merchants whose part of it was canceled. */
  const [left, setLeft] = useState<string[]>([]);
  const heading = useRef<HTMLHeadingElement>(null);
  const undo = useRef<HTMLButtonElement>(null);
  // The button that took it out goes with its line.
  useEffect(() => {
    if (removed) focusUnlessWriting(undo.current);
  }, [removed]);
  const merchants = cart.groups.length;
  /** What is bought together stays in the cart until it is paid, and is shown there instead of here. */
  const inTogether = new Set(together?.map(({ merchant }) => merchant.slug).filter((slug) => !left.includes(slug)));
  const refresh = useCallback(() => {
    viewCart().then(
      (view) => {
        setCart(view);
        announceCart(view.count);
      },
      () => undefined, // the count in the header is late, nothing else
    );
  }, []);

  function onLeft(gone: CheckoutView[]) {
    const all = gone.length === together?.length;
    setLeft(all ? [] : gone.map(({ merchant }) => merchant.slug));
    if (!all) return;
    setTogether(undefined);
    heading.current?.focus();
  }

  async function keep(next: Promise<CartView | null>) {
    setTrouble(undefined);
    try {
      const view = await next;
      if (!view) return setTrouble('This is no longer offered.');
      setCart(view);
      announceCart(view.count);
    } catch {
      setTrouble('The shop could not be reached. Your cart is as it was; try again in a moment.');
    }
  }

  function onQuantity(line: CartLine, quantity: number) {
    setRemoved(undefined);
    if (quantity === 0) {
      setRemoved({ title: line.card.title, key: line.card.key, quantity: line.quantity });
      announce(`${line.card.title} was taken out of the cart.`);
    }
    void keep(setCartQuantity(line.id, quantity));
  }

  return (
    <>
      <h1 ref={heading} tabIndex={-1} className="text-xl font-semibold outline-none">
        Cart
      </h1>
      {cart.count > 0 ? (
        <p className="mt-1 text-sm text-soft">
          {merchants === 1 ? '1 merchant · 1 delivery' : `${merchants} merchants · ${merchants} deliveries`} · Prices are confirmed at
          checkout.
        </p>
      ) : (
        <p className="mt-3 text-soft">
          Nothing in it yet.{' '}
          <Link href="/" className="text-accent underline underline-offset-4">
            Find something
          </Link>
        </p>
      )}
      <div className="mt-5 grid gap-5">
        {removed && (
          // Undo is in reach wherever in the cart the line was.
          <div className="sticky top-16 z-10">
            <Notice>
              <span className="flex flex-wrap items-center justify-between gap-x-4">
                <span>{removed.title} was taken out.</span>
                <button
                  type="button"
                  ref={undo}
                  className="min-h-11 font-semibold text-accent"
                  onClick={() => {
                    setRemoved(undefined);
                    focusUnlessWriting(heading.current);
                    void keep(addToCart(removed.key, removed.quantity));
                  }}
                >
                  Undo
                </button>
              </span>
            </Notice>
          </div>
        )}
        {trouble && <Notice look="warn">{trouble}</Notice>}
        {Object.values(opened).map((view) => (
          <CheckoutCard key={view.id} checkoutId={view.id} initial={view} onCompleted={refresh} />
        ))}
        {together && <TogetherSlot initial={together} onCompleted={refresh} onLeft={onLeft} />}
        {!together && merchants > 1 && Object.keys(opened).length === 0 && <TogetherStart groups={cart.groups} onOpened={setTogether} />}
        {cart.groups
          .filter(({ merchant }) => !opened[merchant.slug] && !inTogether.has(merchant.slug))
          .map((group) => (
            <CartGroup
              key={group.merchant.slug}
              group={group}
              alone={merchants === 1}
              onQuantity={onQuantity}
              onOpened={(view) => setOpened((before) => ({ ...before, [view.merchant.slug]: view }))}
            />
          ))}
      </div>
    </>
  );
}
