import type { LineItem } from '@/lib/acp/schema';
import { pictureUrl } from '../pictures-url';
import type { DiscountResult } from './discounts';
import { type Line, maxPerOrder } from './lines';
import { isTaxExempt } from './tax';
import { lineTotals } from './totals';

export type LineView = { origin: string; slug: string; most: number; taxText?: string; applied: DiscountResult['applied'] };

/** A line as the session shows it, with what a shopper wants to see of the product. */
export function lineItemOf(line: Line, at: number, view: LineView): LineItem {
  const { variant, live } = line;
  const { product } = variant;
  const exempt = isTaxExempt(line);
  return {
    id: line.id,
    item: { id: variant.id },
    quantity: line.quantity,
    name: variant.title,
    description: product.description,
    images: [pictureUrl(view.origin, view.slug, variant)],
    unit_amount: live.price,
    product_id: product.id,
    variant_id: variant.id,
    sku: variant.id,
    ...(product.categories[0] ? { category: product.categories[0] } : {}),
    ...(variant.options.length ? { variant_options: variant.options } : {}),
    custom_attributes: attributesOf(line),
    ...(product.seller ? { marketplace_seller_details: { name: product.seller } } : {}),
    availability_status: availabilityOf(line),
    available_quantity: availableQuantity(line, view.most),
    max_quantity_per_order: maxPerOrder(variant, view.most),
    ...(exempt ? { tax_exempt: true, tax_exemption_reason: 'Gift cards are taxed when they are spent.' } : {}),
    ...discountDetails(at, view.applied),
    totals: lineTotals(line, view.taxText),
  };
}

/** What can be bought now; on back-order that is as much as one order may hold. */
function availableQuantity({ variant, live }: Line, most: number): number {
  if (live.policy === 'back-order') return maxPerOrder(variant, most);
  return live.policy === 'stock' ? live.stock : 0;
}

function attributesOf({ variant: { product } }: Line): { display_name: string; value: string }[] {
  const stated = {
    Brand: product.brand,
    ...(product.condition && product.condition !== 'new' ? { Condition: product.condition } : {}),
    ...product.facts,
  };
  return Object.entries(stated).map(([display_name, value]) => ({ display_name, value }));
}

function availabilityOf({ live }: Line): string {
  if (live.policy === 'back-order') return 'backorder';
  if (live.policy === 'discontinued' || live.stock === 0) return 'out_of_stock';
  return live.stock <= 5 ? 'low_stock' : 'in_stock';
}

function discountDetails(at: number, applied: DiscountResult['applied']): Pick<LineItem, 'discount_details'> {
  const details = applied.flatMap(({ rule, shares }) => {
    const amount = shares[at] ?? 0;
    if (amount === 0) return [];
    const source = rule.code === undefined ? 'automatic' : 'coupon';
    const type = rule.percentOff === undefined ? 'fixed' : 'percentage';
    return [{ type, amount, description: rule.name, source, ...(rule.code ? { code: rule.code } : {}) }];
  });
  return details.length ? { discount_details: details } : {};
}
