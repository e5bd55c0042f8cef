import { AcpError } from '../schema';
import type { Operation } from './exchange';

/** Digest §6, §13 and §17. `*` stands for an id. */
export const operations: readonly Operation[] = [
  { name: 'createSession', method: 'POST', path: ['checkout_sessions'], answer: 'CheckoutSession' },
  { name: 'getSession', method: 'GET', path: ['checkout_sessions', '*'], answer: 'CheckoutSession' },
  { name: 'updateSession', method: 'POST', path: ['checkout_sessions', '*'], answer: 'CheckoutSession' },
  { name: 'completeSession', method: 'POST', path: ['checkout_sessions', '*', 'complete'], answer: 'CheckoutSession' },
  { name: 'cancelSession', method: 'POST', path: ['checkout_sessions', '*', 'cancel'], answer: 'CheckoutSession' },
  { name: 'delegatePayment', method: 'POST', path: ['agentic_commerce', 'delegate_payment'], answer: 'DelegatePaymentResponse' },
  { name: 'createCart', method: 'POST', path: ['carts'], answer: 'Cart' },
  { name: 'getCart', method: 'GET', path: ['carts', '*'], answer: 'Cart' },
  { name: 'replaceCart', method: 'PUT', path: ['carts', '*'], answer: 'Cart' },
  { name: 'cancelCart', method: 'POST', path: ['carts', '*', 'cancel'], answer: 'Cart' },
  // Our own extension (schema/after-sales.ts): under a name that ACP may not take for something else.
  { name: 'getAfterSales', method: 'GET', path: ['orders', '*', 'after_sales'], answer: 'AfterSales' },
  { name: 'quoteAfterSales', method: 'POST', path: ['orders', '*', 'after_sales', 'quotes'], answer: 'AfterSalesQuote' },
  { name: 'cancelOrder', method: 'POST', path: ['orders', '*', 'after_sales', 'cancellations'], answer: 'AfterSales' },
  { name: 'requestReturn', method: 'POST', path: ['orders', '*', 'after_sales', 'returns'], answer: 'AfterSales' },
  { name: 'withdrawReturn', method: 'POST', path: ['orders', '*', 'after_sales', 'withdrawals'], answer: 'AfterSales' },
];

const nouns = new Set(operations.map(({ path: [noun] }) => noun));

/**
 * The operation that a method and path mean, whatever base path stands before. Throws AcpError 404 for a path that is none of ours, 405 with
 * `Allow` for a method that the path does not know.
 */
export function routeOf(method: string, pathname: string): { operation: Operation; id: string; path: string } {
  const segments = pathname.split('/').filter(Boolean);
  const start = segments.findIndex((segment) => nouns.has(segment));
  const rest = start < 0 ? [] : segments.slice(start);
  const matching = operations.filter(
    ({ path }) => path.length === rest.length && path.every((part, at) => part === '*' || part === rest[at]),
  );
  if (!matching.length)
    throw new AcpError(404, { type: 'invalid_request', code: 'not_found', message: 'There is nothing at this address.' });
  const operation = matching.find((candidate) => candidate.method === method);
  if (!operation) {
    const allow = matching.map((candidate) => candidate.method).join(', ');
    throw new AcpError(405, { type: 'invalid_request', code: 'method_not_allowed', message: `Use ${allow} here.` }, { allow });
  }
  return { operation, id: rest[1] ?? '', path: `/${rest.join('/')}` };
}
