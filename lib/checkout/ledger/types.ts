import type { Money } from '@/lib/money';

/** One thing that happened, in plain words; `at` is ISO 8601 where a moment is known. */
export type LedgerStep = { at?: string; text: string };

/** One press of Pay and all that came of it. */
export type LedgerEntry = {
  id: string;
  at: string;
  /** The merchant's name. */
  merchant: string;
  /** The card's part. */
  amount: Money;
  /** What gift cards and store credit paid beside it. */
  credits: { label: string; amount: Money }[];
  /** "2 × Trail Boot" */
  items: string[];
  outcome: 'paid' | 'declined' | 'dropped' | 'under_way';
  token: 'none' | 'issued' | 'used' | 'revoked' | 'expired';
  steps: LedgerStep[];
  orderId?: string;
  sessionId: string;
  /** SHA-256 over exactly what was agreed to. */
  hash: string;
};

/** All consents of a shopper with their tokens, uses and revocations. */
export type Ledger = {
  /** Newest first. */
  list: (shopperId: string, most?: number) => Promise<LedgerEntry[]>;
  /** The whole of it as a file's text. */
  export: (shopperId: string, format: 'json' | 'csv') => Promise<string>;
};
