import type { CheckoutSession } from '@/lib/acp/schema';
import type { Money } from '@/lib/money';
import { declineText } from './decline';
import { messagesOf } from './messages';
import { notices } from './notices';
import { isFinishing } from './readiness';
import { totalOf } from './total';
import type { CheckoutNotice } from './types';
import { statusWords, wordsFor } from './words';

/** What an answer to complete means: `payable` nothing was charged and it can be tried again, `unusable` only a new session can be paid. */
export type Verdict = { is: 'completed' } | { is: 'working' | 'payable' | 'canceled' | 'unusable'; notice: CheckoutNotice };

/** Reads the answer to complete. A decline, a new price and sold-out goods are 200 answers with messages (digest §5.3). */
export function verdictOf(session: CheckoutSession, agreed: Money, merchantName: string): Verdict {
  const standing = wordsFor(statusWords, session.status, merchantName);
  if (session.status === 'completed') return { is: 'completed' };
  if (isFinishing(session)) return { is: 'working', notice: notices.stillWorking(standing) };
  if (session.status === 'canceled') return { is: 'canceled', notice: notices.canceledByMerchant(merchantName) };
  if (session.status === 'expired') return { is: 'unusable', notice: notices.rebuilt(merchantName) };
  const messages = messagesOf(session, merchantName);
  const byCode = (...codes: string[]) => messages.find((message) => message.code !== undefined && codes.includes(message.code));
  const declined = byCode('payment_declined');
  if (declined) return { is: 'payable', notice: notices.declined(declineText({ sentence: declined.text })) };
  if (session.status === 'authentication_required' || byCode('requires_3ds')) {
    return { is: 'unusable', notice: notices.declined(declineText({ code: 'authentication_required' })) };
  }
  const soldOut = byCode('out_of_stock', 'quantity_exceeded');
  if (soldOut) return { is: 'payable', notice: notices.outOfStock(soldOut.text) };
  const total = totalOf(session);
  if (total.amount !== agreed.amount || total.currency !== agreed.currency)
    return { is: 'payable', notice: notices.priceChanged(agreed, total) };
  const problem = messages.find((message) => message.tone === 'error');
  return { is: 'payable', notice: notices.notReady(problem?.text ?? standing) };
}
