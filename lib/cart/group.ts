import type { CartLine, CartView } from './types';

/** Lines in the order they were added, under their merchants in the order of each one's first line. */
export function groupByMerchant(lines: CartLine[]): CartView {
  const groups: CartView['groups'] = [];
  for (const line of lines) {
    const group = groups.find((one) => one.merchant.slug === line.card.merchant.slug);
    if (group) group.lines.push(line);
    else groups.push({ merchant: line.card.merchant, lines: [line] });
  }
  return { groups, count: lines.reduce((sum, line) => sum + line.quantity, 0) };
}

/** A whole number from `least` to 99; what is not a number counts as `least`. */
export function clampQuantity(quantity: number, least: 0 | 1): number {
  if (Number.isNaN(quantity)) return least;
  return Math.min(99, Math.max(least, Math.trunc(quantity)));
}
