export { createCheckout } from './checkout';
export { createShopperDetails } from './details';
export { createLedger } from './ledger';
export { createLimits } from './limits';
export type { CheckoutParts } from './parts';
export type { Checkout, CheckoutChange, CheckoutNotice, CheckoutPhase, CheckoutView, MerchantConnection } from './types';
