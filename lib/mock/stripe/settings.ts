/**
 * What Stripe does not document about shared payment tokens, decided here and nowhere else.
 * Each is a choice of this stand-in, not a fact about Stripe.
 */
export type StandInSettings = {
  /** A token is spent by its first successful charge even when less than max_amount was taken (seen in test mode, 2026-09; not documented). */
  tokenSingleUse: boolean;
  /** Whether a card that the bank declines also spends the token. Undocumented; here the shopper's retry may use it again. */
  declineBurnsToken: boolean;
  /** After the shopper authenticated, the merchant's PaymentIntent finishes by itself; else it waits in requires_confirmation. Undocumented. */
  intentCompletesAfterAuthentication: boolean;
  /** Refuse a charge whose metadata[checkout_session_id] is not the token's seller_details[external_id]. Stripe does not look at either. */
  sessionMustMatch: boolean;
  /** Send `shared_payment.granted_token.used` to the merchant. In the documentation of 2025, absent in 2026. */
  sendGrantedTokenUsed: boolean;
  /** Answer shared_payment paths only to a `Stripe-Version: ….preview`, as a public preview would; off so that curl needs no header. */
  previewVersionRequired: boolean;
  /** The granted token shows the card's brand and last four; one team saw none in test mode. */
  grantedTokenShowsCard: boolean;
  /** The field of payment_method_data in which a merchant redeems a delegated (vt_) token. ACP leaves it to the provider. */
  delegatedTokenField: string;
  /** How long the shopper may take to authenticate before the attempt is given up. */
  authenticationSeconds: number;
};

export const defaultSettings: StandInSettings = {
  tokenSingleUse: true,
  declineBurnsToken: false,
  intentCompletesAfterAuthentication: true,
  sessionMustMatch: true,
  sendGrantedTokenUsed: false,
  previewVersionRequired: false,
  grantedTokenShowsCard: true,
  delegatedTokenField: 'delegated_payment_token',
  authenticationSeconds: 600,
};
