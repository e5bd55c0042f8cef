import { and, desc, eq, gt, lt, type SQLWrapper } from 'drizzle-orm';
import { z } from 'zod';
import { listObject } from '../objects/list';
import { type IntentRow, type NewIntentRow, paymentIntentObject } from '../objects/payment-intent';
import { paymentMethodObject } from '../objects/payment-method';
import { asOf } from '../objects/token';
import { amount, expand, metadata, nothingElse, page, read, word } from '../params';
import type { Handler, Parts } from '../parts';
import { invalid, missing } from '../refusal';
import { pspPaymentIntents, pspPaymentMethods, pspTokens } from '../tables';
import { event } from './charge';
import { issuedEvent } from './token-events';

/** `GET /v1/payment_intents/:id` of the key's own account; `expand[]=payment_method` shows the card. */
export const retrieveIntent: Handler = async (parts, { caller, id, params }) => {
  const wanted = read(nothingElse, params);
  const row = await intentOf(parts, caller.account, id, false);
  const body = paymentIntentObject(row);
  if (!wanted.expand?.includes('payment_method') || !row.paymentMethod) return { body };
  const [card] = await parts.db.select().from(pspPaymentMethods).where(eq(pspPaymentMethods.id, row.paymentMethod));
  return { body: card ? { ...body, payment_method: paymentMethodObject(card) } : body };
};

/** `GET /v1/payment_intents`: the account's own, newest first. */
export const listIntents: Handler = async (parts, { caller, params }) => {
  const wanted = read(z.strictObject({ ...page, customer: word.optional(), expand: expand.optional() }), params);
  const { limit = 10 } = wanted;
  const position = async (id: string) => (await intentOf(parts, caller.account, id, false)).position;
  const rows = await parts.db
    .select()
    .from(pspPaymentIntents)
    .where(
      and(
        eq(pspPaymentIntents.account, caller.account),
        wanted.customer ? eq(pspPaymentIntents.customer, wanted.customer) : undefined,
        wanted.starting_after ? lt(pspPaymentIntents.position, await position(wanted.starting_after)) : undefined,
        wanted.ending_before ? gt(pspPaymentIntents.position, await position(wanted.ending_before)) : undefined,
      ),
    )
    .orderBy(desc(pspPaymentIntents.position))
    .limit(limit + 1);
  return { body: listObject('/v1/payment_intents', rows.map(paymentIntentObject), limit) };
};

const cancelShape = z.strictObject({
  cancellation_reason: z.enum(['duplicate', 'fraudulent', 'requested_by_customer', 'abandoned']).optional(),
  expand: expand.optional(),
});

/** `POST /v1/payment_intents/:id/cancel`; a token that waited for authentication is free again. */
export const cancelIntent: Handler = async (parts, { caller, id, params }) => {
  const wanted = read(cancelShape, params);
  const before = await intentOf(parts, caller.account, id, true);
  if (before.status === 'succeeded' || before.status === 'canceled') throw wrongState('cancel', before);
  const now = parts.clock();
  const change = {
    status: 'canceled' as const,
    amountCapturable: 0,
    canceledAt: now,
    cancellationReason: wanted.cancellation_reason ?? null,
  };
  const after = { ...before, ...change };
  const writes: SQLWrapper[] = [update(parts, before, change)];
  const events = [event(after, 'canceled')];
  if (before.status === 'requires_action' && before.token) {
    const [token] = await parts.db.select().from(pspTokens).where(eq(pspTokens.id, before.token)).for('update');
    if (token && asOf(token, now).status === 'requires_action') {
      const freed = { status: 'active' as const, pendingSecret: null };
      writes.push(parts.db.update(pspTokens).set(freed).where(eq(pspTokens.id, token.id)));
      events.push(...issuedEvent(parts, { ...token, ...freed }, 'active'));
    }
  }
  return { body: paymentIntentObject(after), writes, events };
};

/** `POST /v1/payment_intents/:id/capture`: all of it or, once, a part. */
export const captureIntent: Handler = async (parts, { caller, id, params }) => {
  const wanted = read(
    z.strictObject({ amount_to_capture: amount.optional(), metadata: metadata.optional(), expand: expand.optional() }),
    params,
  );
  const before = await intentOf(parts, caller.account, id, true);
  if (before.status !== 'requires_capture') throw wrongState('capture', before);
  const taken = wanted.amount_to_capture ?? before.amountCapturable;
  if (taken > before.amountCapturable) {
    throw invalid('The amount to capture is greater than the amount you can capture for this charge.', {
      code: 'amount_too_large',
      param: 'amount_to_capture',
    });
  }
  const change = {
    status: 'succeeded' as const,
    amountReceived: taken,
    amountCapturable: 0,
    metadata: { ...before.metadata, ...wanted.metadata },
  };
  const after = { ...before, ...change };
  return { body: paymentIntentObject(after), writes: [update(parts, before, change)], events: [event(after, 'succeeded')] };
};

/** The account's intent, locked when it is going to change; throws Refusal 404. */
export async function intentOf(parts: Parts, account: string, id: string, lock: boolean): Promise<IntentRow> {
  const query = parts.db
    .select()
    .from(pspPaymentIntents)
    .where(and(eq(pspPaymentIntents.id, id), eq(pspPaymentIntents.account, account)));
  const [row] = await (lock ? query.for('update') : query);
  if (!row) throw missing('payment_intent', id, 'intent');
  return row;
}

export const update = (parts: Parts, row: NewIntentRow, change: Partial<NewIntentRow>) =>
  parts.db.update(pspPaymentIntents).set(change).where(eq(pspPaymentIntents.id, row.id));

export const wrongState = (doing: string, row: NewIntentRow) =>
  invalid(`You cannot ${doing} this PaymentIntent because it has a status of ${row.status}.`, { code: 'payment_intent_unexpected_state' });
