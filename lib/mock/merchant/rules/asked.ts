import type {
  AddressParts,
  AffiliateAttribution,
  Buyer,
  CapabilitiesRequest,
  FulfillmentGroup,
  IntentTrace,
  ItemRequest,
  MarketingConsent,
  Selection,
} from '@/lib/acp/schema';

export type AskedDetails = { name?: string; phone_number?: string; email?: string; address?: AddressParts };

/** Everything the agent has asked for in a session so far: what a session is computed from, and what is never echoed. */
export type Asked = {
  items: ItemRequest[];
  codes: string[];
  capabilities: CapabilitiesRequest;
  buyer?: Partial<Buyer>;
  details?: AskedDetails;
  groups?: FulfillmentGroup[];
  /** Explicit choices only; the preselected ones are not kept. */
  selected?: Selection[];
  locale?: string;
  timezone?: string;
  quote_id?: string;
  metadata?: Record<string, unknown>;
  order_notes?: string;
  /** Write-only (digest §16). */
  attribution?: { first?: AffiliateAttribution; last?: AffiliateAttribution };
  trace?: IntentTrace;
  consents?: MarketingConsent[];
  purchase_order_number?: string;
  /** Tokens of gift cards and store credit that pay a part, in the order in which they were added. */
  credits?: string[];
};
