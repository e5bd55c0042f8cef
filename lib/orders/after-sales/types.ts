import type { AfterSalesQuote, AfterSalesRequest, Link, Pieces } from '@/lib/acp/schema';

/** A line that can come back: how many of it until when, and where the shop window has it, for an exchange. */
export type Returnable = Pieces & { until: string; key?: string };

/** What the merchant offers after the sale of one order, in its own words, and the pages it linked in the checkout. */
export type AfterSalesView = { links: Link[] } & (
  | {
      state: 'offered';
      cancelable: Pieces[];
      cancelNote?: string;
      returnable: Returnable[];
      returnNote?: string;
      terms?: string;
      reasons: { code: string; text: string }[];
      handovers: { type: string; text: string; dates?: string[] }[];
      requests: AfterSalesRequest[];
    }
  /** `own`: the merchant has no door for it, so its own page, its policy and its people are the way. `unreachable`: it has one and does not answer now. */
  | { state: 'own' | 'unreachable' }
);

export type QuoteAsk = { type: 'cancellation' | 'return'; lines: Pieces[]; reason?: string };
/** What the shopper agreed to; `requestId` is the same for a press that is repeated. */
export type CancelAsk = { lines: Pieces[]; refundSeen: number; requestId: string };
export type ReturnAsk = CancelAsk & { reason: string; handover: { type: string; date?: string }; exchangeFor?: string };

/** A sentence for the shopper: refused in the merchant's words, or not known because it did not answer. */
export type AfterSalesTrouble = { trouble: string };

/** After the sale: nothing here is done by a tool or a model, all of it by a press of the shopper. Undefined: no such order of theirs. */
export type AfterSalesDesk = {
  open: (shopperId: string, orderId: string) => Promise<AfterSalesView | undefined>;
  quote: (shopperId: string, orderId: string, ask: QuoteAsk) => Promise<AfterSalesQuote | AfterSalesTrouble | undefined>;
  cancel: (shopperId: string, orderId: string, ask: CancelAsk) => Promise<AfterSalesView | AfterSalesTrouble | undefined>;
  requestReturn: (shopperId: string, orderId: string, ask: ReturnAsk) => Promise<AfterSalesView | AfterSalesTrouble | undefined>;
  withdraw: (
    shopperId: string,
    orderId: string,
    ask: { returnId: string; requestId: string },
  ) => Promise<AfterSalesView | AfterSalesTrouble | undefined>;
};
