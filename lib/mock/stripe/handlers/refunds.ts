import { and, desc, eq, lt } from 'drizzle-orm';
import { z } from 'zod';
import { formatMoney } from '@/lib/money';
import { listObject } from '../objects/list';
import { refundObject } from '../objects/refund';
import { amount, expand, metadata, page, read, word } from '../params';
import type { Handler } from '../parts';
import { invalid, missing } from '../refusal';
import { pspPaymentIntents, pspRefunds } from '../tables';
import { intentOf, update } from './intents';
import { missingParam } from './issued-tokens';

const shape = z.strictObject({
  payment_intent: word.optional(),
  charge: word.optional(),
  amount: amount.optional(),
  reason: z.enum(['duplicate', 'fraudulent', 'requested_by_customer']).optional(),
  metadata: metadata.optional(),
  expand: expand.optional(),
});

/** `POST /v1/refunds`: gives back a part or all that is left of a captured payment. */
export const createRefund: Handler = async (parts, { caller, params }) => {
  const wanted = read(shape, params);
  const id = wanted.payment_intent ?? (await intentOfCharge(parts, caller.account, wanted.charge));
  const intent = await intentOf(parts, caller.account, id, true);
  if (intent.status !== 'succeeded' || !intent.charge) {
    throw invalid(`This PaymentIntent (${intent.id}) does not have a successful charge to refund.`, { param: 'payment_intent' });
  }
  const left = intent.amountReceived - intent.amountRefunded;
  if (left === 0) throw invalid(`Charge ${intent.charge} has already been refunded.`, { code: 'charge_already_refunded' });
  const given = wanted.amount ?? left;
  if (given > left) {
    const show = (minor: number) => formatMoney({ amount: minor, currency: intent.currency });
    throw invalid(`Refund amount (${show(given)}) is greater than unrefunded amount on charge (${show(left)})`, { param: 'amount' });
  }
  const row = {
    id: parts.newId('re'),
    account: caller.account,
    paymentIntent: intent.id,
    charge: intent.charge,
    amount: given,
    currency: intent.currency,
    reason: wanted.reason ?? null,
    metadata: wanted.metadata ?? {},
    created: parts.clock(),
  };
  const body = refundObject(row, intent.paymentMethod);
  return {
    body,
    writes: [parts.db.insert(pspRefunds).values(row), update(parts, intent, { amountRefunded: intent.amountRefunded + given })],
    events: [{ account: caller.account, type: 'refund.created', object: body }],
  };
};

/** `GET /v1/refunds/:id`. */
export const retrieveRefund: Handler = async (parts, { caller, id }) => {
  const [row] = await parts.db
    .select()
    .from(pspRefunds)
    .where(and(eq(pspRefunds.id, id), eq(pspRefunds.account, caller.account)));
  if (!row) throw missing('refund', id);
  const intent = await intentOf(parts, caller.account, row.paymentIntent, false);
  return { body: refundObject(row, intent.paymentMethod) };
};

/** `GET /v1/refunds`: newest first, of one payment or of all. */
export const listRefunds: Handler = async (parts, { caller, params }) => {
  const wanted = read(
    z.strictObject({ ...page, payment_intent: word.optional(), charge: word.optional(), expand: expand.optional() }),
    params,
  );
  const { limit = 10 } = wanted;
  const after = wanted.starting_after
    ? await parts.db.select({ position: pspRefunds.position }).from(pspRefunds).where(eq(pspRefunds.id, wanted.starting_after))
    : [];
  const rows = await parts.db
    .select({ refund: pspRefunds, paymentMethod: pspPaymentIntents.paymentMethod })
    .from(pspRefunds)
    .innerJoin(pspPaymentIntents, eq(pspPaymentIntents.id, pspRefunds.paymentIntent))
    .where(
      and(
        eq(pspRefunds.account, caller.account),
        wanted.payment_intent ? eq(pspRefunds.paymentIntent, wanted.payment_intent) : undefined,
        wanted.charge ? eq(pspRefunds.charge, wanted.charge) : undefined,
        after[0] ? lt(pspRefunds.position, after[0].position) : undefined,
      ),
    )
    .orderBy(desc(pspRefunds.position))
    .limit(limit + 1);
  return {
    body: listObject(
      '/v1/refunds',
      rows.map((row) => refundObject(row.refund, row.paymentMethod)),
      limit,
    ),
  };
};

async function intentOfCharge(parts: Parameters<Handler>[0], account: string, charge: string | undefined): Promise<string> {
  if (!charge) throw missingParam('payment_intent');
  const [row] = await parts.db
    .select({ id: pspPaymentIntents.id })
    .from(pspPaymentIntents)
    .where(and(eq(pspPaymentIntents.charge, charge), eq(pspPaymentIntents.account, account)));
  if (!row) throw missing('charge', charge, 'charge');
  return row.id;
}
