export { previewVersion, type StripeAccess } from './client';
export { createDelegateIssuer, type DelegateAccess } from './delegate-issuer';
export { createStripeIssuer } from './issuer';
export { listensTo } from './news';
export { createStripeProcessor, type ProcessorAccess } from './processor';
export { pruneStripeEvents } from './prune';
export { sellerProfile } from './seller-profile';
export type {
  Charge,
  PaymentIssuer,
  PaymentNews,
  PaymentProcessor,
  PaymentToken,
  PaymentTrouble,
  SavedCard,
  TokenChallenges,
  TokenScope,
  WaitingPayments,
} from './types';
export { createCardWallet } from './wallet';
export { createStripeWebhooks, type StripeListener, type WebhookParts } from './webhooks';
