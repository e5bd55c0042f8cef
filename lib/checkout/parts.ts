import type { AcpServer } from '@/lib/acp/client';
import type { Cart } from '@/lib/cart/types';
import type { Catalog } from '@/lib/catalog/types';
import type { Database } from '@/lib/db';
import type { Orders } from '@/lib/orders/types';
import type { CardWallet } from '@/lib/payments/types';
import type { Clock, Log, NewId } from '@/lib/wire/types';
import type { IssuerFor } from './handler';
import type { MerchantConnection } from './types';

export type Timeouts = { read: number; write: number; complete: number };

/** What the counter is built from. */
export type CheckoutParts = {
  db: Database;
  clock: Clock;
  newId: NewId;
  log: Log;
  merchants: (slug: string) => MerchantConnection | undefined;
  catalog: Pick<Catalog, 'product'>;
  /** The purse that makes tokens for a merchant's payment handler; undefined when none does. */
  issuerFor: IssuerFor;
  /** The shopper's saved cards; absent: none can be kept, and any card may pay. */
  wallet?: Pick<CardWallet, 'list' | 'save' | 'remove' | 'mayUse'>;
  /** For the card fields in the browser; undefined: the stand-in's. */
  publishableKey?: string;
  orders: Pick<Orders, 'placed'>;
  /** What was bought from the cart leaves it. */
  cart?: Pick<Cart, 'removeMerchant'>;
  /** Milliseconds; default 8 s to read, 15 s to change, 30 s to complete. */
  timeouts?: Partial<Timeouts>;
};

export const timeoutsOf = (parts: CheckoutParts): Timeouts => ({ read: 8_000, write: 15_000, complete: 30_000, ...parts.timeouts });

export const serverOf = (merchant: MerchantConnection): AcpServer => ({
  baseUrl: merchant.baseUrl,
  bearer: merchant.bearer,
  door: merchant.door,
});

/** The merchant of a row. A purchase at a merchant that was disconnected can be looked at, not changed. */
export function merchantOf(parts: CheckoutParts, slug: string): MerchantConnection {
  const merchant = parts.merchants(slug);
  if (!merchant) throw new Error(`merchant ${slug} is not connected`);
  return merchant;
}
