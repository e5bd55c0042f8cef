import type { MerchantFace, ProductCard } from '@/lib/catalog/types';

export type CartLine = { id: string; card: ProductCard; quantity: number };
/** The shopper's basket: lines grouped by merchant, in the order they were added. Prices are the feed's, confirmed at checkout. */
export type CartView = { groups: { merchant: MerchantFace; lines: CartLine[] }[]; count: number };

export type Cart = {
  view: (shopperId: string) => Promise<CartView>;
  /** Adds to an existing line of the same variant. Undefined when no feed has the key. */
  add: (shopperId: string, key: string, quantity: number) => Promise<CartView | undefined>;
  /** 0 removes. Quantities are clamped to 1–99. */
  setQuantity: (shopperId: string, lineId: string, quantity: number) => Promise<CartView>;
  /** Takes out what was bought. */
  removeMerchant: (shopperId: string, merchant: string) => Promise<CartView>;
};
