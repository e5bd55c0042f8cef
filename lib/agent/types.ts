import type { UIMessage, UIMessageChunk } from 'ai';
import type { Change, Chip, Constraints, LeftOut, Loosening, MerchantFace, ProductCard } from '@/lib/catalog/types';
import type { Money } from '@/lib/money';
import type { Door } from '@/lib/wire/door';
import type { Preferences, RememberAsked, Used } from './preferences/types';

/** What a search puts on the screen; grows while cards arrive (preliminary outputs), `expected` sizes the skeletons. */
export type SearchOutput = {
  state: 'searching' | 'done';
  expected: number;
  constraints: Constraints;
  chips: Chip[];
  products: ProductCard[];
  left_out: LeftOut[];
  total: number;
  relax?: { chip: Chip; products: ProductCard[] };
  /** For the reasons in `left_out`: what giving a limit up would bring. Absent in answers of older days. */
  loosen?: Loosening[];
  /** An option that most cards leave open, with what can be had of it: chips under a question about it. */
  ask?: { option: string; values: string[] };
  /** That question was asked before in the conversation, answered or not. */
  asked?: true;
} & Remembered;

/** Which of the shopper's own earlier words shaped a search, and which of them they took away for it. */
export type Remembered = { used?: Used[]; released?: string[] };

/** One part of a bundle: its cards lie in the bundle's `products`, by key. */
export type BundlePart = {
  label: string;
  query: string;
  /** What was understood of this part; what "cheaper sandals" refines. */
  constraints: Constraints;
  /** How many fit. */
  found: number;
  /** The cards shown for it, the picked one first; empty: nothing fits. */
  keys: string[];
  /** Everything that was shown for it so far, so that "another" is another. */
  seen: string[];
};

/** What one of each costs: per merchant and currency as their feeds say, and all of it in one currency. Before delivery and tax. */
export type BundleTotal = {
  merchants: { merchant: Pick<MerchantFace, 'slug' | 'name'>; count: number; total: Money }[];
  sum: Money;
  /** The day of the rates, where `sum` adds up several currencies. */
  ratesOf?: string;
  /** The shopper's own words for the whole; `within` false: even the cheapest of each is over it. */
  budget?: { limit: Money; within: boolean };
};

/** Several small searches for one need: an outfit, a kit, a gift basket. */
export type BundleOutput = {
  state: 'searching' | 'done';
  /** What holds for all parts. */
  constraints: Constraints;
  chips: Chip[];
  parts: BundlePart[];
  products: ProductCard[];
  total?: BundleTotal;
  /** Some of it is cut for women or for men, and nobody said whom it is for: two chips to tap. */
  asksWhose?: boolean;
  /** The one part that this answer changed, by its place; the others are as they were. */
  changed?: number;
  trouble?: string;
} & Pick<Remembered, 'used'>;

/** The tools of the assistant. No tool pays. `checkoutId` and `orderId` are the agent's own ids; the screen loads the rest by id. */
export type ShopTools = {
  /** `refine`: the words change what was said before; `skip`: the first results already seen ("show me more"). */
  search_products: { input: { query: string; refine?: boolean; limit?: number; skip?: number }; output: SearchOutput };
  /** `parts`: a new bundle; `refine`: the last message changes all of it, or, with `parts`, which things it holds; `swap`: another thing for one part, by its place from 1. */
  find_bundle: {
    input: {
      parts?: { label: string; query: string }[];
      refine?: boolean;
      swap?: { part: number; another?: boolean; words?: string; choose?: number };
    };
    output: BundleOutput;
  };
  get_product: { input: { key: string }; output: { product?: ProductCard; trouble?: string } };
  compare_products: { input: { keys: string[] }; output: { products: ProductCard[]; trouble?: string } };
  /** `options`: what the shopper said of size, colour and the like. Still open ones come back in `openOptions`; nothing is guessed. */
  start_checkout: {
    input: { key: string; quantity?: number; options?: { name: string; value: string }[] };
    output: { checkoutId?: string; openOptions?: string[]; product?: ProductCard; trouble?: string };
  };
  /** `told`: the few lines that the model was given; the screen loads the rest by id. */
  get_checkout: { input: { checkoutId?: string }; output: { checkoutId?: string; phase?: string; trouble?: string; told?: CheckoutTold } };
  /** `passages`: what the screen quotes of each merchant's page; `text`: what the model read of it. */
  get_policy: {
    input: { topic: 'returns' | 'shipping' | 'warranty' | 'privacy'; keys?: string[] };
    output: {
      policies: { merchant: Pick<MerchantFace, 'slug' | 'name'>; title: string; url: string; passages: string[]; text?: string }[];
      trouble?: string;
    };
  };
  get_order: { input: { orderId?: string }; output: { orderIds: string[]; told?: OrderTold[] } };
  /** Only shows a form, or a choice where several orders can be meant; `asked` are the shopper's own words, for a hand-over to a person. */
  show_after_sale: {
    input: { what: AfterSaleWhat; orderNumber?: string; words?: string };
    output: { what: AfterSaleWhat; orderIds: string[]; asked: string; told: { orderId: string; number: string; merchant: string }[] };
  };
};

export type AfterSaleWhat = 'cancel' | 'return' | 'exchange' | 'help';
export type CheckoutTold = { merchant: string; items: string[]; total: string; notice?: string; messages: string[] };
export type OrderTold = {
  orderId: string;
  number: string;
  merchant: string;
  placedAt: string;
  status?: string;
  items: string[];
  delivery?: string;
  arrives?: string;
};

/** Parts beside text and tools: a checkout opened by a press of Buy; the question whether to remember something; a sentence about the answer itself ("the other model took over"). */
export type ShopData = { checkout: { checkoutId: string }; note: { text: string }; remember: RememberAsked };

/** `press`: only on its way from a browser. `language`: of the answer's words. `stopped`: by the shopper; `cut`: the process that wrote it died; `failed`: no model could finish it. What was said until then is kept. */
export type MessageMetadata = {
  press?: Press;
  createdAt?: string;
  stopped?: boolean;
  cut?: boolean;
  failed?: boolean;
  model?: string;
  language?: Constraints['language'];
};
export type ShopMessage = UIMessage<MessageMetadata, ShopData, ShopTools>;

export type ConversationSummary = { id: string; title: string; updatedAt: string };
export type Conversation = ConversationSummary & { messages: ShopMessage[] /** an answer is being written right now */; running: boolean };

/**
 * A press on a limit of the newest search, in the conversation's language. With a `change` the server writes the words and sets the limit; without one the
 * message is a chip's own words that take its limit away. No model is asked.
 */
export type Press = { language: Constraints['language']; change?: Change };

/** Refusals of a turn, each with a sentence for the shopper. */
export type TurnRefusal = { refused: 'empty' | 'too_long' | 'busy' | 'not_found' | 'too_many'; text: string };

export type Assistant = {
  /**
   * Starts the answer to one message and returns its stream at once. The run belongs to the server: viewers come and go.
   * An unknown conversation id (a UUID chosen by the caller) begins a new conversation; another shopper's is `not_found`.
   */
  sendTurn: (turn: {
    shopperId: string;
    conversationId: string;
    message: { id: string; text: string; press?: Press };
    locale?: string;
  }) => Promise<ReadableStream<UIMessageChunk> | TurnRefusal>;
  /** The running answer from its first chunk, or null when nothing runs. */
  resumeTurn: (shopperId: string, conversationId: string) => Promise<ReadableStream<UIMessageChunk> | null>;
  /** Ends the running answer; what was said is kept and marked as stopped. */
  stopTurn: (shopperId: string, conversationId: string) => Promise<void>;
  /** Puts a checkout, opened by a press of Buy, into the conversation. Returns the message that holds it. */
  noteCheckout: (shopperId: string, conversationId: string, checkoutId: string) => Promise<ShopMessage | undefined>;
  /** What the shopper let the shop remember. No tool has it to write. */
  preferences: Preferences;
  /** `POST /api/chat`. */
  chatDoor: ChatDoor;
  conversations: {
    /** What the newest search of the conversation understood: what a press on a limit changes. */
    understood: (shopperId: string, conversationId: string) => Promise<Constraints | undefined>;
    list: (shopperId: string) => Promise<ConversationSummary[]>;
    get: (shopperId: string, conversationId: string) => Promise<Conversation | undefined>;
    rename: (shopperId: string, conversationId: string, title: string) => Promise<boolean>;
    remove: (shopperId: string, conversationId: string) => Promise<boolean>;
  };
};

/** `POST /api/chat`: `{ id, message }` → UI message stream (SSE). Knows its shopper from the request's cookie, or makes a guest. */
export type ChatDoor = Door;
