import { z } from 'zod';
import { open, word } from './open';
import { Total } from './total';

const contentType = () => word<'plain' | 'markdown'>();

/** A line of a session or cart. `id` names the line, `item.id` the thing sold (digest §7, C9). */
export const LineItem = open({
  id: z.string(),
  item: open({ id: z.string(), name: z.string().optional(), unit_amount: z.int().optional() }),
  quantity: z.int(),
  name: z.string().optional(),
  description: z.string().optional(),
  images: z.array(z.string()).optional(),
  unit_amount: z.int().optional(),
  disclosures: z.array(open({ type: word<'disclaimer'>(), content_type: contentType(), content: z.string() })).optional(),
  custom_attributes: z.array(open({ display_name: z.string(), value: z.string() })).optional(),
  marketplace_seller_details: open({ name: z.string() }).optional(),
  product_id: z.string().optional(),
  sku: z.string().optional(),
  variant_id: z.string().optional(),
  category: z.string().optional(),
  tags: z.array(z.string()).optional(),
  weight: open({ value: z.number(), unit: word<'g' | 'kg' | 'oz' | 'lb'>() }).optional(),
  dimensions: open({ length: z.number(), width: z.number(), height: z.number(), unit: word<'cm' | 'in'>() }).optional(),
  availability_status: word<'in_stock' | 'low_stock' | 'out_of_stock' | 'backorder' | 'pre_order'>().optional(),
  available_quantity: z.int().optional(),
  max_quantity_per_order: z.int().optional(),
  fulfillable_on: z.string().optional(),
  variant_options: z.array(open({ name: z.string(), value: z.string() })).optional(),
  discount_details: z
    .array(
      open({
        type: word<'percentage' | 'fixed' | 'bogo' | 'volume'>(),
        amount: z.int(),
        code: z.string().optional(),
        description: z.string().optional(),
        source: word<'coupon' | 'automatic' | 'loyalty'>().optional(),
      }),
    )
    .optional(),
  tax_exempt: z.boolean().optional(),
  tax_exemption_reason: z.string().optional(),
  parent_id: z.string().optional(),
  totals: z.array(Total).default([]),
});
export type LineItem = z.infer<typeof LineItem>;
