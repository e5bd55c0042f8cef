import type { Database } from '@/lib/db';
import type { PaymentProcessor, WaitingPayments } from '@/lib/payments/types';
import type { Clock, Log, NewId } from '@/lib/wire/types';
import type { Shop } from './shop';
import type { Owner } from './store/keys';
import type { SessionBook } from './store/session-book';
import type { StockBook } from './store/stock';

/** A provider that can also be asked about payments that wait for the shopper's bank; one that cannot leaves 3-D Secure to a new charge. */
export type Processor = PaymentProcessor & Partial<WaitingPayments>;

/** What every handler of the merchants' server works with. */
export type Desk = {
  db: Database;
  clock: Clock;
  newId: NewId;
  log: Log;
  /** The public address, without a slash at its end. */
  origin: string;
  shops: ReadonlyMap<string, Shop>;
  stock: StockBook;
  sessions: SessionBook;
  owner: Owner;
  processorFor: (slug: string) => Processor;
  /** The merchant's name at its payment provider: what a token must be made out to. */
  paymentProfile: (slug: string) => string;
  /** Attempts that this process is working on right now. */
  busy: Set<string>;
  /** Called after an event was put into the outbox, its first try still to be made. */
  eventAdded: (event: { id: string; merchant: string; body: string }) => void;
  /** Called after pieces of these variants were sold. */
  goodsSold: (sold: readonly { id: string; n: number }[]) => void;
};

/** The merchant behind an identity; an identity without a shop is a bug of the wiring. */
export function shopFor(desk: Desk, slug: string): Shop {
  const shop = desk.shops.get(slug);
  if (!shop) throw new Error(`There is no merchant ${slug}`);
  return shop;
}
