import type { z } from 'zod';
import { DelegatedToken, type SellerDelegation } from '../schema';
import { type AcpCall, type AcpServer, call } from './call';

const read = (body: unknown): DelegatedToken | undefined => DelegatedToken.safeParse(body).data;

/**
 * `POST /agentic_commerce/delegate_payment` at the merchant itself: a token for what it owes the buyer (seller-backed handlers). Throws AcpCallError;
 * a refusal says in words why this card or credit cannot be used.
 */
export function delegateToSeller(server: AcpServer, body: z.input<typeof SellerDelegation>, options: AcpCall): Promise<DelegatedToken> {
  return call(server, { name: 'delegate', method: 'POST', path: '/agentic_commerce/delegate_payment', body, read }, options);
}
