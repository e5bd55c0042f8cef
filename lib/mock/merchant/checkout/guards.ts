import { AcpError } from '@/lib/acp/schema';
import type { Claim, Exchange } from '@/lib/acp/server';
import type { Desk } from '../desk';
import { statusAt } from '../rules/status';
import type { StoredSession } from '../store/sessions';

/** The key of a POST; the server's wrapper has seen to it that there is one. */
export function claimOf(exchange: Exchange): Claim {
  if (!exchange.claim) throw new Error(`${exchange.operation.name} came without a key`);
  return exchange.claim;
}

/** The session in the path. Throws AcpError 404 when there is none or it is another merchant's. */
export async function sessionOf(desk: Desk, exchange: Exchange): Promise<StoredSession> {
  const stored = await desk.sessions.read(exchange.identity, exchange.id);
  if (stored) return { ...stored, status: statusAt(stored.status, stored.expiresAt, desk.clock()) };
  throw new AcpError(404, { type: 'invalid_request', code: 'session_not_found', message: 'There is no such checkout session.' });
}

const conflict = (message: string, headers?: Record<string, string>) =>
  new AcpError(409, { type: 'invalid_request', code: 'conflict', message }, headers);

/**
 * Refuses what only an open session takes. Throws AcpError 409 for terminal sessions (digest §5.3 [rec]), and 409 with Retry-After while a payment is
 * under way: whoever comes then has lost the race, for now.
 */
export function mustBeOpen(stored: StoredSession): void {
  if (stored.status === 'complete_in_progress') throw conflict('A payment for this session is under way.', { 'retry-after': '1' });
  if (stored.status === 'expired') throw conflict('This checkout session has expired.');
  if (stored.status === 'completed' || stored.status === 'canceled') throw conflict(`This checkout session is ${stored.status}.`);
}
