import type { Address, Selection } from '../../schema';

/** What the rehearsal merchant sells and how its world stands; a scenario changes it while the shopper is on the way. */
export type World = {
  /** Minor units by item id. */
  prices: Record<string, number>;
  stock: Record<string, number>;
  currency: string;
  now: () => Date;
  /** Asked once per complete; decides whether the bank agrees. */
  charge: (attempt: Charge) => 'paid' | 'declined' | 'authentication';
};

export type Charge = { token: string; amount: number; currency: string; sessionId: string; merchantId: string; authenticated: boolean };

/** What a session has been asked for so far. */
export type Wish = {
  id: string;
  createdAt: string;
  items: { id: string; quantity: number }[];
  buyer?: { email?: string };
  details?: { name?: string; email?: string; address?: Partial<Address> };
  selected: Selection[];
  supported: string[];
  canceled?: boolean;
  /** Set once and for all by the complete that was paid. */
  order?: { id: string; checkout_session_id: string; permalink_url: string };
  /** Set by a complete that did not end in an order, until the next change. */
  lastDeclined?: boolean;
  /** The bank waits for 3-D Secure. */
  authenticating?: boolean;
};

export const merchantId = 'merchant_rehearsal';
export const handlerId = 'card_tokenized';
export const origin = 'https://rehearsal.example';
