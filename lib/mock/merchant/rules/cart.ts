import { type Buyer, type Cart, conform, type Message } from '@/lib/acp/schema';
import type { Live, Shop } from '../shop';
import type { AskedCart } from '../store/carts';
import { linesOf } from './lines';
import { merchantUrl } from './links';
import { lineItemOf } from './session-lines';
import { sessionTotals } from './totals';

/** A cart (digest §17): estimates before delivery, tax and codes; what cannot be bought is said, never dropped in silence. */
export function cartOf(
  asked: AskedCart,
  shop: Shop,
  live: ReadonlyMap<string, Live>,
  frame: { id: string; origin: string; expiresAt: Date },
): Cart {
  const { profile } = shop;
  const { lines, messages } = linesOf(asked.items, shop, live);
  const buyer = asked.buyer && conform<Buyer>('Buyer', asked.buyer);
  const view = { origin: frame.origin, slug: profile.slug, most: profile.maxPerOrder, applied: [] };
  return {
    id: frame.id,
    line_items: lines.map((line, at) => lineItemOf(line, at, view)),
    ...(buyer ? { buyer } : {}),
    currency: profile.currency,
    totals: sessionTotals({ lines, discountText: '', deliveries: [] }),
    messages,
    continue_url: `${merchantUrl(frame.origin, profile.slug)}?cart=${frame.id}`,
    expires_at: frame.expiresAt.toISOString(),
  };
}

/** Whether every single line is sold out. */
export function nothingLeft(cart: Cart): boolean {
  const gone = (cart.messages ?? []).filter((message: Message) => message.code === 'out_of_stock').length;
  return cart.line_items.length > 0 && gone >= cart.line_items.length;
}
