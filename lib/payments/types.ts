/** What a payment token opens: one purchase. Money in minor units, currency lower-case ISO 4217. */
export type TokenScope = {
  amount: number;
  currency: string;
  /** The payment handler's `config.merchant_id`, Stripe's `seller_details[network_business_profile]`. */
  merchantId: string;
  /** The ACP checkout session, Stripe's `seller_details[external_id]`. */
  sessionId: string;
  expiresAt: Date;
};

export type PaymentToken = TokenScope & { id: string; issuer: 'stripe-spt' | 'delegate-payment' };

/** Why a token was not issued or a card was not charged, in a class that a screen can explain. */
export type PaymentTrouble = {
  /** `declined`: the bank said no. `refused`: the token or request does not fit. `unavailable`: the provider did not answer; nothing is known. */
  kind: 'declined' | 'refused' | 'requires_action' | 'unavailable';
  code: string;
  declineCode?: string;
  /** The provider's own sentence; safe to show, never holds a card number. */
  message: string;
};

export type SavedCard = { id: string; brand: string; last4: string; expMonth: number; expYear: number };

/** THE AGENT'S FACE of the purse: it asks for tokens and can never charge one. */
export type PaymentIssuer = {
  /**
   * A single-use token for exactly this scope. `key` makes a retry return the same token (Stripe's idempotency key).
   */
  issue: (
    request: TokenScope & { paymentMethodId: string; key: string },
  ) => Promise<{ ok: true; token: PaymentToken } | { ok: false; trouble: PaymentTrouble }>;
  /** Makes an unused token worthless; revoking a used or unknown one is no error. Throws when the provider does not answer. */
  revoke: (tokenId: string) => Promise<void>;
  /** Brand and last four of a payment method, for the review line; undefined when it is unknown. */
  card: (paymentMethodId: string) => Promise<SavedCard | undefined>;
};

export type Charge = { paymentIntentId: string; card?: { brand: string; last4: string } };

/** THE MERCHANT'S FACE of the purse: it charges tokens granted to it and can never issue one. */
export type PaymentProcessor = {
  /**
   * Charges the token once. `key` comes from session and attempt, never from the token: a re-minted token must not charge twice.
   * `metadata.checkout_session_id` is written on the PaymentIntent.
   */
  charge: (request: {
    token: string;
    amount: number;
    currency: string;
    key: string;
    metadata: { checkout_session_id: string } & Record<string, string>;
  }) => Promise<{ ok: true; charge: Charge } | { ok: false; trouble: PaymentTrouble; paymentIntentId?: string }>;
  /** Gives back `amount` of a charge, or all of it. */
  refund: (request: {
    paymentIntentId: string;
    amount?: number;
    key: string;
    reason?: string;
  }) => Promise<{ ok: true; refundId: string; amount: number } | { ok: false; trouble: PaymentTrouble }>;
};

/** What the agent's side needs when a bank asks its shopper to confirm a payment (3-D Secure). */
export type TokenChallenges = {
  /** What the shopper's page hands to `stripe.handleNextAction({ hashedValue })`; undefined when the token waits for nothing. */
  challenge: (tokenId: string) => Promise<{ hashedValue: string } | undefined>;
};

/** What the merchant's side can do with a payment that waits for the shopper's bank. */
export type WaitingPayments = {
  /** How the payment stands now, in the words of `charge`; asked after the shopper authenticated, or when an answer was lost. */
  outcome: (paymentIntentId: string) => ReturnType<PaymentProcessor['charge']>;
  /** Gives a waiting payment up, so that it can never complete later. Returns how it ended: paid, when the shopper was faster. */
  abandon: (paymentIntentId: string) => ReturnType<PaymentProcessor['charge']>;
};

/** The shopper's saved cards. They lie at the provider; the agent knows brand, last four and expiry. */
export type CardWallet = {
  /** Newest first; empty when the shopper has none, or the provider does not answer. */
  list: (shopperId: string) => Promise<(SavedCard & { isDefault: boolean })[]>;
  /**
   * Keeps a payment method for later; the first one becomes the default. The bank may decline it. The same card (number and expiry) typed again is not kept
   * twice: the answer is the one that is kept.
   */
  save: (shopperId: string, paymentMethodId: string) => Promise<{ ok: true; card: SavedCard } | { ok: false; trouble: PaymentTrouble }>;
  /** False when the card is not this shopper's. */
  makeDefault: (shopperId: string, cardId: string) => Promise<boolean>;
  /** False when the card is not this shopper's; afterwards nobody can pay with it. */
  remove: (shopperId: string, cardId: string) => Promise<boolean>;
  /** Whether this shopper may pay with it: a card just typed, or a saved one of their own. */
  mayUse: (shopperId: string, paymentMethodId: string) => Promise<boolean>;
  /** Erases the shopper at the provider, cards included. */
  erase: (shopperId: string) => Promise<void>;
};

/**
 * What the provider tells by webhook, as facts. They may come late, twice or in the wrong order: whoever hears one asks the provider or the merchant
 * before money or goods move.
 */
export type PaymentNews =
  /** To the agent, about a token it issued. `reason`: consumed, expired, resolved (by the merchant) or revoked. */
  | { kind: 'token'; tokenId: string; is: 'used' | 'deactivated'; reason?: string; at: Date }
  /** To the merchant, about a payment; `sessionId` where the merchant had named it. */
  | { kind: 'payment'; paymentIntentId: string; sessionId?: string; outcome: 'paid' | 'failed' | 'canceled' }
  /** To the merchant. `askedWith`: the key of the refund call, absent for one made elsewhere, in the provider's dashboard; `given` false: it failed. */
  | { kind: 'refund'; refundId: string; paymentIntentId: string; amount: number; given: boolean; askedWith?: string; at: Date };
