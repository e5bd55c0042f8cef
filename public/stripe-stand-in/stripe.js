// The stand-in for Stripe.js: this shop's own code, not Stripe's, for running without keys and without a network.
// It takes test cards only, refuses live keys, and keeps the card in an isolated frame (./frame.js) out of the page's reach.
import { dressOf } from './appearance.js';
import { notMounted } from './card-element.js';
import { elementsGroup } from './elements.js';
import { isolatedFrame } from './isolated-frame.js';
import { settings } from './settings.js';

const notHere = { error: { type: 'api_error', message: 'The stand-in for Stripe.js does not do this. Set real keys to use it.' } };

function Stripe(key, options = {}) {
  if (typeof key !== 'string' || !key.startsWith('pk_test_'))
    throw new Error('This is a stand-in for Stripe.js. It takes test keys (pk_test_…) only.');
  const createPaymentMethod = async ({ elements, params } = {}) => elements?._create?.(params?.billing_details) ?? { error: notMounted };
  /** The bank's question in a dialog of its own; code is fetched when the first card asks for it. */
  const handleNextAction = async ({ hashedValue, clientSecret } = {}) => {
    const { challenge } = await import('./challenge.js');
    return challenge({ isolatedFrame, dress: dressOf(options.appearance), source: hashedValue ?? clientSecret });
  };
  const elements = (given) => {
    if (given?.sellerDetails && settings.sellerDetails === 'refused')
      throw new Error('Invalid value for elements(): sellerDetails is not open to this account.');
    return elementsGroup(given);
  };
  return {
    elements,
    createPaymentMethod,
    ...(settings.preparePaymentMethod && { preparePaymentMethod: createPaymentMethod }),
    handleNextAction,
    handleCardAction: (clientSecret) => handleNextAction({ clientSecret }),
    createConfirmationToken: () => Promise.resolve(notHere),
    createToken: () => Promise.resolve(notHere),
    confirmCardPayment: () => Promise.resolve(notHere),
    confirmPayment: () => Promise.resolve(notHere),
    retrievePaymentIntent: () => Promise.resolve(notHere),
    createRadarSession: () => Promise.resolve({ radarSession: { id: 'rse_stand_in' } }),
    registerAppInfo: () => undefined,
    _registerWrapper: () => undefined,
  };
}

Stripe.version = 'endive';
Stripe.standIn = true;
window.Stripe = Stripe;
