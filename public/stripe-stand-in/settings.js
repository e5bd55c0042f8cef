/**
 * What Stripe does not document about Stripe.js and shared payment tokens, decided here for the browser's side (for the API: lib/mock/stripe/settings.ts).
 * Each is a choice of this stand-in, not a fact about Stripe.
 */
export const settings = {
  /** Whether Elements take `sellerDetails`, which may not be open to every account: `ignored`, or `refused` with an error. */
  sellerDetails: 'ignored',
  /** Whether Stripe.js has `preparePaymentMethod`, which the guide names and the released types do not know. */
  preparePaymentMethod: true,
};
