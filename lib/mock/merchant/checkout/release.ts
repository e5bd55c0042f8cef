import { AcpError } from '@/lib/acp/schema';
import type { Exchange } from '@/lib/acp/server';
import type { Desk } from '../desk';
import type { Attempt } from '../store/attempts';
import { readForgottenAttempts, readWaitingAttempt } from '../store/open-attempts';
import type { StoredSession } from '../store/sessions';
import { agreed } from './get';
import { mustBeOpen, sessionOf } from './guards';
import { pay, settleAlone } from './pay';

/** Longer than a bank leaves its page open. */
const patienceMs = 20 * 60_000;

/**
 * Before a session that waits for the bank is changed or canceled its payment is given up; had the shopper been faster, it is paid and becomes the
 * order. Either way the session has moved on: read it again. False when nothing was waiting. Throws AcpError 503 when the provider does not answer.
 */
async function releaseWaiting(desk: Desk, stored: StoredSession): Promise<boolean> {
  if (stored.session.status !== 'authentication_required') return false;
  const attempt = await readWaitingAttempt(desk.db, stored.id);
  if (!attempt) return false;
  await letGo(desk, attempt, stored);
  return true;
}

/** The session in the path, with no payment of it waiting any more. */
export async function settledSessionOf(desk: Desk, exchange: Exchange): Promise<StoredSession> {
  const stored = await sessionOf(desk, exchange);
  return (await releaseWaiting(desk, stored)) ? sessionOf(desk, exchange) : stored;
}

/** The same, and it is open. Throws AcpError 409 when it is not. */
export async function openSessionOf(desk: Desk, exchange: Exchange): Promise<StoredSession> {
  const stored = await settledSessionOf(desk, exchange);
  mustBeOpen(stored);
  return stored;
}

/** Ends a waiting payment as the provider says it stands: an order, or nothing. Throws AcpError 503 when the provider does not answer. */
export async function letGo(desk: Desk, attempt: Attempt, stored: StoredSession): Promise<void> {
  await settleAlone(await pay(desk, attempt, stored.asked, agreed(stored)));
}

/** The same for payments that nobody came back for, so that their goods can be sold and a confirmed one becomes its order. */
export async function releaseForgotten(desk: Desk): Promise<void> {
  for (const attempt of await readForgottenAttempts(desk.db, new Date(desk.clock().getTime() - patienceMs))) {
    const stored = await desk.sessions.read(attempt.merchant, attempt.sessionId);
    if (!stored) continue;
    await letGo(desk, attempt, stored).catch((error: unknown) => {
      if (!(error instanceof AcpError)) throw error;
    });
  }
}
