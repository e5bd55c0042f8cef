import type { KnownSessionStatus, Message } from '@/lib/acp/schema';

/** Digest §8: terminal states are never left. */
export const isTerminal = (status: string): boolean => status === 'completed' || status === 'canceled' || status === 'expired';

/** Where an open session stands: payable when it has lines, each line has a delivery, and no error message stands against it. */
export function openStatus(session: { lines: number; undelivered: number; messages: readonly Message[] }): KnownSessionStatus {
  if (session.lines === 0) return 'incomplete';
  if (session.undelivered > 0) return 'not_ready_for_payment';
  return session.messages.some((message) => message.type === 'error') ? 'not_ready_for_payment' : 'ready_for_payment';
}

/** What the status is at this moment, given what was stored: open sessions run out. */
export function statusAt(stored: KnownSessionStatus, expiresAt: Date, now: Date): KnownSessionStatus {
  if (isTerminal(stored) || stored === 'complete_in_progress') return stored;
  return now >= expiresAt ? 'expired' : stored;
}
