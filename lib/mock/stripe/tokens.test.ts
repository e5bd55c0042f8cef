import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { OpenDatabase } from '@/lib/db';
import { testDatabase } from '@/lib/db/testing';
import { agent, call, chargeParams, fellmark, keys, kilnfolk, schemaTroubles, testStandIn, tokenParams } from './testing';

let database: OpenDatabase;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.close());

async function issued(more: Record<string, string> = {}, settings = {}) {
  const standIn = testStandIn(database.db, settings);
  const token = await call(standIn.door, agent, 'POST', '/v1/shared_payment/issued_tokens', tokenParams(standIn.now(), more));
  expect(token.status).toBe(200);
  const charge = (params: Record<string, string> = {}, key: string = fellmark) =>
    call(standIn.door, key, 'POST', '/v1/payment_intents', chargeParams(token.body.id, params));
  return { ...standIn, token: token.body, charge };
}

describe('a shared payment token', () => {
  test('is issued active, in the shape that Stripe documents', async () => {
    const { token } = await issued();
    expect(schemaTroubles('shared_payment.issued_token', token)).toEqual([]);
    expect(token).toMatchObject({
      object: 'shared_payment.issued_token',
      status: 'active',
      livemode: false,
      seller_details: { network_business_profile: keys.profiles.fellmark, external_id: 'cs_1' },
      usage_limits: { currency: 'usd', max_amount: 7446 },
    });
  });

  test('opens exactly one purchase: the same charge again is refused', async () => {
    const { door, token, charge, events } = await issued();
    const paid = await charge();
    expect(paid.status).toBe(200);
    expect(schemaTroubles('payment_intent', paid.body)).toEqual([]);
    expect(paid.body).toMatchObject({
      status: 'succeeded',
      amount: 7446,
      amount_received: 7446,
      metadata: { checkout_session_id: 'cs_1' },
    });
    const again = await charge();
    expect(again.status).toBe(400);
    expect(again.body.error).toEqual({
      type: 'invalid_request_error',
      message: 'The shared payment granted token cannot be used because it is already in a deactivated state.',
    });
    const seen = await call(door, agent, 'GET', `/v1/shared_payment/issued_tokens/${token.id}`);
    expect(seen.body).toMatchObject({
      status: 'deactivated',
      deactivated_reason: 'consumed',
      usage_details: { amount_captured: { currency: 'usd', value: 7446 } },
    });
    expect(events.map((event) => event.type)).toEqual([
      'payment_intent.created',
      'payment_intent.succeeded',
      'shared_payment.issued_token.used',
      'shared_payment.issued_token.deactivated',
      'shared_payment.granted_token.deactivated',
    ]);
  });

  test('is seen by its merchant without status or payment method, with the card it will charge', async () => {
    const { door, token } = await issued();
    const seen = await call(door, fellmark, 'GET', `/v1/shared_payment/granted_tokens/${token.id}`);
    expect(schemaTroubles('shared_payment.granted_token', seen.body)).toEqual([]);
    expect(seen.body.status).toBeUndefined();
    expect(seen.body.payment_method).toBeUndefined();
    expect(seen.body.payment_method_details.card).toMatchObject({ brand: 'visa', last4: '4242' });
  });

  test('of one cent less is refused, and the exact amount still passes afterwards', async () => {
    const { charge } = await issued();
    const more = await charge({ amount: '7447' });
    expect(more.status).toBe(400);
    expect(more.body.error.code).toBeUndefined();
    expect(more.body.error.message).toBe(
      'The requested amount is greater than the remaining amount capturable with this shared payment granted token.',
    );
    expect((await charge()).status).toBe(200);
  });

  test('of another merchant does not exist for this one', async () => {
    const { door, token, charge } = await issued();
    const stolen = await charge({}, kilnfolk);
    expect(stolen.status).toBe(404);
    expect(stolen.body.error.code).toBe('resource_missing');
    expect((await call(door, kilnfolk, 'GET', `/v1/shared_payment/granted_tokens/${token.id}`)).status).toBe(404);
  });

  test('in another currency, for another session or made up is refused', async () => {
    const { charge, door } = await issued();
    expect((await charge({ currency: 'eur' })).body.error.param).toBe('currency');
    expect((await charge({ 'metadata[checkout_session_id]': 'cs_2' })).body.error.param).toBe('metadata[checkout_session_id]');
    const madeUp = await call(door, fellmark, 'POST', '/v1/payment_intents', chargeParams('spt_madeup'));
    expect(madeUp.status).toBe(404);
    expect((await charge()).status).toBe(200);
  });

  test('whose session nobody checks passes when the setting says so', async () => {
    const { charge } = await issued({}, { sessionMustMatch: false });
    expect((await charge({ 'metadata[checkout_session_id]': 'cs_2' })).status).toBe(200);
  });

  test('works until its last second and is refused at its expiry', async () => {
    const early = await issued();
    early.wait(599);
    expect((await early.charge()).status).toBe(200);
    const late = await issued();
    late.wait(600);
    expect((await late.charge()).body.error.message).toContain('already in a deactivated state');
    const seen = await call(late.door, fellmark, 'GET', `/v1/shared_payment/granted_tokens/${late.token.id}`);
    expect(seen.body.deactivated_reason).toBe('expired');
  });

  test('is worthless once revoked, and both sides hear it', async () => {
    const { door, token, charge, events } = await issued();
    const revoked = await call(door, agent, 'POST', `/v1/shared_payment/issued_tokens/${token.id}/revoke`);
    expect(schemaTroubles('shared_payment.issued_token', revoked.body)).toEqual([]);
    expect(revoked.body).toMatchObject({ status: 'deactivated', deactivated_reason: 'revoked' });
    expect((await charge()).status).toBe(400);
    expect(events.map((event) => `${event.account} ${event.type}`)).toEqual([
      'acct_agent shared_payment.issued_token.deactivated',
      'acct_fellmark shared_payment.granted_token.deactivated',
    ]);
    expect((await call(door, agent, 'POST', `/v1/shared_payment/issued_tokens/${token.id}/revoke`)).status).toBe(400);
  });

  test('survives a decline unless the setting burns it', async () => {
    const kept = await issued({ payment_method: 'pm_card_chargeDeclined' });
    const declined = await kept.charge();
    expect(declined.status).toBe(402);
    expect(declined.body.error).toMatchObject({
      type: 'card_error',
      code: 'card_declined',
      decline_code: 'generic_decline',
      message: 'Your card was declined.',
    });
    expect(schemaTroubles('error', declined.body)).toEqual([]);
    expect(schemaTroubles('payment_intent', declined.body.error.payment_intent)).toEqual([]);
    expect(declined.body.error.payment_intent).toMatchObject({ status: 'requires_payment_method', amount_received: 0 });
    expect((await call(kept.door, agent, 'GET', `/v1/shared_payment/issued_tokens/${kept.token.id}`)).body.status).toBe('active');
    const burnt = await issued({ payment_method: 'pm_card_chargeDeclined' }, { declineBurnsToken: true });
    await burnt.charge();
    expect((await burnt.charge()).status).toBe(400);
  });

  test('is only made out to merchants, and not to the agent itself', async () => {
    const { door, now } = testStandIn(database.db);
    const issue = (more: Record<string, string>) => call(door, agent, 'POST', '/v1/shared_payment/issued_tokens', tokenParams(now(), more));
    expect((await issue({ 'seller_details[network_business_profile]': 'profile_test_nobody' })).status).toBe(404);
    const own = await issue({ 'seller_details[network_business_profile]': 'profile_test_aisle_agent' });
    expect(own.body.error.message).toContain('is the same as the counterparty network_id');
    expect((await issue({ payment_method: 'pm_unknown' })).body.error.message).toBe("No such PaymentMethod: 'pm_unknown'");
    expect((await issue({ use_stripe_sdk: 'false' })).body.error.param).toBe('return_url');
    expect((await issue({ amount: '1' })).body.error).toMatchObject({
      code: 'parameter_unknown',
      message: 'Received unknown parameter: amount',
    });
  });
});

describe('the two keys', () => {
  test('the agent can issue and not charge, a merchant can charge and not issue', async () => {
    const { door, token, now } = await issued();
    const charging = await call(door, agent, 'POST', '/v1/payment_intents', chargeParams(token.id));
    expect(charging.status).toBe(403);
    expect((await call(door, fellmark, 'POST', '/v1/shared_payment/issued_tokens', tokenParams(now()))).status).toBe(403);
    expect((await call(door, agent, 'GET', '/v1/payment_intents')).status).toBe(403);
    expect((await call(door, keys.publishable, 'POST', '/v1/shared_payment/issued_tokens', tokenParams(now()))).status).toBe(403);
    expect((await call(door, fellmark, 'GET', `/v1/shared_payment/issued_tokens/${token.id}`)).status).toBe(403);
  });

  test('no key and a wrong key are 401, and the wrong one is not repeated in full', async () => {
    const { door } = testStandIn(database.db);
    expect((await call(door, '', 'GET', '/v1/payment_intents')).status).toBe(401);
    const wrong = await call(door, 'sk_test_somebody_else', 'GET', '/v1/payment_intents');
    expect(wrong.status).toBe(401);
    expect(wrong.text).not.toContain('sk_test_somebody_else');
  });

  test('a merchant tries its own redemption with the test helper', async () => {
    const { door } = testStandIn(database.db);
    const params = { payment_method: 'pm_card_visa', 'usage_limits[currency]': 'usd', 'usage_limits[max_amount]': '1000' };
    const granted = await call(door, fellmark, 'POST', '/v1/test_helpers/shared_payment/granted_tokens', params);
    expect(schemaTroubles('shared_payment.granted_token', granted.body)).toEqual([]);
    const paid = await call(door, fellmark, 'POST', '/v1/payment_intents', chargeParams(granted.body.id, { amount: '1000' }));
    expect(paid.body.status).toBe('succeeded');
    const other = await call(door, fellmark, 'POST', '/v1/test_helpers/shared_payment/granted_tokens', params);
    await call(door, fellmark, 'POST', `/v1/test_helpers/shared_payment/granted_tokens/${other.body.id}/revoke`);
    expect((await call(door, fellmark, 'POST', '/v1/payment_intents', chargeParams(other.body.id, { amount: '1000' }))).status).toBe(400);
  });
});
