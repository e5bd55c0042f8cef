'use client';

import { addToCart } from '@/lib/actions/cart';
import { startCheckout } from '@/lib/actions/checkout';
import type { OrderView } from '@/lib/orders/types';
import type { NewVariant } from './use-return';

/**
 * The other half of an exchange: a checkout for the new one at the same merchant, in the conversation that the order came from, else the cart. Nothing is
 * paid by it. Goes there; or returns a sentence, when it could not be opened.
 */
export async function openExchange(order: OrderView, variant: NewVariant, quantity: number): Promise<string | undefined> {
  const { conversationId } = order;
  if (conversationId) {
    const opened = await startCheckout({ key: variant.key, quantity, conversationId });
    if ('trouble' in opened) return `${variant.name} could not be opened: ${opened.trouble.text}`;
    window.location.assign(`/c/${conversationId}`);
    return undefined;
  }
  const cart = await addToCart(variant.key, quantity);
  if (!cart) return `${variant.name} is no longer offered.`;
  window.location.assign('/cart');
  return undefined;
}
