import { eq } from 'drizzle-orm';
import { z } from 'zod';
import type { PaymentMethodRow } from '../objects/card';
import { type NewIntentRow, paymentIntentObject } from '../objects/payment-intent';
import { paymentMethodObject } from '../objects/payment-method';
import type { TokenRow } from '../objects/token';
import { amount, currency, expand, flag, metadata, read, word } from '../params';
import type { Call, Handler, Outcome, Parts } from '../parts';
import { invalid, missing } from '../refusal';
import { attempt } from '../rules/attempt';
import { tooSmall } from '../rules/least';
import { whyNot } from '../rules/redemption';
import { pspPaymentIntents, pspPaymentMethods, pspTokens } from '../tables';
import { charge, event } from './charge';
import { customerOf } from './customers';
import { missingParam } from './issued-tokens';
import { billingShape, paymentMethodFor } from './payment-methods';

const shapeWith = (vaultField: string) =>
  z.strictObject({
    amount,
    currency,
    confirm: flag.optional(),
    capture_method: z.enum(['automatic', 'automatic_async', 'manual']).optional(),
    payment_method: word.optional(),
    payment_method_data: z
      .strictObject({
        type: z.enum(['card']).optional(),
        shared_payment_granted_token: word.optional(),
        [vaultField]: word.optional(),
        billing_details: billingShape.optional(),
      })
      .optional(),
    payment_method_options: z
      .strictObject({ card: z.strictObject({ request_three_d_secure: z.enum(['automatic', 'any', 'challenge']) }) })
      .optional(),
    payment_method_types: z.array(z.enum(['card'])).optional(),
    automatic_payment_methods: z.strictObject({ enabled: flag, allow_redirects: z.enum(['always', 'never']).optional() }).optional(),
    customer: word.optional(),
    description: z.string().max(1000).optional(),
    error_on_requires_action: flag.optional(),
    metadata: metadata.optional(),
    off_session: flag.optional(),
    receipt_email: z.string().max(500).optional(),
    return_url: z.url().optional(),
    setup_future_usage: z.enum(['on_session', 'off_session']).optional(),
    shipping: z.looseObject({}).optional(),
    statement_descriptor_suffix: z.string().max(22).optional(),
    use_stripe_sdk: flag.optional(),
    expand: expand.optional(),
  });

type Shape = ReturnType<typeof shapeWith>;
type Wanted = z.output<Shape>;
// Building a shape costs more than reading a request with it.
const shapes = new Map<string, Shape>();

function shapeFor(vaultField: string): Shape {
  const found = shapes.get(vaultField) ?? shapeWith(vaultField);
  shapes.set(vaultField, found);
  return found;
}

type Instrument = { card: PaymentMethodRow; isNew: boolean; token?: TokenRow };

/** `POST /v1/payment_intents` of a merchant: with a token, with a payment method of its own account, or with neither yet. */
export const createIntent: Handler = async (parts, call) => {
  const wanted = read(shapeFor(parts.settings.delegatedTokenField), call.params);
  const little = tooSmall(wanted.amount, wanted.currency);
  if (little) throw little;
  const intent = await blankIntent(parts, call, wanted);
  const instrument = await instrumentOf(parts, call, wanted);
  const created = event(intent, 'created');
  if (!wanted.confirm) {
    if (instrument?.token) throw missingParam('confirm');
    const row: NewIntentRow = instrument ? { ...intent, status: 'requires_confirmation', paymentMethod: instrument.card.id } : intent;
    return written(parts, { body: paymentIntentObject(row), events: [created] }, row, instrument, wanted);
  }
  if (!instrument) {
    throw invalid("You cannot confirm this PaymentIntent because it's missing a payment method.", {
      code: 'payment_intent_unexpected_state',
    });
  }
  const forced = (wanted.payment_method_options?.card.request_three_d_secure ?? 'automatic') !== 'automatic';
  const answer = attempt(instrument.card, { authenticated: false, setUp: instrument.card.customer !== null, forced });
  if (answer.outcome === 'requires_action' && wanted.error_on_requires_action) {
    throw invalid('This payment required an authentication action to complete, but `error_on_requires_action` was set.', {
      code: 'authentication_required',
    });
  }
  const { intent: row, outcome } = charge(parts, intent, instrument.card, instrument.token, answer);
  return written(parts, { ...outcome, events: [created, ...(outcome.events ?? [])] }, row, instrument, wanted);
};

function written(parts: Parts, outcome: Outcome, row: NewIntentRow, instrument: Instrument | undefined, wanted: Wanted): Outcome {
  const used = instrument && row.status !== 'requires_confirmation' && instrument.card.customer === null;
  const card = instrument && { ...instrument.card, used: instrument.card.used || Boolean(used) };
  const cardWrites = !card
    ? []
    : instrument.isNew
      ? [parts.db.insert(pspPaymentMethods).values(card)]
      : [parts.db.update(pspPaymentMethods).set({ used: card.used }).where(eq(pspPaymentMethods.id, card.id))];
  const body =
    wanted.expand?.includes('payment_method') && outcome.body.payment_method && card
      ? { ...outcome.body, payment_method: paymentMethodObject(card) }
      : outcome.body;
  return { ...outcome, body, writes: [...(outcome.writes ?? []), ...cardWrites, parts.db.insert(pspPaymentIntents).values(row)] };
}

async function instrumentOf(parts: Parts, call: Call, wanted: Wanted): Promise<Instrument | undefined> {
  const vaultField = parts.settings.delegatedTokenField;
  const field = wanted.payment_method_data?.shared_payment_granted_token ? 'shared_payment_granted_token' : vaultField;
  const tokenId: unknown = wanted.payment_method_data?.[field];
  if (typeof tokenId === 'string') {
    if (wanted.payment_method) throw invalid('You may only specify one of these parameters: payment_method, payment_method_data.');
    if (wanted.setup_future_usage)
      throw invalid('setup_future_usage cannot be used with a shared payment granted token.', { param: 'setup_future_usage' });
    return redeemed(parts, call, wanted, tokenId, field);
  }
  if (wanted.payment_method_data) throw missingParam('payment_method_data[shared_payment_granted_token]');
  if (!wanted.payment_method) return undefined;
  const found = await paymentMethodFor(parts, call.caller.account, wanted.payment_method);
  if (!found) throw missing('PaymentMethod', wanted.payment_method, 'payment_method');
  if (found.row.used && found.row.customer === null) {
    throw invalid(
      'The provided PaymentMethod was previously used with a PaymentIntent without Customer attachment, or was detached from a Customer. It may not be used again.',
      { param: 'payment_method' },
    );
  }
  return { card: found.row, isNew: found.fresh };
}

/** Locks the token for this transaction, holds it against its scope and clones the shopper's card onto the merchant's account. */
async function redeemed(parts: Parts, { caller }: Call, wanted: Wanted, id: string, field: string): Promise<Instrument> {
  const [found] = await parts.db
    .select({ token: pspTokens, card: pspPaymentMethods })
    .from(pspTokens)
    .innerJoin(pspPaymentMethods, eq(pspPaymentMethods.id, pspTokens.paymentMethod))
    .where(eq(pspTokens.id, id))
    .for('update', { of: pspTokens });
  const token = found && (found.token.kind === 'spt') === (field === 'shared_payment_granted_token') ? found.token : undefined;
  const scope = {
    profile: caller.profile,
    amount: wanted.amount,
    currency: wanted.currency,
    sessionId: wanted.metadata?.checkout_session_id,
    param: `payment_method_data[${field}]`,
  };
  const refusal = whyNot(token, id, scope, parts.settings, parts.clock());
  if (refusal || !found || !token) throw refusal ?? missing('shared_payment_granted_token', id, scope.param);
  // Metadata, customer and CVC results are not copied (Stripe's docs); authentication keeps to whether the shopper's own card was set up.
  const setUp = found.card.customer !== null && found.card.authentication === 'unless_set_up';
  const clone: PaymentMethodRow = {
    ...found.card,
    ...(setUp ? { authentication: 'none' } : {}),
    id: parts.newId('pm'),
    account: caller.account,
    customer: null,
    metadata: {},
    grantedToken: token.kind === 'spt' ? token.id : null,
    used: true,
    created: parts.clock(),
  };
  return { card: clone, isNew: true, token };
}

async function blankIntent(parts: Parts, { caller }: Call, wanted: Wanted): Promise<NewIntentRow> {
  if (wanted.customer) await customerOf(parts, caller.account, wanted.customer);
  const id = parts.newId('pi');
  return {
    id,
    account: caller.account,
    amount: wanted.amount,
    currency: wanted.currency,
    status: 'requires_payment_method',
    captureMethod: wanted.capture_method ?? 'automatic_async',
    paymentMethod: null,
    token: null,
    redeemed: null,
    customer: wanted.customer ?? null,
    amountReceived: 0,
    amountCapturable: 0,
    amountRefunded: 0,
    charge: null,
    lastError: null,
    clientSecret: `${id}_${parts.newId('secret')}`,
    description: wanted.description ?? null,
    receiptEmail: wanted.receipt_email || null,
    statementDescriptorSuffix: wanted.statement_descriptor_suffix ?? null,
    shipping: wanted.shipping ?? null,
    metadata: wanted.metadata ?? {},
    cancellationReason: null,
    canceledAt: null,
    created: parts.clock(),
  };
}
