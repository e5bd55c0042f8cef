import type { CheckoutSession } from '@/lib/acp/schema';
import { totalEntry } from './total';

/** Statuses after which a session never changes (digest §8). */
const terminal = new Set(['completed', 'canceled', 'expired']);

export const isTerminal = (session: CheckoutSession) => terminal.has(session.status);

/** Only this status allows complete; a total that is no payable whole number does not. */
export function isReady(session: CheckoutSession): boolean {
  const total = totalEntry(session.totals);
  return (
    session.status === 'ready_for_payment' && total !== undefined && Number.isSafeInteger(total.amount) && hasPrice(session, total.amount)
  );
}

/** Nothing is given away by mistake: a total of zero counts when gift cards or store credit make it so. */
const hasPrice = ({ totals }: CheckoutSession, total: number) =>
  total > 0 || (total === 0 && totals.some(({ type, amount }) => type === 'store_credit' && amount > 0));

/** The merchant has accepted the payment request and works on it: nothing may be sent again, only asked (digest §8). */
export const isFinishing = (session: CheckoutSession) => session.status === 'complete_in_progress' || session.status === 'pending_approval';

/** Past its own end, by our clock. Merchants that say no end have none. */
export function isOver(session: CheckoutSession, now: Date): boolean {
  if (session.status === 'expired') return true;
  if (terminal.has(session.status) || !session.expires_at) return false;
  return Date.parse(session.expires_at) <= now.getTime();
}
