import { z } from 'zod';
import { AffiliateAttribution, IntentTrace } from './affiliate';
import { AuthenticationResult } from './authentication';
import { Buyer } from './buyer';
import { CapabilitiesRequest } from './capabilities';
import { FulfillmentDetailsRequest, FulfillmentGroup } from './fulfillment';
import { ItemRequest } from './item';
import { MarketingConsent } from './marketing';
import { open } from './open';
import { PaymentData } from './payment';
import { Selection } from './selection';
import { StoreCreditRequest } from './store-credit';

const DiscountsRequest = open({ codes: z.array(z.string()).nullish() });
const orderNotes = () => z.string().max(5000);

/** `POST /checkout_sessions` (digest §6.1). */
export const CheckoutSessionCreateRequest = open({
  line_items: z.array(ItemRequest).min(1),
  currency: z.string(),
  capabilities: CapabilitiesRequest,
  buyer: Buyer.partial().nullish(),
  fulfillment_details: FulfillmentDetailsRequest.nullish(),
  fulfillment_groups: z.array(FulfillmentGroup).nullish(),
  selected_fulfillment_options: z.array(Selection).nullish(),
  affiliate_attribution: AffiliateAttribution.nullish(),
  discounts: DiscountsRequest.nullish(),
  coupons: z.array(z.string()).nullish(),
  locale: z.string().nullish(),
  timezone: z.string().nullish(),
  quote_id: z.string().nullish(),
  metadata: z.record(z.string(), z.unknown()).nullish(),
  order_notes: orderNotes().nullish(),
});
export type CheckoutSessionCreateRequest = z.infer<typeof CheckoutSessionCreateRequest>;

/** `POST /checkout_sessions/{id}` (digest §6.2): what is absent stays, `null` clears, `line_items` and codes replace. */
export const CheckoutSessionUpdateRequest = open({
  line_items: z.array(ItemRequest).min(1).optional(),
  buyer: Buyer.partial().nullish(),
  fulfillment_details: FulfillmentDetailsRequest.nullish(),
  fulfillment_groups: z.array(FulfillmentGroup).nullish(),
  selected_fulfillment_options: z.array(Selection).nullish(),
  discounts: DiscountsRequest.nullish(),
  coupons: z.array(z.string()).nullish(),
  order_notes: orderNotes().nullish(),
  store_credit: StoreCreditRequest.nullish(),
});
export type CheckoutSessionUpdateRequest = z.infer<typeof CheckoutSessionUpdateRequest>;

/** `POST /checkout_sessions/{id}/complete` (digest §6.3). */
export const CheckoutSessionCompleteRequest = open({
  payment_data: PaymentData,
  buyer: Buyer.partial().nullish(),
  authentication_result: AuthenticationResult.nullish(),
  affiliate_attribution: AffiliateAttribution.nullish(),
  risk_signals: z.record(z.string(), z.unknown()).nullish(),
  marketing_consents: z.array(MarketingConsent).nullish(),
  order_notes: orderNotes().nullish(),
});
export type CheckoutSessionCompleteRequest = z.infer<typeof CheckoutSessionCompleteRequest>;

/** `POST /checkout_sessions/{id}/cancel` (digest §6.4); the body may be empty. */
export const CheckoutSessionCancelRequest = open({ intent_trace: IntentTrace.nullish() });
export type CheckoutSessionCancelRequest = z.infer<typeof CheckoutSessionCancelRequest>;
