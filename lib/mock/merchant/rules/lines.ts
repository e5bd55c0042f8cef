import type { ItemRequest, Message } from '@/lib/acp/schema';
import type { MerchantVariant } from '../data/expand';
import type { Live, Shop } from '../shop';
import { problem, warning } from './messages';

/** A line with its goods and its money in minor units; discounts and tax are filled in by their own rules. */
export type Line = {
  id: string;
  variant: MerchantVariant;
  live: Live;
  quantity: number;
  base: number;
  discount: number;
  tax: number;
};

/** The line's id follows from what is sold: stable over updates, and never equal to the item's id. */
export const lineId = (variantId: string): string => `li_${variantId}`;

export const isDigital = (line: Line): boolean => line.variant.product.digital === true;

/** Fewer than this left is worth saying. */
const few = 5;

/**
 * The lines of what was asked, in that order, with what stands against selling them so: never dropped in silence, never sold short
 * (digest §5.3). What this shop does not sell has no line, only a message.
 */
export function linesOf(
  items: readonly ItemRequest[],
  shop: Shop,
  live: ReadonlyMap<string, Live>,
): { lines: Line[]; messages: Message[] } {
  const lines: Line[] = [];
  const messages: Message[] = [];
  for (const [at, { id, quantity }] of items.entries()) {
    const variant = shop.variants.get(id);
    const now = live.get(id);
    if (!variant || !now) {
      messages.push(
        problem('not_found', `${shop.profile.name} does not sell an item "${id.slice(0, 80)}".`, `$.line_items[${at}].item.id`),
      );
      continue;
    }
    messages.push(...stockMessages(variant, now, quantity, lines.length, shop.profile.maxPerOrder));
    lines.push({ id: lineId(id), variant, live: now, quantity, base: now.price * quantity, discount: 0, tax: 0 });
  }
  return { lines, messages };
}

/** At most this many of a variant in one order. */
export const maxPerOrder = (variant: MerchantVariant, most: number): number => variant.product.maxPerOrder ?? most;

function stockMessages(variant: MerchantVariant, live: Live, quantity: number, at: number, most: number): Message[] {
  const item = `$.line_items[${at}].item.id`;
  const amount = `$.line_items[${at}].quantity`;
  const { title } = variant;
  const max = maxPerOrder(variant, most);
  if (live.policy === 'discontinued') return [problem('out_of_stock', `${title} is no longer made.`, item)];
  if (live.policy === 'stock' && live.stock === 0) return [problem('out_of_stock', `${title} is sold out.`, item)];
  if (quantity > max) return [problem('quantity_exceeded', `At most ${max} of ${title} in one order.`, amount)];
  if (live.policy === 'back-order') return [warning('shipping_delay', `${title} is on back-order and leaves us later than usual.`, item)];
  if (quantity > live.stock) return [problem('quantity_exceeded', `Only ${live.stock} of ${title} left.`, amount)];
  if (live.stock <= few) return [warning('low_stock', `Only ${live.stock} of ${title} left.`, item)];
  return [];
}
