import type { StripeObject } from '../parts';

/** Stripe's list envelope over rows that were read with one more than `limit`. */
export function listObject(url: string, rows: StripeObject[], limit: number): StripeObject {
  return { object: 'list', data: rows.slice(0, limit), has_more: rows.length > limit, url };
}
