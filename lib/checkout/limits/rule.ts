import type { Limit, LimitName, LimitWish, OverLimit, Spent } from './types';

type Purchase = { amount: number; currency: string; merchant: string };

const order = { purchase: 0, day: 1, merchant: 2 } as const;

/**
 * The first limit that a purchase would break, or undefined. `amount` is the merchant's whole total, delivery and tax included, in minor units.
 * Limits in other currencies say nothing about it: nothing is converted.
 */
export function overLimit(limits: Limit[], spent: Spent, purchase: Purchase): OverLimit | undefined {
  return limits
    .filter(({ currency }) => currency === purchase.currency)
    .filter(({ kind, merchant }) => kind !== 'merchant' || merchant === purchase.merchant)
    .sort((a, b) => order[a.kind] - order[b.kind])
    .map((limit) => {
      const before = limit.kind === 'purchase' ? 0 : limit.kind === 'day' ? spent.all : spent.atMerchant;
      return { limit, spent: before, total: before + purchase.amount };
    })
    .find(({ limit, total }) => total > limit.amount);
}

/** Whether a wish lets more be spent than the limit that stands now; without one every limit is tighter. */
export function loosens(current: number | undefined, wished: number | null): boolean {
  return current !== undefined && (wished === null || wished > current);
}

/** Whether the shopper has read exactly this change: the value that stands, and the wished one. */
export function isConfirmed(current: number, { amount, confirmed }: LimitWish): boolean {
  return confirmed !== undefined && confirmed.from === current && confirmed.to === amount;
}

export const isSameLimit = (one: LimitName, other: LimitName) =>
  one.kind === other.kind && one.currency === other.currency && (one.merchant ?? '') === (other.merchant ?? '');
