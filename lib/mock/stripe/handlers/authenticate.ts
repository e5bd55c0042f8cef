import { eq } from 'drizzle-orm';
import { z } from 'zod';
import { type IntentRow, paymentIntentObject } from '../objects/payment-intent';
import { asOf, type TokenRow } from '../objects/token';
import { read, word } from '../params';
import type { Handler, Outcome, Parts } from '../parts';
import { invalid, missing } from '../refusal';
import { attempt } from '../rules/attempt';
import { pspPaymentIntents, pspPaymentMethods, pspTokens } from '../tables';
import { type Charged, charge, event, failed } from './charge';
import { intentOf, update, wrongState } from './intents';
import { issuedEvent } from './token-events';

const shape = z.strictObject({
  /** `hashedValue` of a token's next action, or a PaymentIntent's client secret. */
  source: word,
  result: z.enum(['complete', 'fail']).optional(),
  key: word.optional(),
});

/**
 * `POST /v1/stand_in/authentications`: the challenge frame reports what the shopper pressed; without `result` it asks how the payment stands.
 * Stripe's own page does this between the shopper and the bank; the path is this stand-in's.
 */
export const authenticate: Handler = async (parts, { params }) => {
  const wanted = read(shape, params);
  const intent = await intentBySecret(parts, secretOf(wanted.source));
  if (!wanted.result) return { body: publicIntent(intent) };
  if (intent.status !== 'requires_action') throw wrongState('authenticate', intent);
  const [card] = await parts.db
    .select()
    .from(pspPaymentMethods)
    .where(eq(pspPaymentMethods.id, intent.paymentMethod ?? ''));
  if (!card) throw missing('PaymentMethod', intent.paymentMethod ?? '');
  const token = intent.token ? await lockedToken(parts, intent.token) : undefined;
  const late = parts.clock().getTime() - intent.created.getTime() > parts.settings.authenticationSeconds * 1000;
  if (wanted.result === 'fail' || late || token?.status === 'deactivated')
    return kept(parts, intent, failed(parts, intent, token, authenticationFailure, 200));
  if (!parts.settings.intentCompletesAfterAuthentication) return waitsForMerchant(parts, intent, token);
  const answer = attempt(card, { authenticated: true, setUp: card.customer !== null, forced: false });
  return kept(parts, intent, charge(parts, intent, card, token, answer));
};

export const authenticationFailure = {
  type: 'invalid_request_error',
  code: 'payment_intent_authentication_failure',
  message:
    'The provided PaymentMethod has failed authentication. You can provide payment_method_data or a new PaymentMethod to attempt to fulfill this PaymentIntent again.',
} as const;

/** Whatever came of it, the frame only learns the intent's state: HTTP 200. */
function kept(parts: Parts, before: IntentRow, { intent, outcome }: Charged): Outcome {
  const { id: _, account: __, ...change } = intent;
  return { ...outcome, status: 200, body: publicIntent(intent), writes: [...(outcome.writes ?? []), update(parts, before, change)] };
}

function waitsForMerchant(parts: Parts, intent: IntentRow, token: TokenRow | undefined): Outcome {
  const after = { ...intent, status: 'requires_confirmation' as const };
  const freed = { status: 'active' as const, pendingSecret: null };
  return {
    body: publicIntent(after),
    writes: [
      update(parts, intent, { status: after.status }),
      ...(token ? [parts.db.update(pspTokens).set(freed).where(eq(pspTokens.id, token.id))] : []),
    ],
    events: [event(after, 'requires_action'), ...(token ? issuedEvent(parts, { ...token, ...freed }, 'active') : [])],
  };
}

/** What Stripe.js may see of an intent. */
const publicIntent = (row: Omit<IntentRow, 'position'>) => {
  const { id, object, amount, currency, status, client_secret, last_payment_error, payment_method, livemode, created, next_action } =
    paymentIntentObject(row);
  return { id, object, amount, currency, status, client_secret, last_payment_error, payment_method, livemode, created, next_action };
};

function secretOf(source: string): string {
  if (source.startsWith('pi_')) return source;
  try {
    const value: unknown = JSON.parse(Buffer.from(source, 'base64').toString('utf8'));
    return z.object({ client_secret: z.string() }).parse(value).client_secret;
  } catch {
    throw invalid('The hashedValue could not be read.', { param: 'source' });
  }
}

async function intentBySecret(parts: Parts, secret: string): Promise<IntentRow> {
  const [row] = await parts.db.select().from(pspPaymentIntents).where(eq(pspPaymentIntents.clientSecret, secret));
  if (!row) throw missing('payment_intent', secret.split('_secret_')[0] ?? '', 'intent');
  return intentOf(parts, row.account, row.id, true);
}

async function lockedToken(parts: Parts, id: string): Promise<TokenRow | undefined> {
  const [row] = await parts.db.select().from(pspTokens).where(eq(pspTokens.id, id)).for('update');
  return row && asOf(row, parts.clock());
}
