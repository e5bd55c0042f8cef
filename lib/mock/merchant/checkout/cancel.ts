import { AcpError, CheckoutSessionCancelRequest } from '@/lib/acp/schema';
import { type Handler, parseRequest } from '@/lib/acp/server';
import type { Desk } from '../desk';
import { claimOf, mustBeOpen } from './guards';
import { settledSessionOf } from './release';

/**
 * `POST /checkout_sessions/{id}/cancel` (digest §6.4): 200 canceled, 405 once completed or canceled. An expired session may still be canceled: read
 * literally, only those two answer 405. While a payment is under way: 409, ask again.
 */
export function cancelSession(desk: Desk): Handler {
  return async (exchange) => {
    const request = parseRequest(CheckoutSessionCancelRequest, exchange.body);
    const stored = await settledSessionOf(desk, exchange);
    if (stored.status === 'completed' || stored.status === 'canceled') {
      const message = `This checkout session is ${stored.status} and cannot be canceled.`;
      throw new AcpError(405, { type: 'invalid_request', code: 'not_cancelable', message }, { allow: 'GET' });
    }
    if (stored.status !== 'expired') mustBeOpen(stored);
    const now = desk.clock();
    const session = { ...stored.session, status: 'canceled', messages: [], updated_at: now.toISOString() };
    delete session.authentication_metadata;
    const asked = request.intent_trace ? { ...stored.asked, trace: request.intent_trace } : stored.asked;
    return {
      answer: { status: 200, body: session },
      save: (sealed) =>
        desk.sessions.update(
          stored,
          { asked, session, expiresAt: stored.expiresAt },
          { claim: claimOf(exchange), sealed, owner: desk.owner, now },
        ),
    };
  };
}
