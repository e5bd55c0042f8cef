import { AcpError } from '@/lib/acp/schema';
import type { PaymentNews } from '@/lib/payments/types';
import type { Desk } from '../desk';
import { heardOfRefund } from '../orders/provider-refund';
import { readUnsettledAttempt, readWaitingAttempt } from '../store/open-attempts';
import { recover } from './recover';
import { letGo } from './release';

/**
 * What the merchant does when its payment provider tells it something by webhook. It is a hint and no proof: every way from here asks the provider how
 * the payment stands. A payment whose outcome was not known is settled at once; one that the shopper confirmed on a page that is gone becomes its order.
 * A failed confirmation is left to the shopper's page, which has to hear why.
 */
export async function heard(desk: Desk, slugs: readonly string[], news: PaymentNews, pageFirstMs = 5_000): Promise<void> {
  if (news.kind === 'refund') {
    for (const slug of slugs) await heardOfRefund(desk, slug, news);
    return;
  }
  if (news.kind !== 'payment' || !news.sessionId) return;
  const { sessionId } = news;
  const open = await readUnsettledAttempt(desk.db, sessionId);
  if (!open || !slugs.includes(open.merchant)) return;
  if (open.paymentIntent === undefined) {
    await recover(desk);
    return;
  }
  if (news.outcome !== 'paid' || open.paymentIntent !== news.paymentIntentId) return;
  setTimeout(() => {
    takeUp(desk, sessionId).catch((error: unknown) => desk.log('merchant.not_taken_up', { error: String(error) }));
  }, pageFirstMs).unref();
}

async function takeUp(desk: Desk, sessionId: string): Promise<void> {
  const attempt = await readWaitingAttempt(desk.db, sessionId);
  const stored = attempt && (await desk.sessions.read(attempt.merchant, sessionId));
  if (!stored) return;
  await letGo(desk, attempt, stored).catch((error: unknown) => {
    if (!(error instanceof AcpError)) throw error; // the provider does not answer: the rounds ask again
  });
}
