import type { SchemaName } from '../schema';

/** The identity of a body under an idempotency key (digest §4): who asks at which path, the key, and the body's meaning. */
export type Claim = { scope: string; key: string; fingerprint: string };

/** One request on its way to a handler; each wrapper adds what it found out. */
export type Exchange = {
  request: Request;
  operation: Operation;
  /** The id in the path; empty for create. */
  id: string;
  /** Who asks, from the bearer. */
  identity: string;
  /** The negotiated API-Version. */
  version: string;
  /** The body as JSON; `{}` when there was none. */
  body: Record<string, unknown>;
  /** Accept-Language as sent. */
  language?: string;
  claim?: Claim;
  /** Set when an earlier run of this very request died half-way: what it had kept about where it stood. */
  resume?: string;
};

export type OperationName =
  | 'createSession'
  | 'updateSession'
  | 'getSession'
  | 'completeSession'
  | 'cancelSession'
  | 'delegatePayment'
  | 'createCart'
  | 'getCart'
  | 'replaceCart'
  | 'cancelCart'
  | 'getAfterSales'
  | 'quoteAfterSales'
  | 'cancelOrder'
  | 'requestReturn'
  | 'withdrawReturn';

export type Operation = { name: OperationName; method: 'GET' | 'POST' | 'PUT'; path: readonly string[]; answer: SchemaName };

/** What a handler answers, before it is checked and written out. */
export type Answer = { status: number; body: object };

/** The answer as it goes over the wire, and as it is kept under its key. */
export type Sealed = { status: number; text: string; headers: Record<string, string> };

/**
 * A handler decides first and writes last: `save` makes the effect durable together with the kept answer, in one transaction.
 * It resolves to false when it wrote nothing: the key is taken, or the state has moved on since it was read; the decision is then made anew.
 */
export type Decision = { answer: Answer; save?: (kept: Sealed) => Promise<boolean> };
export type Handler = (exchange: Exchange) => Promise<Decision>;

/** What the wrappers hand outwards. */
export type Checked = { sealed: Sealed; save?: (kept: Sealed) => Promise<boolean> };
export type Next = (exchange: Exchange) => Promise<Checked>;
export type Wrapper = (exchange: Exchange, next: Next) => Promise<Checked>;

/** An older version of the protocol, spoken by translation at the edge: the handlers only know the newest (digest §21 [rec]). */
export type Edition = {
  /** The dated version that is listed. */
  version: string;
  /** Other dates that mean the same. */
  aliases: readonly string[];
  /** Whether a POST may come without a key; it is then its own first and only try. */
  keyOptional: boolean;
  /** An old request body as a new one. May throw AcpError 400. */
  request: (operation: OperationName, body: Record<string, unknown>, identity: string) => Record<string, unknown>;
  /** A new answer as an old one, checked against the old schema. */
  answer: (operation: OperationName, sealed: Sealed) => Sealed;
  /** A refusal in old words. */
  refusal: (sealed: Sealed) => Sealed;
};
