import type { Address } from '../schema';
import type { SigningKey } from '../signatures';
import type { Answer, Exchange } from './exchange';

/** How one request differs from the usual one. `undefined` as a header's value leaves the header out. */
export type Asked = {
  /** Sent as JSON. */
  body?: unknown;
  /** Sent as it stands, instead of `body`. */
  text?: string;
  headers?: Record<string, string | undefined>;
  /** Default: the caller's own token; `null`: no Authorization header. */
  bearer?: string | null;
  /** Default on POST and PUT: a fresh one; `null`: no Idempotency-Key header. */
  key?: string | null;
};

export type Send = (method: 'GET' | 'POST' | 'PUT', path: string, asked?: Asked) => Promise<Answer>;

/** What a payment token may be used for; `card` says whether the bank behind it agrees, declines or wants 3-D Secure. */
export type TokenScope = {
  amount: number;
  currency: string;
  /** The handler's `config.merchant_id`. */
  merchantId: string;
  /** The handler's provider, `stripe` or another. */
  psp: string;
  sessionId: string;
  expiresAt: Date;
  card: 'good' | 'declined' | 'authentication';
};

/** An order event as the caller's receiver got it. */
export type ObservedWebhook = { headers: Headers; rawBody: string };

/** All that a rule has to work with. */
export type MerchantContext = {
  send: Send;
  /** A fresh idempotency key. */
  key: () => string;
  /** Something to buy; every merchant has one. `items` may hold more. */
  item: string;
  items: readonly string[];
  currency: string;
  address: Address;
  email: string;
  /** A code that this merchant accepts, when the caller knows one. */
  discountCode?: string;
  /** The bearer of another caller or merchant at the same address. */
  secondToken?: string;
  mintToken?: (scope: TokenScope) => Promise<string>;
  /** Confirms with the bank the payment that was begun with this token, as the shopper would; returns the `authentication_result` for it. */
  authenticate?: (token: string) => Promise<Record<string, unknown>>;
  /** The events received for that session so far, oldest first; waits a moment for the first one. */
  webhooks?: (sessionId: string) => Promise<ObservedWebhook[]>;
  webhookSecret?: string;
  /** The key that was agreed on; everything that writes is signed with it. */
  signingKey?: SigningKey;
  /** The merchant's MCP endpoint. */
  mcpUrl?: string;
  token: string;
  /** The way there as `fetch`; every exchange is written down. */
  fetch: typeof fetch;
  /** Opens a page of the merchant's, without any token. */
  open: (url: string) => Promise<Answer>;
  /** Where the API is mounted, without a slash at the end. */
  baseUrl: string;
  /** Everything that was exchanged since the kit began. */
  seen: readonly Exchange[];
  now: () => Date;
};
