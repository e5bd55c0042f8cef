import type { Order, Total } from '@/lib/acp/schema';
import type { MerchantFace } from '@/lib/catalog/types';
import type { Money } from '@/lib/money';
import type { Door } from '@/lib/wire/door';
import type { AfterSalesDesk } from './after-sales/types';

/** Pictures by line item id and by item id, from the feed at the time of buying. */
export type Pictures = Record<string, { url: string; alt: string }>;

/** One bought line: the merchant's order line when the order tells its lines, else the line of the session that was paid. */
export type OrderLine = {
  id: string;
  title: string;
  /** How many are in the order now, and how many of them were sent. */
  quantity: number;
  /** How many were ordered, where some of them were taken out since. */
  ordered?: number;
  fulfilled: number;
  amount?: Money;
  /** The merchant's word, an open enum: processing, partial, fulfilled, removed. */
  status?: string;
  picture?: { url: string; alt: string };
};

/** An order as the agent knows it: from the ACP answer and the merchant's signed order events alone. */
export type OrderView = {
  /** The agent's own id, in /orders/<id>. */
  id: string;
  merchant: MerchantFace;
  /** What the shopper calls it: order_number, else the merchant's order id. */
  number: string;
  order: Order;
  lines: OrderLine[];
  total: Money;
  totals: Total[];
  placedAt: string;
  conversationId?: string;
  pictures: Pictures;
};

export type PlacedOrder = {
  shopperId: string;
  merchant: string;
  conversationId?: string;
  order: Order;
  total: Money;
  totals: Total[];
  /** The session's lines, for orders that do not repeat theirs. */
  lines: OrderLine[];
  pictures: Pictures;
};

export type Orders = {
  /** Called by the checkout when complete answered with an order. Idempotent. */
  placed: (order: PlacedOrder) => Promise<OrderView>;
  list: (shopperId: string) => Promise<OrderView[]>;
  /** Undefined when there is none or it is another shopper's. */
  get: (shopperId: string, orderId: string) => Promise<OrderView | undefined>;
  /** Cancel, return, exchange: by the shopper's own press. */
  afterSales: AfterSalesDesk;
  /** `POST /agentic_checkout/webhooks/order_events`. */
  webhook: Door;
  /** Calls back after each change of one of the shopper's orders; returns the unsubscribe. */
  follow: (shopperId: string, changed: (order: OrderView) => void) => () => void;
};
