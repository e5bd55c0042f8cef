import { z } from 'zod';
import { Address } from './address';
import { open, word } from './open';
import { Total } from './total';

/** Consumers accept unknown values of all of these (digest §11). */
export type OrderStatus = 'created' | 'confirmed' | 'manual_review' | 'processing' | 'shipped' | 'completed' | 'canceled';
export type OrderLineStatus = 'processing' | 'partial' | 'fulfilled' | 'removed';
export type FulfillmentStatus =
  | 'pending'
  | 'processing'
  | 'shipped'
  | 'in_transit'
  | 'out_for_delivery'
  | 'ready_for_pickup'
  | 'delivered'
  | 'failed'
  | 'canceled';
export type FulfillmentEventType =
  | 'processing'
  | 'shipped'
  | 'in_transit'
  | 'out_for_delivery'
  | 'ready_for_pickup'
  | 'delivered'
  | 'failed_attempt'
  | 'returned_to_sender'
  | 'canceled'
  | 'undeliverable';
export type AdjustmentType = 'refund' | 'credit' | 'return' | 'exchange' | 'price_adjustment' | 'cancellation' | 'dispute';

const EstimatedDelivery = open({ earliest: z.string(), latest: z.string() });
const LineItemReference = open({ id: z.string(), quantity: z.int() });

export const OrderLineItem = open({
  id: z.string(),
  title: z.string(),
  quantity: open({ ordered: z.int(), current: z.int(), fulfilled: z.int().default(0) }),
  product_id: z.string().optional(),
  description: z.string().optional(),
  image_url: z.string().optional(),
  url: z.string().optional(),
  unit_price: z.int().optional(),
  subtotal: z.int().optional(),
  totals: z.array(Total).optional(),
  status: word<OrderLineStatus>().optional(),
});
export type OrderLineItem = z.infer<typeof OrderLineItem>;

export const FulfillmentEvent = open({
  id: z.string(),
  type: word<FulfillmentEventType>(),
  occurred_at: z.string(),
  description: z.string().optional(),
  location: z.string().optional(),
});
export type FulfillmentEvent = z.infer<typeof FulfillmentEvent>;

export const Fulfillment = open({
  id: z.string(),
  type: word<'shipping' | 'pickup' | 'digital'>(),
  status: word<FulfillmentStatus>().optional(),
  line_items: z.array(LineItemReference).optional(),
  carrier: z.string().optional(),
  tracking_number: z.string().optional(),
  tracking_url: z.string().optional(),
  destination: Address.optional(),
  estimated_delivery: EstimatedDelivery.optional(),
  digital_delivery: open({
    access_url: z.string().optional(),
    license_key: z.string().optional(),
    expires_at: z.string().optional(),
  }).optional(),
  description: z.string().optional(),
  events: z.array(FulfillmentEvent).optional(),
});
export type Fulfillment = z.infer<typeof Fulfillment>;

/** `amount`: what the buyer gets back, tax included. */
export const Adjustment = open({
  id: z.string(),
  type: word<AdjustmentType>(),
  occurred_at: z.string(),
  status: word<'pending' | 'completed' | 'failed'>(),
  line_items: z.array(LineItemReference).optional(),
  amount: z.int().optional(),
  currency: z.string().optional(),
  description: z.string().optional(),
  reason: z.string().optional(),
});
export type Adjustment = z.infer<typeof Adjustment>;

export const Order = open({
  type: z.literal('order').optional(),
  id: z.string(),
  checkout_session_id: z.string(),
  permalink_url: z.string(),
  order_number: z.string().optional(),
  client_reference_id: z.string().optional(),
  status: word<OrderStatus>().optional(),
  estimated_delivery: EstimatedDelivery.optional(),
  confirmation: open({
    confirmation_number: z.string().optional(),
    confirmation_email_sent: z.boolean().optional(),
    receipt_url: z.string().optional(),
    invoice_number: z.string().optional(),
    order_notes: z.string().optional(),
  }).optional(),
  support: open({
    email: z.string().optional(),
    phone: z.string().optional(),
    hours: z.string().optional(),
    help_center_url: z.string().optional(),
  }).optional(),
  line_items: z.array(OrderLineItem).optional(),
  fulfillments: z.array(Fulfillment).optional(),
  adjustments: z.array(Adjustment).optional(),
  totals: z.array(Total).optional(),
});
export type Order = z.infer<typeof Order>;

/** What a merchant sends to the agent's webhook receiver: always the full order (digest §12). */
export const OrderEvent = open({ type: word<'order_create' | 'order_update'>(), data: Order });
export type OrderEvent = z.infer<typeof OrderEvent>;
