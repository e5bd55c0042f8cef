import { afterAll, beforeAll, expect, test } from 'vitest';
import type { OpenDatabase } from '@/lib/db';
import { testDatabase } from '@/lib/db/testing';
import { createStripeIssuer, createStripeProcessor } from '@/lib/payments';
import { agent, call, chargeParams, fellmark, keys, schemaTroubles, testStandIn, tokenParams } from './testing';

let database: OpenDatabase;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.close());

/** A purchase whose bank asks: token and intent both wait. */
async function waiting(card = 'pm_card_threeDSecure2Required', settings = {}) {
  const standIn = testStandIn(database.db, settings);
  const { door } = standIn;
  const token = await call(
    door,
    agent,
    'POST',
    '/v1/shared_payment/issued_tokens',
    tokenParams(standIn.now(), { payment_method: card, use_stripe_sdk: 'true' }),
  );
  const asked = await call(door, fellmark, 'POST', '/v1/payment_intents', chargeParams(token.body.id));
  expect(asked.body).toMatchObject({ status: 'requires_action', amount_received: 0, next_action: { type: 'use_stripe_sdk' } });
  const issuer = createStripeIssuer({ secretKey: agent, door });
  const processor = createStripeProcessor({ secretKey: fellmark, door });
  const source = (await issuer.challenge(token.body.id))?.hashedValue ?? '';
  const press = (result: string) => call(door, keys.publishable, 'POST', '/v1/stand_in/authentications', { source, result });
  const tokenNow = async () => (await call(door, agent, 'GET', `/v1/shared_payment/issued_tokens/${token.body.id}`)).body;
  return { ...standIn, token: token.body, intent: asked.body, source, press, processor, issuer, tokenNow };
}

test('the token waits with what the page hands to Stripe.js', async () => {
  const { tokenNow, source, intent, events } = await waiting();
  const token = await tokenNow();
  expect(schemaTroubles('shared_payment.issued_token', token)).toEqual([]);
  expect(schemaTroubles('payment_intent', intent)).toEqual([]);
  expect(token).toMatchObject({ status: 'requires_action', next_action: { type: 'use_stripe_sdk', use_stripe_sdk: { value: source } } });
  expect(events.map((event) => event.type)).toContain('shared_payment.issued_token.requires_action');
});

test("once the shopper confirms, the merchant's payment completes by itself and the token is spent", async () => {
  const { press, processor, intent, tokenNow } = await waiting();
  expect(await processor.outcome(intent.id)).toMatchObject({ ok: false, trouble: { kind: 'requires_action' } });
  expect((await press('complete')).body).toMatchObject({ id: intent.id, status: 'succeeded' });
  expect(await processor.outcome(intent.id)).toMatchObject({ ok: true, charge: { paymentIntentId: intent.id, card: { last4: '3220' } } });
  expect(await tokenNow()).toMatchObject({ status: 'deactivated', deactivated_reason: 'consumed' });
  expect((await press('complete')).status).toBe(400);
});

test("a failed challenge charges nothing, says so in Stripe's words, and leaves the token usable", async () => {
  const { press, processor, intent, tokenNow, issuer, token } = await waiting();
  expect((await press('fail')).body).toMatchObject({
    status: 'requires_payment_method',
    last_payment_error: { code: 'payment_intent_authentication_failure' },
  });
  expect(await processor.outcome(intent.id)).toMatchObject({
    ok: false,
    trouble: { kind: 'declined', code: 'payment_intent_authentication_failure' },
  });
  expect(await tokenNow()).toMatchObject({ status: 'active', next_action: null });
  expect(await issuer.challenge(token.id)).toBeUndefined();
});

test('an abandoned payment can never complete later, and frees its token', async () => {
  const { press, processor, intent, tokenNow } = await waiting();
  expect(await processor.abandon(intent.id)).toMatchObject({ ok: false, trouble: { kind: 'declined', code: 'canceled' } });
  expect((await press('complete')).status).toBe(400);
  expect((await tokenNow()).status).toBe('active');
});

test('giving up a payment that the shopper has just confirmed finds it paid', async () => {
  const { press, processor, intent } = await waiting();
  await press('complete');
  expect(await processor.abandon(intent.id)).toMatchObject({ ok: true });
});

test('too late, or with a token revoked in the meantime, a confirmation charges nothing', async () => {
  const late = await waiting();
  late.wait(601);
  expect((await late.press('complete')).body.status).toBe('requires_payment_method');
  const revoked = await waiting();
  await revoked.issuer.revoke(revoked.token.id);
  expect((await revoked.press('complete')).body.status).toBe('requires_payment_method');
  expect((await revoked.tokenNow()).deactivated_reason).toBe('revoked');
});

test('while one payment waits, the token opens no other', async () => {
  const { door, token } = await waiting();
  expect((await call(door, fellmark, 'POST', '/v1/payment_intents', chargeParams(token.id))).status).toBe(400);
});

test('cards that authenticate and then decline do so', async () => {
  const broke = await waiting('pm_card_authenticationRequiredChargeDeclinedInsufficientFunds');
  expect((await broke.press('complete')).body).toMatchObject({
    status: 'requires_payment_method',
    last_payment_error: { decline_code: 'insufficient_funds' },
  });
  const { door, now } = testStandIn(database.db);
  const token = await call(
    door,
    agent,
    'POST',
    '/v1/shared_payment/issued_tokens',
    tokenParams(now(), { payment_method: 'pm_card_threeDSecureRequiredProcessingError' }),
  );
  expect((await call(door, fellmark, 'POST', '/v1/payment_intents', chargeParams(token.body.id))).status).toBe(402);
});

test('a saved card that asks only until it is set up pays without a challenge', async () => {
  const { door, now } = testStandIn(database.db);
  const customer = await call(door, agent, 'POST', '/v1/customers');
  const card = await call(door, agent, 'POST', '/v1/payment_methods/pm_card_authenticationRequired/attach', { customer: customer.body.id });
  const token = await call(door, agent, 'POST', '/v1/shared_payment/issued_tokens', tokenParams(now(), { payment_method: card.body.id }));
  expect((await call(door, fellmark, 'POST', '/v1/payment_intents', chargeParams(token.body.id))).body.status).toBe('succeeded');
});

test('where the setting says so, the merchant confirms once more after the challenge', async () => {
  const { door, press, intent } = await waiting('pm_card_threeDSecure2Required', { intentCompletesAfterAuthentication: false });
  expect((await press('complete')).body.status).toBe('requires_confirmation');
  const confirmed = await call(door, fellmark, 'POST', `/v1/payment_intents/${intent.id}/confirm`);
  expect(confirmed.body.status).toBe('succeeded');
});

test('a merchant may insist on a challenge for a card that does not ask', async () => {
  const { door, now } = testStandIn(database.db);
  const token = await call(door, agent, 'POST', '/v1/shared_payment/issued_tokens', tokenParams(now()));
  const forced = { 'payment_method_options[card][request_three_d_secure]': 'challenge' };
  expect((await call(door, fellmark, 'POST', '/v1/payment_intents', chargeParams(token.body.id, forced))).body.status).toBe(
    'requires_action',
  );
});

test('a made-up value opens no challenge', async () => {
  const { door } = testStandIn(database.db);
  const ask = (source: string) => call(door, keys.publishable, 'POST', '/v1/stand_in/authentications', { source, result: 'complete' });
  expect((await ask('bm90IGpzb24=')).status).toBe(400);
  expect((await ask('pi_x_secret_y')).status).toBe(404);
});
