import { AcpError, type CheckoutSession } from '@/lib/acp/schema';
import { type Answer, type Decision, seal } from '@/lib/acp/server';
import type { PaymentTrouble } from '@/lib/payments/types';
import { type Desk, shopFor } from '../desk';
import { orderFor } from '../orders/place';
import type { Asked } from '../rules/asked';
import { problem } from '../rules/messages';
import type { Shop } from '../shop';
import type { Attempt } from '../store/attempts';
import { knowsCustomer } from '../store/credits';
import { authenticationMetadata } from './authentication';
import { chargeOnce } from './charge';

/**
 * From the claimed attempt to its end. The charge's key comes from session and attempt: whoever repeats this, after whatever crash, charges once.
 * `ready` is the session as the shopper agreed to it. Throws AcpError 503 when the provider does not say what happened: the goods stay reserved
 * and the attempt is asked about again (recover.ts, or the same request once more).
 */
export async function pay(desk: Desk, attempt: Attempt, asked: Asked, ready: CheckoutSession): Promise<Decision> {
  const charged = await chargeOnce(desk, attempt);
  const now = desk.clock();
  if (charged.ok) {
    const paymentIntent = charged.charge?.paymentIntentId;
    const shop = shopFor(desk, attempt.merchant);
    const customer = await customerOf(desk, shop, asked);
    const placed = { ...orderFor(desk, shop, asked, ready, now), ...(customer ? { customer } : {}) };
    const session: CheckoutSession = {
      ...known(ready, customer?.id),
      status: 'completed',
      messages: [],
      updated_at: now.toISOString(),
      order: placed.order,
    };
    return {
      answer: { status: 200, body: session },
      save: async (sealed) => {
        const settled = await desk.sessions.paid(attempt, paymentIntent, session, placed, sealed, now);
        if (settled) {
          desk.eventAdded({ ...placed.event, merchant: attempt.merchant });
          desk.goodsSold(attempt.reserved.stock);
        }
        return settled;
      },
    };
  }
  if (charged.waitsFor !== undefined) {
    const { waitsFor } = charged;
    const session = waitingSession(desk, attempt, ready, now);
    return { answer: { status: 200, body: session }, save: (sealed) => desk.sessions.waiting(attempt, waitsFor, session, sealed) };
  }
  if (charged.trouble.kind === 'unavailable') {
    desk.log('merchant.payment_unknown', { merchant: attempt.merchant, attempt: attempt.id, code: charged.trouble.code });
    const message = 'The payment provider does not answer. Nothing is lost: ask again with the same key.';
    throw new AcpError(503, { type: 'service_unavailable', code: 'payment_outcome_unknown', message }, { 'retry-after': '2' });
  }
  const session = declined(desk, attempt, ready, charged.trouble, now);
  return {
    answer: { status: 200, body: session },
    save: async (sealed) => {
      const settled = await desk.sessions.declined(attempt, charged.trouble.code, session, sealed);
      if (settled) desk.stock.shift(attempt.reserved.stock);
      return settled;
    },
  };
}

/**
 * Where store credit is kept a buyer gets an id, told to nobody but the agent that bought for them: who comes with it again is known again. An id that
 * was not given by this merchant is none.
 */
async function customerOf(desk: Desk, { profile }: Shop, { buyer }: Asked): Promise<{ id: string; fresh: boolean } | undefined> {
  if (!profile.storeCredit || !buyer?.email) return undefined;
  const claimed = buyer.customer_id;
  const id = claimed && (await knowsCustomer(desk.db, profile.slug, claimed)) ? claimed : undefined;
  return id ? { id, fresh: false } : { id: desk.newId('cus'), fresh: true };
}

const known = (session: CheckoutSession, customerId: string | undefined): CheckoutSession =>
  customerId !== undefined && session.buyer ? { ...session, buyer: { ...session.buyer, customer_id: customerId } } : session;

/** The way through the last steps without a request: what recovery does for an attempt that nobody asks about any more. */
export async function settleAlone(decision: Decision): Promise<boolean> {
  const answer: Answer = decision.answer;
  return (await decision.save?.(seal('completeSession', answer))) ?? false;
}

const confirmIt = problem('requires_3ds', 'The bank wants this payment confirmed.', '$.authentication_result', 'requires_buyer_input');

function waitingSession(desk: Desk, attempt: Attempt, ready: CheckoutSession, now: Date): CheckoutSession {
  const metadata = authenticationMetadata(shopFor(desk, attempt.merchant).profile);
  const messages = [confirmIt, ...ready.messages];
  return { ...ready, updated_at: now.toISOString(), status: 'authentication_required', authentication_metadata: metadata, messages };
}

function declined(desk: Desk, attempt: Attempt, ready: CheckoutSession, trouble: PaymentTrouble, now: Date): CheckoutSession {
  if (trouble.kind === 'requires_action') return waitingSession(desk, attempt, ready, now);
  const message = problem('payment_declined', trouble.message, '$.payment_data', 'requires_buyer_input');
  return { ...ready, updated_at: now.toISOString(), messages: [message, ...ready.messages] };
}
