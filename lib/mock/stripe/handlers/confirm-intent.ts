import { eq } from 'drizzle-orm';
import { z } from 'zod';
import { asOf } from '../objects/token';
import { expand, read, word } from '../params';
import type { Handler } from '../parts';
import { invalid, missing } from '../refusal';
import { attempt } from '../rules/attempt';
import { whyNot } from '../rules/redemption';
import { pspPaymentMethods, pspTokens } from '../tables';
import { charge } from './charge';
import { intentOf, update, wrongState } from './intents';
import { paymentMethodFor } from './payment-methods';

const shape = z.strictObject({ payment_method: word.optional(), return_url: z.url().optional(), expand: expand.optional() });

/**
 * `POST /v1/payment_intents/:id/confirm`: charges an intent that waits for its merchant, with the payment method it has or another of the
 * merchant's own. One whose shopper has authenticated (settings.intentCompletesAfterAuthentication off) is redeemed with its token here.
 */
export const confirmIntent: Handler = async (parts, { caller, id, params }) => {
  const wanted = read(shape, params);
  const before = await intentOf(parts, caller.account, id, true);
  if (before.status !== 'requires_confirmation' && before.status !== 'requires_payment_method') throw wrongState('confirm', before);
  const cardId = wanted.payment_method ?? before.paymentMethod;
  if (!cardId)
    throw invalid("You cannot confirm this PaymentIntent because it's missing a payment method.", {
      code: 'payment_intent_unexpected_state',
    });
  const authenticated = before.token !== null && before.status === 'requires_confirmation' && !wanted.payment_method;
  const found = await paymentMethodFor(parts, caller.account, cardId);
  if (!found) throw missing('PaymentMethod', cardId, 'payment_method');
  if (found.row.used && found.row.customer === null && !authenticated) {
    throw invalid('The provided PaymentMethod was previously used without Customer attachment. It may not be used again.', {
      param: 'payment_method',
    });
  }
  const [stored] = authenticated
    ? await parts.db
        .select()
        .from(pspTokens)
        .where(eq(pspTokens.id, before.token ?? ''))
        .for('update')
    : [];
  if (authenticated) {
    const scope = {
      profile: caller.profile,
      amount: before.amount,
      currency: before.currency,
      sessionId: before.metadata.checkout_session_id,
      param: 'payment_intent',
    };
    const refusal = whyNot(stored, before.token ?? '', scope, parts.settings, parts.clock());
    if (refusal) throw refusal;
  }
  const answer = attempt(found.row, { authenticated, setUp: found.row.customer !== null, forced: false });
  const { intent, outcome } = charge(parts, before, found.row, stored && asOf(stored, parts.clock()), answer);
  const { id: _, account: __, ...change } = intent;
  const used = found.row.used || found.row.customer === null;
  const cardWrite = found.fresh
    ? parts.db.insert(pspPaymentMethods).values({ ...found.row, used })
    : parts.db.update(pspPaymentMethods).set({ used }).where(eq(pspPaymentMethods.id, found.row.id));
  return { ...outcome, writes: [...(outcome.writes ?? []), cardWrite, update(parts, before, change)] };
};
