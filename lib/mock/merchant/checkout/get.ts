import { type Buyer, type CheckoutSession, conform } from '@/lib/acp/schema';
import type { Handler } from '@/lib/acp/server';
import type { Desk } from '../desk';
import { problem } from '../rules/messages';
import type { StoredSession } from '../store/sessions';
import { sessionOf } from './guards';

/** `GET /checkout_sessions/{id}`: the session as it was last answered; what it shows is what complete will charge, or it will say why not. */
export function getSession(desk: Desk): Handler {
  return async (exchange) => ({ answer: { status: 200, body: sessionNow(await sessionOf(desk, exchange)) } });
}

/** The stored session with the status of this moment: while a payment runs, and once time is up, only the status has changed. */
export function sessionNow({ session, status }: StoredSession): CheckoutSession {
  if (status === session.status) return session;
  if (status === 'complete_in_progress') return { ...session, status, messages: [] };
  return { ...session, status, messages: [problem('expired', 'This checkout session has expired. Start a new one.')] };
}

/** The session that a payment under way is for: as it was answered before, with the buyer that came with complete. */
export function agreed({ session, asked }: StoredSession): CheckoutSession {
  const buyer = asked.buyer && conform<Buyer>('Buyer', asked.buyer);
  const { authentication_metadata: _done, ...rest } = session;
  return { ...rest, status: 'ready_for_payment', messages: [], ...(buyer ? { buyer } : {}) };
}
