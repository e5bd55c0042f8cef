/** When a test card asks the shopper's bank for authentication (3-D Secure). */
export type Authentication = 'none' | 'required' | 'unless_set_up' | 'lookup_error';

/** How a test card behaves; the only thing of it that is ever stored. */
export type CardBehaviour = {
  brand: 'visa' | 'mastercard' | 'amex';
  /** Key of `declines`; null pays. */
  decline: DeclineName | null;
  authentication: Authentication;
  declinesAttach: boolean;
};

export type DeclineName = keyof typeof declines;

/** The bank's answers, word for word as Stripe's test mode gives them. */
export const declines = {
  generic_decline: { code: 'card_declined', decline_code: 'generic_decline', message: 'Your card was declined.' },
  insufficient_funds: { code: 'card_declined', decline_code: 'insufficient_funds', message: 'Your card has insufficient funds.' },
  lost_card: { code: 'card_declined', decline_code: 'lost_card', message: 'Your card was declined.' },
  stolen_card: { code: 'card_declined', decline_code: 'stolen_card', message: 'Your card was declined.' },
  /** Stopped by the provider's own risk check (Radar), and told to nobody as such. */
  fraudulent: { code: 'card_declined', decline_code: 'fraudulent', message: 'Your card was declined.' },
  expired_card: { code: 'expired_card', decline_code: undefined, message: 'Your card has expired.' },
  incorrect_cvc: { code: 'incorrect_cvc', decline_code: undefined, message: "Your card's security code is incorrect." },
  processing_error: {
    code: 'processing_error',
    decline_code: undefined,
    message: 'An error occurred while processing your card. Try again in a little bit.',
  },
} as const;

const card = (behaviour: Partial<CardBehaviour> = {}): CardBehaviour => ({
  brand: 'visa',
  decline: null,
  authentication: 'none',
  declinesAttach: behaviour.decline !== undefined && behaviour.authentication === undefined,
  ...behaviour,
});

/** Every card this stand-in takes: Stripe's published test numbers with their short names. Anything else is refused unread. */
export const testCards: { number: string; names: string[]; behaviour: CardBehaviour }[] = [
  { number: '4242424242424242', names: ['pm_card_visa'], behaviour: card() },
  { number: '5555555555554444', names: ['pm_card_mastercard'], behaviour: card({ brand: 'mastercard' }) },
  { number: '378282246310005', names: ['pm_card_amex'], behaviour: card({ brand: 'amex' }) },
  {
    number: '4000000000000002',
    names: ['pm_card_chargeDeclined', 'pm_card_visa_chargeDeclined'],
    behaviour: card({ decline: 'generic_decline' }),
  },
  {
    number: '4000000000009995',
    names: ['pm_card_chargeDeclinedInsufficientFunds', 'pm_card_visa_chargeDeclinedInsufficientFunds'],
    behaviour: card({ decline: 'insufficient_funds' }),
  },
  {
    number: '4000000000009987',
    names: ['pm_card_chargeDeclinedLostCard', 'pm_card_visa_chargeDeclinedLostCard'],
    behaviour: card({ decline: 'lost_card' }),
  },
  {
    number: '4000000000009979',
    names: ['pm_card_chargeDeclinedStolenCard', 'pm_card_visa_chargeDeclinedStolenCard'],
    behaviour: card({ decline: 'stolen_card' }),
  },
  { number: '4100000000000019', names: ['pm_card_radarBlock'], behaviour: card({ decline: 'fraudulent', declinesAttach: false }) },
  { number: '4000000000000069', names: ['pm_card_chargeDeclinedExpiredCard'], behaviour: card({ decline: 'expired_card' }) },
  { number: '4000000000000127', names: ['pm_card_chargeDeclinedIncorrectCvc'], behaviour: card({ decline: 'incorrect_cvc' }) },
  { number: '4000000000000119', names: ['pm_card_chargeDeclinedProcessingError'], behaviour: card({ decline: 'processing_error' }) },
  {
    number: '4000000000000341',
    names: ['pm_card_chargeCustomerFail'],
    behaviour: card({ decline: 'generic_decline', declinesAttach: false }),
  },
  { number: '4000000000003220', names: ['pm_card_threeDSecure2Required'], behaviour: card({ authentication: 'required' }) },
  { number: '4000002760003184', names: ['pm_card_authenticationRequiredOnSetup'], behaviour: card({ authentication: 'required' }) },
  { number: '4000002500003155', names: ['pm_card_authenticationRequired'], behaviour: card({ authentication: 'unless_set_up' }) },
  {
    number: '4000008400001629',
    names: ['pm_card_threeDSecureRequiredChargeDeclined'],
    behaviour: card({ authentication: 'required', decline: 'generic_decline' }),
  },
  {
    number: '4000008260003178',
    names: ['pm_card_authenticationRequiredChargeDeclinedInsufficientFunds'],
    behaviour: card({ authentication: 'required', decline: 'insufficient_funds' }),
  },
  {
    number: '4000008400001280',
    names: ['pm_card_threeDSecureRequiredProcessingError'],
    behaviour: card({ authentication: 'lookup_error', decline: 'generic_decline' }),
  },
];

export const cardByNumber = (digits: string) => testCards.find((known) => known.number === digits);
export const cardByName = (name: string) => testCards.find((known) => known.names.includes(name));
