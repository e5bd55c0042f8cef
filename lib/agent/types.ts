import type { UIMessage, UIMessageChunk } from 'ai';
import type { Chip, Constraints, LeftOut, ProductCard } from '@/lib/catalog/types';
import type { Door } from '@/lib/wire/door';

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
  /** An option that most cards leave open, with what can be had of it: chips under a question about it. */
  ask?: { option: string; values: string[] };
};

/** The tools of the assistant. No tool pays. `checkoutId` and `orderId` are the agent's own ids; the screen loads the rest by id. */
export type ShopTools = {
  /** `refine`: the words change what was said before; `skip`: the first results already seen ("show me more"). */
  search_products: { input: { query: string; refine?: boolean; limit?: number; skip?: number }; output: SearchOutput };
  get_product: { input: { key: string }; output: { product?: ProductCard; trouble?: string } };
  compare_products: { input: { keys: string[] }; output: { products: ProductCard[]; trouble?: string } };
  /** `options`: what the shopper said of size, colour and the like. Still open ones come back in `openOptions`; nothing is guessed. */
  start_checkout: {
    input: { key: string; quantity?: number; options?: { name: string; value: string }[] };
    output: { checkoutId?: string; openOptions?: string[]; product?: ProductCard; trouble?: string };
  };
  /** `told`: the few lines that the model was given; the screen loads the rest by id. */
  get_checkout: { input: { checkoutId?: string }; output: { checkoutId?: string; phase?: string; trouble?: string; told?: CheckoutTold } };
  get_order: { input: { orderId?: string }; output: { orderIds: string[]; told?: OrderTold[] } };
};

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

/** Parts beside text and tools: a checkout opened by a press of Buy; a sentence about the answer itself ("the other model took over"). */
export type ShopData = { checkout: { checkoutId: string }; note: { text: string } };

/** `stopped`: by the shopper; `cut`: the process that wrote it died; `failed`: no model could finish it. What was said until then is kept. */
export type MessageMetadata = { createdAt?: string; stopped?: boolean; cut?: boolean; failed?: boolean; model?: string };
export type ShopMessage = UIMessage<MessageMetadata, ShopData, ShopTools>;

export type ConversationSummary = { id: string; title: string; updatedAt: string };
export type Conversation = ConversationSummary & { messages: ShopMessage[] /** an answer is being written right now */; running: boolean };

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
    message: { id: string; text: string };
    locale?: string;
  }) => Promise<ReadableStream<UIMessageChunk> | TurnRefusal>;
  /** The running answer from its first chunk, or null when nothing runs. */
  resumeTurn: (shopperId: string, conversationId: string) => Promise<ReadableStream<UIMessageChunk> | null>;
  /** Ends the running answer; what was said is kept and marked as stopped. */
  stopTurn: (shopperId: string, conversationId: string) => Promise<void>;
  /** Puts a checkout, opened by a press of Buy, into the conversation. Returns the message that holds it. */
  noteCheckout: (shopperId: string, conversationId: string, checkoutId: string) => Promise<ShopMessage | undefined>;
  /** `POST /api/chat`. */
  chatDoor: ChatDoor;
  conversations: {
    list: (shopperId: string) => Promise<ConversationSummary[]>;
    get: (shopperId: string, conversationId: string) => Promise<Conversation | undefined>;
    rename: (shopperId: string, conversationId: string, title: string) => Promise<boolean>;
    remove: (shopperId: string, conversationId: string) => Promise<boolean>;
  };
};

/** `POST /api/chat`: `{ id, message }` → UI message stream (SSE). Knows its shopper from the request's cookie, or makes a guest. */
export type ChatDoor = Door;
