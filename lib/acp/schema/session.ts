import { z } from 'zod';
import { AuthenticationMetadata } from './authentication';
import { Buyer } from './buyer';
import { Capabilities } from './capabilities';
import { Discounts } from './discount';
import { FulfillmentDetails, FulfillmentGroup, FulfillmentOption, SelectedFulfillmentOption } from './fulfillment';
import { LineItem } from './line-item';
import { Link } from './link';
import { MarketingConsentOption } from './marketing';
import { Message } from './message';
import { open, type Word, withoutNulls, word } from './open';
import { Order } from './order';
import { Total } from './total';

export type KnownSessionStatus =
  | 'incomplete'
  | 'not_ready_for_payment'
  | 'requires_escalation'
  | 'authentication_required'
  | 'ready_for_payment'
  | 'pending_approval'
  | 'complete_in_progress'
  | 'completed'
  | 'canceled'
  | 'in_progress'
  | 'expired';
/** Digest §8; a merchant may say a new word. */
export type CheckoutSessionStatus = Word<KnownSessionStatus>;

/** Digest §6.5: the full authoritative state, in every answer. What the schema requires but merchants forget is read as empty. */
export const CheckoutSession = open({
  id: z.string(),
  status: word<KnownSessionStatus>(),
  currency: z.string(),
  line_items: z.array(LineItem),
  totals: z.array(Total),
  fulfillment_options: z.array(FulfillmentOption).default([]),
  messages: z.array(Message).default([]),
  links: z.array(Link).default([]),
  capabilities: Capabilities.default({}),
  protocol: open({ version: z.string() }).optional(),
  buyer: Buyer.optional(),
  presentment_currency: z.string().optional(),
  exchange_rate: z.number().optional(),
  exchange_rate_timestamp: z.string().optional(),
  locale: z.string().optional(),
  timezone: z.string().optional(),
  fulfillment_details: FulfillmentDetails.optional(),
  selected_fulfillment_options: z.array(SelectedFulfillmentOption).optional(),
  fulfillment_groups: z.array(FulfillmentGroup).optional(),
  authentication_metadata: AuthenticationMetadata.optional(),
  created_at: z.string().optional(),
  updated_at: z.string().optional(),
  expires_at: z.string().optional(),
  continue_url: z.string().optional(),
  metadata: z.record(z.string(), z.unknown()).optional(),
  quote_id: z.string().optional(),
  quote_expires_at: z.string().optional(),
  discounts: Discounts.optional(),
  marketing_consent_options: z.array(MarketingConsentOption).optional(),
  order: Order.optional(),
});
export type CheckoutSession = z.infer<typeof CheckoutSession>;

/** Reads a merchant's answer leniently; throws ZodError when it is no session at all. */
export function readCheckoutSession(json: unknown): CheckoutSession {
  return CheckoutSession.parse(withoutNulls(json));
}
