'use server';

import { z } from 'zod';
import type { CartView } from '@/lib/cart/types';
import { shop } from '@/lib/wiring';
import { currentShopper, requireShopper } from './shopper';

const Key = z.string().min(3).max(300);
const LineId = z.string().regex(/^[A-Za-z0-9_-]{1,64}$/);
const Quantity = z.number().int().min(0).max(99);
const empty: CartView = { groups: [], count: 0 };

/** The cart as it is now, with the catalogue's prices. */
export async function viewCart(): Promise<CartView> {
  const shopperId = await currentShopper();
  return shopperId ? (await shop()).cart.view(shopperId) : empty;
}

/** Null: no feed has this key. */
export async function addToCart(key: string, quantity: number): Promise<CartView | null> {
  const read = z.object({ key: Key, quantity: Quantity.min(1) }).safeParse({ key, quantity });
  if (!read.success) return null;
  const { cart } = await shop();
  return (await cart.add(await requireShopper(), read.data.key, read.data.quantity)) ?? null;
}

/** 0 takes the line out. */
export async function setCartQuantity(lineId: string, quantity: number): Promise<CartView> {
  const read = z.object({ lineId: LineId, quantity: Quantity }).safeParse({ lineId, quantity });
  const shopperId = await currentShopper();
  if (!shopperId) return empty;
  const { cart } = await shop();
  return read.success ? cart.setQuantity(shopperId, read.data.lineId, read.data.quantity) : cart.view(shopperId);
}
