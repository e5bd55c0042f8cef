import type { Address } from '../../schema';
import type { Door } from '../send';

/** What the shopper wants, and where. */
export type Task = {
  /** The merchant, over ACP 2026-04-17: `/checkout_sessions` is put behind it. */
  baseUrl: string;
  bearer: string;
  /** The way to it: `fetch` when the kit serves over HTTP, a function of this process otherwise. */
  door: Door;
  /** Of the merchant's order events. */
  webhookSecret: string;
  item: string;
  quantity: number;
  /** Lower case. */
  currency: string;
  buyer: { email: string; full_name: string };
  address: Address;
};

export type Shopper = {
  /**
   * The agent shows this total (minor units) and asks whether to pay it; called each time it asks. Nothing may be completed that was not agreed
   * to here.
   */
  review: (total: { amount: number; currency: string }) => Promise<boolean>;
};

/** How it ended, as the agent tells its shopper. `unknown`: it says that it does not know yet. */
export type Told = { outcome: 'bought' | 'not_bought' | 'unknown'; orderId?: string; words?: string };

/** The side under test. It pays with any token text; the kit's merchant takes every new one once. */
export type Agent = {
  /** Buys and tells how it went. May ask the shopper more than once; must not throw for what the merchant does. */
  buy: (task: Task, shopper: Shopper) => Promise<Told>;
  /** The agent's webhook receiver (`POST …/agentic_checkout/webhooks/order_events`); without it, scenarios of order events are skipped. */
  receive?: Door;
  /** The status of the order with that id of the merchant's, as the agent would show it now. */
  orderStatus?: (orderId: string) => Promise<string | undefined>;
};
