import type { Address, Buyer, CheckoutSession } from '@/lib/acp/schema';
import type { CardVariant, MerchantFace } from '@/lib/catalog/types';
import type { Money } from '@/lib/money';
import type { PaymentNews } from '@/lib/payments/types';
import type { Door } from '@/lib/wire/door';

/** A merchant that the agent can buy from: bundled or connected, reached over ACP alike. */
export type MerchantConnection = {
  face: MerchantFace;
  /** `https://…/api/acp`: what the paths of ACP are put behind. */
  baseUrl: string;
  bearer: string;
  /** Secrets of Merchant-Signature, newest first; two during a rotation. */
  webhookSecrets: string[];
  /** The way to it: the stand-in in process, or fetch. */
  door: Door;
};

/** Where one purchase stands, as the agent knows it. `paying`: complete was sent and it is not known yet how it ends. */
export type CheckoutPhase = 'open' | 'paying' | 'completed' | 'canceled' | 'expired';

/** Something that happened and must be said: declined, price_changed, out_of_stock, slow, unknown, merchant_unreachable … */
export type CheckoutNotice = {
  kind: 'declined' | 'price_changed' | 'out_of_stock' | 'expired' | 'unknown_outcome' | 'merchant_trouble' | 'invalid' | 'over_limit';
  /** What happened, what was kept, what to do; plain words, no codes. */
  text: string;
  /** price_changed: old and new total. */
  was?: Money;
  now?: Money;
};

/** The fields of the form that a merchant's message can point at. */
export type CheckoutField =
  | 'email'
  | 'phone'
  | 'name'
  | 'line_one'
  | 'line_two'
  | 'city'
  | 'state'
  | 'postal_code'
  | 'country'
  | 'code'
  | 'delivery'
  | 'items';

/** One of the session's messages in words to show. `code` is ACP's, an open set. */
export type CheckoutMessage = {
  tone: 'info' | 'warning' | 'error';
  text: string;
  code?: string;
  field?: CheckoutField;
  lineItemId?: string;
};

/** What a line shows beside the merchant's amounts. */
export type CheckoutLine = {
  key: string;
  title: string;
  pictureUrl?: string;
  pictureAlt?: string;
  options: { name: string; value: string }[];
  /** What the merchant says this line costs, before tax where it tells that. */
  amount?: Money;
  /** All variants of the product, when there is more than one to choose between. */
  variants: CardVariant[];
};

/** What a merchant holds for this buyer and lets be used: a gift card by its code, store credit by a press. `kind` in ACP's words. */
export type CreditOffer = {
  handlerId: string;
  kind: 'gift_card' | 'store_credit';
  label: string;
  fields: { name: string; label: string; placeholder?: string; description?: string; secure?: boolean }[];
  /** As the merchant writes it. */
  balance?: string;
};

export type CheckoutCredit = {
  offers: CreditOffer[];
  added: { id: string; label: string; kind: CreditOffer['kind'] }[];
  /** What they pay now; the total is the rest. */
  amount: Money;
};

export type CheckoutView = {
  id: string;
  /** Grows with every change of the purchase: of two answers the one with the lower number is older, whenever it comes. */
  version: number;
  conversationId?: string;
  merchant: MerchantFace;
  phase: CheckoutPhase;
  /** The merchant's session, as given. The screen prints its totals in order and adds nothing up. */
  session: CheckoutSession;
  /** The `total` entry of the session; 0 while the merchant cannot say one. */
  total: Money;
  credit: CheckoutCredit;
  /** The merchant needs a step that is only possible on its own site: where. */
  handOverUrl?: string;
  /** Complete is allowed: the merchant says so and there is a total. */
  ready: boolean;
  /** Where the session stands, in one sentence. */
  standing: string;
  messages: CheckoutMessage[];
  /** What the shopper has told so far, for the form. */
  asked: { buyer?: Buyer; address?: Partial<Address>; phone?: string; note?: string; giftMessage?: string };
  /** What the merchant asks about marketing, with the shopper's answer or what the merchant says stands; empty: nothing may be asked. */
  consents: { channel: string; text: string; privacyUrl?: string; on: boolean }[];
  /** Pictures and catalogue keys of the lines by line item id; from the feed. */
  lines: Record<string, CheckoutLine>;
  /** What the next token would allow. */
  token: { merchantName: string; maxAmount: Money; minutes: number; uses: 1 };
  /** What the card fields in the browser are opened with; absent: the stand-in's. Public by nature. */
  publishableKey?: string;
  /**
   * While paying: the shopper's bank asks for a confirmation (3-D Secure), and this is what the page hands to Stripe.js for it. Nothing is charged
   * before `answerChallenge` was called.
   */
  challenge?: { hashedValue: string };
  /** The agent's order, once there is one. */
  orderId?: string;
  notice?: CheckoutNotice;
};

export type CheckoutChange = {
  buyer?: Buyer;
  /** Any part; the merchant says what is missing. Null: forget it. */
  address?: Partial<Address> | null;
  phone?: string;
  /** Option ids, one per kind of fulfilment. */
  optionIds?: string[];
  quantities?: { lineItemId: string; quantity: number }[];
  /** Another variant of the line's product. */
  variant?: { lineItemId: string; variantId: string };
  codes?: string[];
  note?: string;
  giftMessage?: string;
  consents?: { channel: string; opted_in: boolean }[];
};

/** How the bank's question ended on the shopper's page, in the words of ACP's `authentication_result.outcome`. */
export type ChallengeOutcome = 'authenticated' | 'denied' | 'abandoned' | 'canceled' | 'processing_error';

/** What the browser says with a press of Pay: how, and what stood on the button. Amounts in minor units. */
export type Payment = {
  paymentMethodId?: string;
  totalSeen: number;
  currencySeen?: string;
  creditSeen?: number;
  /** `version` of the view that the shopper looked at when Pay was pressed. */
  versionSeen?: number;
  keepCard?: boolean;
};
export type PaymentTogether = Payment & { checkoutId: string };

export type Checkout = {
  /**
   * Creates the session at the merchant. `items` are variant ids of that merchant's feed. `fromCart`: a checkout of the same cart that is under way is
   * gone on with, in every tab the same one; one of an older cart is canceled.
   */
  start: (request: {
    shopperId: string;
    conversationId?: string;
    merchant: string;
    items: { id: string; quantity: number }[];
    fromCart?: boolean;
  }) => Promise<CheckoutView | { trouble: CheckoutNotice }>;
  /** Undefined when there is none or it is another shopper's. Settles a purchase whose outcome was unknown by asking the merchant. */
  get: (shopperId: string, checkoutId: string) => Promise<CheckoutView | undefined>;
  update: (shopperId: string, checkoutId: string, change: CheckoutChange) => Promise<CheckoutView | undefined>;
  /**
   * The only thing that pays, and only a press of Pay calls it. Re-reads the session; another total than `totalSeen` in `currencySeen` is shown and asked again;
   * else records the consent, issues a token for exactly that total, completes. Pressing twice, in two tabs or after a lost answer gives one order.
   * `paymentMethodId` may be missing when gift cards and store credit pay everything; `creditSeen` is what they paid of it on the screen.
   * `keepCard`: the card is saved at the provider for next time, if the payment goes through.
   */
  complete: (shopperId: string, checkoutId: string, payment: Payment) => Promise<CheckoutView | undefined>;
  /**
   * One press of Pay over several merchants, one token each. All sessions are read again first, and the shopper's limits see the sum: when one of them
   * cannot be paid as it was seen, none is. Then one after the other in the order given; the first that does not end in an order (declined, the bank asks,
   * no answer) leaves those behind it open and unpaid. Views in the order given, without those that are not this shopper's.
   */
  completeTogether: (shopperId: string, payments: PaymentTogether[]) => Promise<CheckoutView[]>;
  /** Adds a gift card (with what the shopper typed) or store credit. `problem`: why it was not taken; nothing has changed then. */
  addCredit: (
    shopperId: string,
    checkoutId: string,
    wanted: { handlerId: string; fields?: Record<string, string> },
  ) => Promise<{ view: CheckoutView; problem?: string } | undefined>;
  removeCredit: (shopperId: string, checkoutId: string, creditId: string) => Promise<CheckoutView | undefined>;
  /**
   * The shopper has been asked by the bank: completes at the merchant with this outcome, the same token and one key. The provider's word counts there,
   * not this one. Anything but a confirmed payment is back at the review with nothing charged. Without a question it changes nothing.
   */
  answerChallenge: (shopperId: string, checkoutId: string, outcome: ChallengeOutcome) => Promise<CheckoutView | undefined>;
  cancel: (shopperId: string, checkoutId: string) => Promise<CheckoutView | undefined>;
  /** What the payment provider tells by webhook: shown beside the consent, and a reason to ask the merchant where an outcome is not known. */
  heard: (news: PaymentNews) => Promise<void>;
  /**
   * Finds out how payments ended that nobody looks at any more, and takes back tokens that could not be taken back at the time. To be called now and again,
   * by every process. Returns how many payments came to their end.
   */
  sweep: () => Promise<number>;
  /** Email, name and address used last, so that nobody types twice. */
  remembered: (shopperId: string) => Promise<Remembered>;
  /** Whether an order event of this merchant may come for this session: the agent opened it there. */
  expects: (merchant: string, sessionId: string) => Promise<boolean>;
  /** A session as it was last answered, for what came of it. */
  sessionOf: (merchant: string, sessionId: string) => Promise<CheckoutSession | undefined>;
};

/** What the shopper typed last. */
export type Remembered = { buyer?: Buyer; address?: Address };

/** What is remembered of a shopper, for the page where it is shown, changed and erased. */
export type ShopperDetails = {
  of: (shopperId: string) => Promise<Remembered>;
  /** Replaces all of it. */
  change: (shopperId: string, details: Remembered) => Promise<void>;
  erase: (shopperId: string) => Promise<void>;
};
