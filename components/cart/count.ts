'use client';

import { createSignal } from '@/components/ui/signal';

/** How many things are in the cart, for the number in the header. */
export const cartCount = createSignal(0);

/** Tells the header a new count. */
export const announceCart = (count: number): void => cartCount.set(count);
