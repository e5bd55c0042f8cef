import type { z } from 'zod';
import {
  bundled,
  CartCreateRequest,
  CartUpdateRequest,
  CheckoutSessionCancelRequest,
  CheckoutSessionCompleteRequest,
  CheckoutSessionCreateRequest,
  CheckoutSessionUpdateRequest,
  type JsonSchema,
  jsonSchemaOf,
} from '../schema';
import type { OperationName } from '../server';

/** One tool: an operation of the REST API under the name that MCP clients know it by. */
export type AcpTool = {
  name: string;
  operation: OperationName;
  title: string;
  description: string;
  /** Which arguments it takes beside `meta`. */
  takes: { id: boolean; payload?: { schema: z.ZodType; required: boolean } };
  answers: 'CheckoutSession' | 'Cart';
};

/** The five of the binding (openrpc.agentic_checkout.json), and the four of carts in the same manner. */
export const tools: readonly AcpTool[] = [
  {
    name: 'create_checkout_session',
    operation: 'createSession',
    title: 'Create a checkout session',
    description: 'Create a new checkout session from line items, currency and capabilities. Maps to POST /checkout_sessions.',
    takes: { id: false, payload: { schema: CheckoutSessionCreateRequest, required: true } },
    answers: 'CheckoutSession',
  },
  {
    name: 'get_checkout_session',
    operation: 'getSession',
    title: 'Retrieve a checkout session',
    description: 'The session as it stands. Maps to GET /checkout_sessions/{id}.',
    takes: { id: true },
    answers: 'CheckoutSession',
  },
  {
    name: 'update_checkout_session',
    operation: 'updateSession',
    title: 'Update a checkout session',
    description:
      'Change lines, buyer, address, delivery or codes; what is absent stays, null clears. Maps to POST /checkout_sessions/{id}.',
    takes: { id: true, payload: { schema: CheckoutSessionUpdateRequest, required: true } },
    answers: 'CheckoutSession',
  },
  {
    name: 'complete_checkout_session',
    operation: 'completeSession',
    title: 'Complete a checkout session',
    description:
      'Pay with a token of one of the session’s payment handlers and place the order. A declined card is a session with a message, not an error. ' +
      'Maps to POST /checkout_sessions/{id}/complete.',
    takes: { id: true, payload: { schema: CheckoutSessionCompleteRequest, required: true } },
    answers: 'CheckoutSession',
  },
  {
    name: 'cancel_checkout_session',
    operation: 'cancelSession',
    title: 'Cancel a checkout session',
    description: 'Maps to POST /checkout_sessions/{id}/cancel.',
    takes: { id: true, payload: { schema: CheckoutSessionCancelRequest, required: false } },
    answers: 'CheckoutSession',
  },
  {
    name: 'create_cart',
    operation: 'createCart',
    title: 'Create a cart',
    description: 'A cart with estimated totals, before there is a buyer. Maps to POST /carts.',
    takes: { id: false, payload: { schema: CartCreateRequest, required: true } },
    answers: 'Cart',
  },
  {
    name: 'get_cart',
    operation: 'getCart',
    title: 'Retrieve a cart',
    description: 'Maps to GET /carts/{id}.',
    takes: { id: true },
    answers: 'Cart',
  },
  {
    name: 'update_cart',
    operation: 'replaceCart',
    title: 'Replace a cart',
    description: 'The lines that are sent become the cart’s lines, all of them. Maps to PUT /carts/{id}.',
    takes: { id: true, payload: { schema: CartUpdateRequest, required: true } },
    answers: 'Cart',
  },
  {
    name: 'cancel_cart',
    operation: 'cancelCart',
    title: 'Cancel a cart',
    description: 'Answers the cart’s last state. Maps to POST /carts/{id}/cancel.',
    takes: { id: true },
    answers: 'Cart',
  },
];

/** HTTP headers of ACP as members of `meta`; others are ignored. */
export const metaHeaders = {
  api_version: 'API-Version',
  idempotency_key: 'Idempotency-Key',
  request_id: 'Request-Id',
  user_agent: 'User-Agent',
  accept_language: 'Accept-Language',
  signature: 'Signature',
  timestamp: 'Timestamp',
} as const;

const meta: JsonSchema = {
  type: 'object',
  description: 'Protocol metadata, the headers of the REST API. Authentication belongs to the connection and never stands here.',
  required: ['api_version'],
  properties: {
    api_version: { type: 'string', description: 'For example 2026-04-17.' },
    idempotency_key: {
      type: 'string',
      maxLength: 255,
      description: 'Required by everything that writes: a repeat under it has no second effect.',
    },
    request_id: { type: 'string' },
    user_agent: { type: 'string' },
    accept_language: { type: 'string' },
    signature: { type: 'string' },
    timestamp: { type: 'string', format: 'date-time' },
  },
  additionalProperties: true,
};

/** A tool as `tools/list` shows it: arguments as we read them, results by the release's own schema or as its Error. */
export function listed({ name, title, description, takes, answers }: AcpTool) {
  const { id, payload } = takes;
  const properties = {
    meta,
    ...(id ? { id: { type: 'string', minLength: 1, description: `The ${answers === 'Cart' ? 'cart' : 'checkout session'} ID.` } } : {}),
    ...(payload ? { payload: jsonSchemaOf(payload.schema, 'input') } : {}),
  };
  const required = ['meta', ...(id ? ['id'] : []), ...(payload?.required ? ['payload'] : [])];
  const readOnlyHint = name.startsWith('get_');
  return {
    ...{ name, title, description },
    inputSchema: { type: 'object' as const, properties, required },
    outputSchema: { type: 'object' as const, ...bundled(answers, 'Error') },
    annotations: { readOnlyHint, idempotentHint: true, destructiveHint: name.startsWith('cancel_'), openWorldHint: false },
  };
}
