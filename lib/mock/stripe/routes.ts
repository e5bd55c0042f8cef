import { authenticate } from './handlers/authenticate';
import { confirmIntent } from './handlers/confirm-intent';
import { createIntent } from './handlers/create-intent';
import { createCustomer, deleteCustomer, listCustomerCards, retrieveCustomer, updateCustomer } from './handlers/customers';
import { listEvents, retrieveEvent } from './handlers/events';
import { createTestGrantedToken, retrieveGrantedToken, revokeTestGrantedToken } from './handlers/granted-tokens';
import { cancelIntent, captureIntent, listIntents, retrieveIntent } from './handlers/intents';
import { issueToken, retrieveIssuedToken, revokeIssuedToken } from './handlers/issued-tokens';
import { createPaymentMethod, retrievePaymentMethod } from './handlers/payment-methods';
import { createRefund, listRefunds, retrieveRefund } from './handlers/refunds';
import { attachCard, detachCard } from './handlers/saved-cards';
import type { Role } from './keys';
import type { Handler } from './parts';

/** One path of the API. `locks`: the handler reads rows that it is about to change, so it runs inside a transaction. */
export type Route = {
  method: 'GET' | 'POST' | 'DELETE';
  path: RegExp;
  roles: readonly Role[];
  /** What it is for, in the sentence that refuses the wrong key: "…permissions to <doing>". */
  doing: string;
  handle: Handler;
  locks?: boolean;
};

const secret = ['agent', 'merchant'] as const;
const agent = ['agent'] as const;
const merchant = ['merchant'] as const;

const at = (text: string) => new RegExp(`^/v1/${text.replaceAll(':id', '([A-Za-z0-9_]{1,255})')}$`);

export const routes: Route[] = [
  {
    method: 'POST',
    path: at('payment_methods'),
    roles: ['agent', 'publishable', 'merchant'],
    doing: 'create payment methods',
    handle: createPaymentMethod,
  },
  { method: 'GET', path: at('payment_methods/:id'), roles: secret, doing: 'read payment methods', handle: retrievePaymentMethod },
  { method: 'POST', path: at('payment_methods/:id/attach'), roles: secret, doing: 'save cards', handle: attachCard },
  { method: 'POST', path: at('payment_methods/:id/detach'), roles: secret, doing: 'remove cards', handle: detachCard },

  { method: 'POST', path: at('customers'), roles: secret, doing: 'create customers', handle: createCustomer },
  { method: 'GET', path: at('customers/:id'), roles: secret, doing: 'read customers', handle: retrieveCustomer },
  { method: 'POST', path: at('customers/:id'), roles: secret, doing: 'change customers', handle: updateCustomer, locks: true },
  { method: 'DELETE', path: at('customers/:id'), roles: secret, doing: 'delete customers', handle: deleteCustomer, locks: true },
  { method: 'GET', path: at('customers/:id/payment_methods'), roles: secret, doing: 'read saved cards', handle: listCustomerCards },

  { method: 'POST', path: at('shared_payment/issued_tokens'), roles: agent, doing: 'issue shared payment tokens', handle: issueToken },
  { method: 'GET', path: at('shared_payment/issued_tokens/:id'), roles: agent, doing: 'read issued tokens', handle: retrieveIssuedToken },
  {
    method: 'POST',
    path: at('shared_payment/issued_tokens/:id/revoke'),
    roles: agent,
    doing: 'revoke tokens',
    handle: revokeIssuedToken,
    locks: true,
  },
  {
    method: 'GET',
    path: at('shared_payment/granted_tokens/:id'),
    roles: merchant,
    doing: 'read granted tokens',
    handle: retrieveGrantedToken,
  },
  {
    method: 'POST',
    path: at('test_helpers/shared_payment/granted_tokens'),
    roles: merchant,
    doing: 'use this test helper',
    handle: createTestGrantedToken,
  },
  {
    method: 'POST',
    path: at('test_helpers/shared_payment/granted_tokens/:id/revoke'),
    roles: merchant,
    doing: 'use this test helper',
    handle: revokeTestGrantedToken,
    locks: true,
  },

  { method: 'POST', path: at('payment_intents'), roles: merchant, doing: 'charge', handle: createIntent, locks: true },
  { method: 'GET', path: at('payment_intents'), roles: merchant, doing: 'read payments', handle: listIntents },
  { method: 'GET', path: at('payment_intents/:id'), roles: merchant, doing: 'read payments', handle: retrieveIntent },
  { method: 'POST', path: at('payment_intents/:id/confirm'), roles: merchant, doing: 'charge', handle: confirmIntent, locks: true },
  { method: 'POST', path: at('payment_intents/:id/cancel'), roles: merchant, doing: 'cancel payments', handle: cancelIntent, locks: true },
  {
    method: 'POST',
    path: at('payment_intents/:id/capture'),
    roles: merchant,
    doing: 'capture payments',
    handle: captureIntent,
    locks: true,
  },

  { method: 'POST', path: at('refunds'), roles: merchant, doing: 'refund', handle: createRefund, locks: true },
  { method: 'GET', path: at('refunds'), roles: merchant, doing: 'read refunds', handle: listRefunds },
  { method: 'GET', path: at('refunds/:id'), roles: merchant, doing: 'read refunds', handle: retrieveRefund },

  { method: 'GET', path: at('events'), roles: secret, doing: 'read events', handle: listEvents },
  { method: 'GET', path: at('events/:id'), roles: secret, doing: 'read events', handle: retrieveEvent },

  {
    method: 'POST',
    path: at('stand_in/authentications'),
    roles: ['publishable'],
    doing: 'authenticate',
    handle: authenticate,
    locks: true,
  },
];
