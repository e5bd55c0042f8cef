import { z } from 'zod';
import * as acp from '../schema';
import { notesOf } from './notes';

const at = '#/components/schemas';

/** What is answered, by the names of the specification. */
const answers: Record<string, z.ZodType> = {
  ...{ Address: acp.Address, Buyer: acp.Buyer, FulfillmentDetails: acp.FulfillmentDetails, FulfillmentGroup: acp.FulfillmentGroup },
  ...{ FulfillmentOption: acp.FulfillmentOption, SelectedFulfillmentOption: acp.SelectedFulfillmentOption, LineItem: acp.LineItem },
  ...{ Total: acp.Total, Message: acp.Message, Link: acp.Link, Discounts: acp.Discounts, AppliedDiscount: acp.AppliedDiscount },
  ...{ RejectedDiscount: acp.RejectedDiscount, Capabilities: acp.Capabilities, Interventions: acp.Interventions },
  ...{ ExtensionDeclaration: acp.ExtensionDeclaration, PaymentHandler: acp.PaymentHandler },
  ...{ AuthenticationMetadata: acp.AuthenticationMetadata, MarketingConsentOption: acp.MarketingConsentOption },
  ...{ Order: acp.Order, OrderLineItem: acp.OrderLineItem, Fulfillment: acp.Fulfillment, FulfillmentEvent: acp.FulfillmentEvent },
  ...{ Adjustment: acp.Adjustment, CheckoutSession: acp.CheckoutSession, Cart: acp.Cart, Error: acp.AcpErrorBody },
  ...{ DiscoveryResponse: acp.DiscoveryDocument, FeedMetadata: acp.FeedMetadata, Product: acp.FeedProduct, Variant: acp.FeedVariant },
  FeedList: z.object({ feeds: z.array(acp.FeedMetadata) }),
  ProductsResponse: z.object({ products: z.array(acp.FeedProduct) }),
  UpsertProductsResponse: acp.FeedUpsertAnswer,
  DelegatePaymentResponse: acp.DelegatePaymentResponse,
  DelegatePaymentError: acp.DelegatePaymentError,
  ...{ AfterSales: acp.AfterSales, AfterSalesQuote: acp.AfterSalesQuote, AfterSalesRequest: acp.AfterSalesRequest },
  OrderEventReceived: z.looseObject({ received: z.literal(true), request_id: z.string().optional() }),
};

/** What is taken. Read leniently: members that nobody knows are ignored, and a few other shapes of the wild are read too (docs/acp.md). */
const requests: Record<string, z.ZodType> = {
  CheckoutSessionCreateRequest: acp.CheckoutSessionCreateRequest,
  CheckoutSessionUpdateRequest: acp.CheckoutSessionUpdateRequest,
  CheckoutSessionCompleteRequest: acp.CheckoutSessionCompleteRequest,
  CancelSessionRequest: acp.CheckoutSessionCancelRequest,
  CartCreateRequest: acp.CartCreateRequest,
  CartUpdateRequest: acp.CartUpdateRequest,
  DelegatePaymentRequest: acp.DelegatePaymentRequest,
  SellerDelegationRequest: acp.SellerDelegation,
  CreateFeedRequest: acp.FeedCreateRequest,
  UpsertProductsRequest: z.looseObject({ products: z.array(acp.FeedProduct).min(1) }),
  OrderEvent: acp.OrderEvent,
  AfterSalesQuoteRequest: acp.AfterSalesQuoteRequest,
  CancellationRequest: acp.CancellationRequest,
  ReturnRequest: acp.ReturnRequest,
  WithdrawalRequest: acp.WithdrawalRequest,
};

/** `components.schemas`, out of our own readers, with the specification's words beside them. */
export function components(): Record<string, acp.JsonSchema> {
  const all = { ...acp.jsonSchemasOf(answers, 'output', at), ...acp.jsonSchemasOf(requests, 'input', at) };
  return Object.fromEntries(Object.entries(all).map(([name, schema]) => [name, notesOf(name, schema)]));
}
