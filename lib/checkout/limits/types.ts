import type { Money } from '@/lib/money';

/** `purchase`: one press of Pay. `day`: all presses of any 24 hours. `merchant`: those of any 24 hours at one merchant. */
export type LimitKind = 'purchase' | 'day' | 'merchant';

/** Which limit: its kind, its currency, and the merchant for kind merchant. */
export type LimitName = { kind: LimitKind; merchant?: string; currency: string };

/** The most that may be spent, in minor units; a purchase of exactly this passes. */
export type Limit = LimitName & { amount: number };

/** What was paid or is being paid in the last 24 hours, in the purchase's currency and minor units. */
export type Spent = { all: number; atMerchant: number };

/** The limit that stops a purchase; `total` is what the purchase would bring it to, delivery and tax included. */
export type OverLimit = { limit: Limit; spent: number; total: number };

/** A wish to set (`amount`) or to take away (null) a limit. `confirmed` is the old and the new value as the shopper read them. */
export type LimitWish = LimitName & { amount: number | null; confirmed?: { from: number; to: number | null } };

/** `confirm`: the wish loosens a limit, so the shopper is shown old and new value and asked once more; nothing has changed. */
export type LimitAnswer = { done: true } | { confirm: { from: Money; to: Money | null } };

/** The shopper's limits. Whoever holds this can change them, so it is handed to the shopper's own page and to nobody else. */
export type Limits = {
  list: (shopperId: string) => Promise<Limit[]>;
  /** Tightening happens at once; raising or removing only with `confirmed` naming the value that stands now and the wished one. */
  change: (shopperId: string, wish: LimitWish) => Promise<LimitAnswer>;
};
