import type { z } from 'zod';
import {
  type CheckoutSession,
  type CheckoutSessionCancelRequest,
  type CheckoutSessionCompleteRequest,
  type CheckoutSessionCreateRequest,
  type CheckoutSessionUpdateRequest,
  readCheckoutSession,
} from '../schema';
import { type AcpCall, type AcpServer, call } from './call';

type Input<Schema extends z.ZodType> = z.input<Schema>;

/** 200 and 201 are both taken; unknown fields and words are kept; what is no session is undefined. */
function read(body: unknown): CheckoutSession | undefined {
  try {
    return readCheckoutSession(body);
  } catch {
    return undefined;
  }
}

const pathOf = (id: string) => `/checkout_sessions/${encodeURIComponent(id)}`;

/** `POST /checkout_sessions` (digest §6.1). Throws AcpCallError. */
export function createCheckoutSession(
  server: AcpServer,
  body: Input<typeof CheckoutSessionCreateRequest>,
  options: AcpCall,
): Promise<CheckoutSession> {
  return call(server, { name: 'create', method: 'POST', path: '/checkout_sessions', body, read }, options);
}

/** `GET /checkout_sessions/{id}`; needs no idempotency key. Throws AcpCallError, 404 for an unknown session. */
export function getCheckoutSession(server: AcpServer, id: string, options: Omit<AcpCall, 'idempotencyKey'> = {}): Promise<CheckoutSession> {
  return call(server, { name: 'get', method: 'GET', path: pathOf(id), read }, options);
}

/** `POST /checkout_sessions/{id}` (digest §6.2). Throws AcpCallError. */
export function updateCheckoutSession(
  server: AcpServer,
  id: string,
  body: Input<typeof CheckoutSessionUpdateRequest>,
  options: AcpCall,
): Promise<CheckoutSession> {
  return call(server, { name: 'update', method: 'POST', path: pathOf(id), body, read }, options);
}

/**
 * `POST /checkout_sessions/{id}/complete` (digest §6.3). Throws AcpCallError; only one with `refused` says that nothing was charged.
 * Not repeated by itself: the caller reads the session first.
 */
export function completeCheckoutSession(
  server: AcpServer,
  id: string,
  body: Input<typeof CheckoutSessionCompleteRequest>,
  options: AcpCall,
): Promise<CheckoutSession> {
  return call(server, { name: 'complete', method: 'POST', path: `${pathOf(id)}/complete`, body, read }, { retries: 0, ...options });
}

/** `POST /checkout_sessions/{id}/cancel` (digest §6.4); 405 when it is completed or canceled already. Throws AcpCallError. */
export function cancelCheckoutSession(
  server: AcpServer,
  id: string,
  body: Input<typeof CheckoutSessionCancelRequest>,
  options: AcpCall,
): Promise<CheckoutSession> {
  return call(server, { name: 'cancel', method: 'POST', path: `${pathOf(id)}/cancel`, body, read }, options);
}
