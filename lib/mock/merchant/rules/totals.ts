import type { FulfillmentType, Total, TotalType } from '@/lib/acp/schema';
import type { Line } from './lines';
import type { Offered } from './options';

const sum = (amounts: readonly number[]): number => amounts.reduce((total, amount) => total + amount, 0);

/** The sums of one line: base − discount + tax = total (digest §7). */
export function lineTotals(line: Line, taxText: string | undefined): Total[] {
  const subtotal = line.base - line.discount;
  return [
    entry('items_base_amount', 'Price', line.base),
    ...(line.discount ? [entry('items_discount', 'Discount', line.discount)] : []),
    entry('subtotal', 'Subtotal', subtotal),
    ...(taxText ? [entry('tax', taxText, line.tax)] : []),
    entry('total', 'Total', subtotal + line.tax),
  ];
}

const deliveryText: Record<FulfillmentType, string> = {
  shipping: 'Shipping',
  pickup: 'Pickup',
  local_delivery: 'Local delivery',
  digital: 'Delivery by e-mail',
};

export type Sums = {
  lines: readonly Line[];
  discountText: string;
  /** The distinct options that were chosen. */
  deliveries: readonly Offered[];
  /** Undefined as long as no place is known: tax cannot be told yet. */
  tax?: Total;
};

/**
 * The session's totals in display order, each with its text; `subtotal = items_base_amount − items_discount` and
 * `total = items_base_amount − items_discount − discount + fulfillment + tax + fee` hold by construction (digest §7). Tax on delivery is part of `tax`.
 */
export function sessionTotals({ lines, discountText, deliveries, tax }: Sums): Total[] {
  const base = sum(lines.map((line) => line.base));
  const discount = sum(lines.map((line) => line.discount));
  const delivery = sum(deliveries.map((one) => one.price));
  const kinds = new Set(deliveries.map((one) => one.option.type));
  const [kind] = kinds.size === 1 ? kinds : [];
  return [
    entry('items_base_amount', 'Items', base),
    ...(discount ? [entry('items_discount', discountText, discount)] : []),
    entry('subtotal', 'Subtotal', base - discount),
    ...(deliveries.length ? [entry('fulfillment', kind ? (deliveryText[kind] ?? 'Delivery') : 'Delivery', delivery)] : []),
    ...(tax ? [tax] : []),
    entry('total', 'Total', base - discount + delivery + (tax?.amount ?? 0)),
  ];
}

const entry = (type: TotalType, display_text: string, amount: number): Total => ({ type, display_text, amount });
