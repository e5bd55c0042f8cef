import { type OperationName, operations } from '../server';
import { headersOf, json, type ParameterName, parametersOf, refused } from './parts';

type Words = { tag: string; summary: string; body?: string; bodyOptional?: boolean; success: number; answer: string; refusals: number[] };

const always = [400, 401, 429, 500, 503];
const writes = [...always, 409, 422];
const session = { tag: 'Checkout sessions', answer: 'CheckoutSession' };
const cart = { tag: 'Carts', answer: 'Cart' };
const afterSales = { tag: 'After the sale (example.aisle.after_sales)', answer: 'AfterSales', success: 200 };
const afterSalesWrite = { ...afterSales, refusals: [...writes, 404, 413] };

/** One entry for every operation of the door: a new one that is not described here does not compile. */
const words: Record<OperationName, Words> = {
  createSession: {
    ...{ ...session, success: 201, refusals: [...writes, 413], body: 'CheckoutSessionCreateRequest' },
    summary: 'Create a checkout session',
  },
  getSession: { ...session, success: 200, refusals: [...always, 404], summary: 'Retrieve a checkout session' },
  updateSession: {
    ...{ ...session, success: 200, refusals: [...writes, 404, 413], body: 'CheckoutSessionUpdateRequest' },
    summary: 'Update a checkout session: what is absent stays, null clears, lines and codes are replaced',
  },
  completeSession: {
    ...{ ...session, success: 200, refusals: [...writes, 404, 413], body: 'CheckoutSessionCompleteRequest' },
    summary: 'Pay and place the order; a decline is a session with a message',
  },
  cancelSession: {
    ...{ ...session, success: 200, refusals: [...writes, 404, 405, 413], body: 'CancelSessionRequest', bodyOptional: true },
    summary: 'Cancel a checkout session',
  },
  delegatePayment: {
    ...{
      tag: 'Delegate payment',
      answer: 'DelegatePaymentResponse',
      success: 201,
      refusals: [...writes, 404, 413],
      body: 'SellerDelegationRequest',
    },
    summary: 'A token for what the merchant itself holds for the buyer: gift card, store credit',
  },
  createCart: { ...cart, success: 201, refusals: [...writes, 413], body: 'CartCreateRequest', summary: 'Create a cart' },
  getCart: { ...cart, success: 200, refusals: [...always, 404], summary: 'Retrieve a cart' },
  replaceCart: { ...cart, success: 200, refusals: [...writes, 404, 413], body: 'CartUpdateRequest', summary: 'Replace a cart’s lines' },
  cancelCart: { ...cart, success: 200, refusals: [...writes, 404, 413], summary: 'Cancel a cart; answers its last state' },
  getAfterSales: { ...afterSales, refusals: [...always, 404], summary: 'What can be canceled and returned, and what was asked for' },
  quoteAfterSales: {
    ...{ ...afterSalesWrite, answer: 'AfterSalesQuote', body: 'AfterSalesQuoteRequest' },
    summary: 'What cancelling or returning these pieces would bring back; changes nothing',
  },
  cancelOrder: { ...afterSalesWrite, body: 'CancellationRequest', summary: 'Cancel what has not left, and refund it' },
  requestReturn: { ...afterSalesWrite, body: 'ReturnRequest', summary: 'Ask for a return; the answer has its label' },
  withdrawReturn: { ...afterSalesWrite, body: 'WithdrawalRequest', summary: 'Take a return back that is not on its way' },
};

const ids: Record<string, [ParameterName, string]> & { checkout_sessions: [ParameterName, string] } = {
  checkout_sessions: ['CheckoutSessionId', 'checkout_session_id'],
  carts: ['CartId', 'cart_id'],
  orders: ['OrderId', 'order_id'],
};

/** `/api/acp/checkout_sessions…`, `/api/acp/carts…`, …: read off the routes of the door itself. */
export function checkoutPaths(base: string): Record<string, Record<string, object>> {
  const paths: Record<string, Record<string, object>> = {};
  for (const { name, method, path } of operations) {
    const [id, placeholder] = ids[path[0] ?? ''] ?? ids.checkout_sessions;
    const address = path.map((part) => (part === '*' ? `{${placeholder}}` : part)).join('/');
    const { tag, summary, body, bodyOptional, success, answer, refusals } = words[name];
    const usual: ParameterName[] = ['ApiVersion', 'RequestId', 'AcceptLanguage', 'UserAgent'];
    const writing: ParameterName[] = method === 'GET' ? [] : ['IdempotencyKey', 'Signature', 'Timestamp'];
    const replayed = method === 'GET' ? headersOf('RequestId') : headersOf('RequestId', 'IdempotencyKey', 'IdempotentReplayed');
    const described = {
      ...{ operationId: name, tags: [tag], summary },
      parameters: parametersOf(...(path.includes('*') ? [id] : []), ...usual, ...writing),
      ...(body ? { requestBody: { required: !bodyOptional, content: json(body) } } : {}),
      responses: { [success]: { description: summary, headers: replayed, content: json(answer) }, ...refused(refusals) },
    };
    paths[`${base}/${address}`] = { ...paths[`${base}/${address}`], [method.toLowerCase()]: described };
  }
  return paths;
}
