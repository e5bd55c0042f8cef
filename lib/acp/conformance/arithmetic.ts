/** The amounts of a raw totals array by type; several entries of one type are added. */
export function amounts(totals: readonly Record<string, unknown>[]): (type: string) => number {
  const sums = new Map<string, number>();
  for (const { type, amount } of totals) if (typeof amount === 'number') sums.set(String(type), (sums.get(String(type)) ?? 0) + amount);
  return (type) => sums.get(type) ?? 0;
}

export const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0);

/** `subtotal = items_base_amount − items_discount` (digest §7). */
export function expectedSubtotal(totals: readonly Record<string, unknown>[]): number {
  const of = amounts(totals);
  return of('items_base_amount') - of('items_discount');
}

/** `total = items_base_amount − items_discount − discount + fulfillment + tax + fee + gift_wrap + tip − store_credit` (digest §7). */
export function expectedTotal(totals: readonly Record<string, unknown>[]): number {
  const of = amounts(totals);
  const items = totals.some(({ type }) => type === 'items_base_amount') ? expectedSubtotal(totals) : of('subtotal');
  return items - of('discount') + of('fulfillment') + of('tax') + of('fee') + of('gift_wrap') + of('tip') - of('store_credit');
}
