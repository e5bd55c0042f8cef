export { Address, AddressParts } from './address';
export { AffiliateAttribution, IntentTrace } from './affiliate';
export {
  AFTER_SALES_EXTENSION,
  AfterSales,
  AfterSalesQuote,
  AfterSalesQuoteRequest,
  AfterSalesRequest,
  CancellationRequest,
  Pieces,
  RefundQuote,
  ReturnRequest,
  WithdrawalRequest,
} from './after-sales';
export { AuthenticationMetadata, type AuthenticationOutcome, AuthenticationResult } from './authentication';
export { bundled } from './bundle';
export { Buyer } from './buyer';
export { Capabilities, CapabilitiesRequest, ExtensionDeclaration, type Intervention, Interventions } from './capabilities';
export { Cart, CartCreateRequest, CartUpdateRequest } from './cart';
export { conform } from './conform';
export { DelegatePaymentError, DelegatePaymentRequest, DelegatePaymentResponse } from './delegate-payment';
export { AppliedDiscount, type DiscountErrorCode, Discounts, RejectedDiscount } from './discount';
export { DiscoveryDocument } from './discovery';
export { isEmail } from './email';
export { AcpError, AcpErrorBody } from './error';
export {
  type FeedAvailabilityStatus,
  FeedCreateRequest,
  FeedMedia,
  FeedMetadata,
  FeedProduct,
  FeedUpsertAnswer,
  FeedVariant,
} from './feed';
export {
  FulfillmentDetails,
  FulfillmentDetailsRequest,
  FulfillmentGroup,
  FulfillmentOption,
  type FulfillmentOptionDigital,
  type FulfillmentOptionLocalDelivery,
  type FulfillmentOptionPickup,
  type FulfillmentOptionShipping,
  type FulfillmentType,
  SelectedFulfillmentOption,
} from './fulfillment';
export { ItemRequest, mergedItems } from './item';
export { type JsonSchema, jsonSchemaOf, jsonSchemasOf } from './json';
export { LineItem } from './line-item';
export { Link, type LinkType } from './link';
export { MarketingConsent, MarketingConsentOption } from './marketing';
export {
  type ErrorCode,
  Message,
  type MessageError,
  type MessageInfo,
  type MessageWarning,
  type Resolution,
  type Severity,
  type WarningCode,
} from './message';
export { type Word, withoutNulls } from './open';
export {
  Adjustment,
  type AdjustmentType,
  Fulfillment,
  FulfillmentEvent,
  type FulfillmentEventType,
  type FulfillmentStatus,
  Order,
  OrderEvent,
  OrderLineItem,
  type OrderLineStatus,
  type OrderStatus,
} from './order';
export { PaymentData, PaymentHandler, PaymentInstrument } from './payment';
export {
  CheckoutSessionCancelRequest,
  CheckoutSessionCompleteRequest,
  CheckoutSessionCreateRequest,
  CheckoutSessionUpdateRequest,
} from './requests';
export { Selection } from './selection';
export { CheckoutSession, type CheckoutSessionStatus, type KnownSessionStatus, readCheckoutSession } from './session';
export { DelegatedToken, RequiredField, SellerDelegation, STORE_CREDIT_EXTENSION, sellerBackedKind } from './store-credit';
export { amountOf, type KnownTotalType, Total, type TotalType } from './total';
export { prepareSchema, problemsOf, type SchemaName } from './validate';
export { API_VERSION } from './version';
