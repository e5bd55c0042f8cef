import { afterAll, beforeAll, expect, test } from 'vitest';
import { readSigningKey, readVerifyingKeys, signRequest } from '@/lib/acp/signatures';
import type { OpenDatabase } from '@/lib/db';
import { testDatabase } from '@/lib/db/testing';
import { rateLimit } from '@/lib/wire/rate';
import { agent, call, chargeParams, fellmark, keys, kilnfolk, testStandIn } from './testing';

let database: OpenDatabase;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.close());

const request = (more: { payment_method?: object; allowance?: object; risk_signals?: object[] } & Record<string, unknown> = {}) => ({
  risk_signals: [],
  metadata: { campaign: 'q4' },
  ...more,
  payment_method: {
    type: 'card',
    card_number_type: 'fpan',
    number: '4242424242424242',
    exp_month: '12',
    exp_year: '2030',
    cvc: '123',
    display_card_funding_type: 'credit',
    metadata: {},
    ...more.payment_method,
  },
  allowance: {
    reason: 'one_time',
    max_amount: 7446,
    currency: 'usd',
    checkout_session_id: 'cs_1',
    merchant_id: keys.profiles.fellmark,
    expires_at: '2026-11-20T12:10:00Z',
    ...more.allowance,
  },
});

let count = 0;
async function delegate(standIn: ReturnType<typeof testStandIn>, body: unknown, headers: Record<string, string> = {}) {
  const all = {
    Authorization: `Bearer ${agent}`,
    'API-Version': '2026-04-17',
    'Content-Type': 'application/json',
    'Idempotency-Key': `vault-${++count}`,
    ...headers,
  };
  const sent = Object.fromEntries(Object.entries(all).filter(([, value]) => value !== ''));
  const response = await standIn.door(
    new Request('https://shop.example/api/psp/agentic_commerce/delegate_payment', {
      method: 'POST',
      headers: sent,
      body: typeof body === 'string' ? body : JSON.stringify(body),
    }),
  );
  const text = await response.text();
  return { status: response.status, headers: response.headers, text, body: JSON.parse(text) };
}
const redeem = (standIn: ReturnType<typeof testStandIn>, token: string, more: Record<string, string> = {}, key: string = fellmark) => {
  const { 'payment_method_data[shared_payment_granted_token]': _, ...params } = chargeParams(token, more);
  return call(standIn.door, key, 'POST', '/v1/payment_intents', { ...params, 'payment_method_data[delegated_payment_token]': token });
};

test('a card becomes a vault token that opens one purchase', async () => {
  const standIn = testStandIn(database.db);
  const made = await delegate(standIn, request(), { 'Idempotency-Key': 'vault-first', 'Request-Id': 'req_mine' });
  expect(made.status).toBe(201);
  expect(made.body).toEqual({
    id: expect.stringMatching(/^vt_/),
    created: '2026-11-20T12:00:00.000Z',
    metadata: { campaign: 'q4', merchant_id: keys.profiles.fellmark, idempotency_key: 'vault-first' },
  });
  expect(made.headers.get('request-id')).toBe('req_mine');
  const paid = await redeem(standIn, made.body.id);
  expect(paid.body).toMatchObject({ status: 'succeeded', amount: 7446, metadata: { checkout_session_id: 'cs_1' } });
  expect((await redeem(standIn, made.body.id)).status).toBe(400);
});

test('what no table can keep is refused, not a failure of the vault', async () => {
  const { status, body } = await delegate(testStandIn(database.db), request({ allowance: { checkout_session_id: 'cs_\0' } }));
  expect([status, body.type, body.param]).toEqual([400, 'invalid_request', '$']);
});

test('its allowance is enforced when the merchant redeems it', async () => {
  const standIn = testStandIn(database.db);
  const { body: token } = await delegate(standIn, request());
  expect((await redeem(standIn, token.id, { amount: '7447' })).status).toBe(400);
  expect((await redeem(standIn, token.id, { currency: 'eur' })).status).toBe(400);
  expect((await redeem(standIn, token.id, { 'metadata[checkout_session_id]': 'cs_2' })).status).toBe(400);
  expect((await redeem(standIn, token.id, {}, kilnfolk)).status).toBe(404);
  const asShared = await call(standIn.door, fellmark, 'POST', '/v1/payment_intents', chargeParams(token.id));
  expect(asShared.status).toBe(404);
  standIn.wait(600);
  expect((await redeem(standIn, token.id)).status).toBe(400);
});

test('the agent hands in its own payment method as a network token, so that it never holds a number', async () => {
  const standIn = testStandIn(database.db);
  const card = await call(standIn.door, keys.publishable, 'POST', '/v1/payment_methods', {
    type: 'card',
    'card[number]': '4000000000000002',
    'card[exp_month]': '12',
    'card[exp_year]': '2030',
  });
  const made = await delegate(standIn, request({ payment_method: { card_number_type: 'network_token', number: card.body.id } }));
  expect((await redeem(standIn, made.body.id)).body.error.code).toBe('card_declined');
  const unknown = await delegate(standIn, request({ payment_method: { card_number_type: 'network_token', number: 'pm_someone_elses' } }));
  expect(unknown.body).toMatchObject({ type: 'invalid_request', code: 'invalid_card', param: '$.payment_method.number' });
});

test('blocked risk, past expiry, unknown merchant and bad cards are refused in the closed words of the schema', async () => {
  const standIn = testStandIn(database.db);
  const wrong = [
    request({ risk_signals: [{ type: 'card_testing', score: 99, action: 'blocked' }] }),
    request({ allowance: { expires_at: '2026-11-20T12:00:00Z' } }),
    request({ allowance: { merchant_id: 'acme' } }),
    request({ allowance: { currency: 'USD' } }),
    request({ allowance: { max_amount: 0 } }),
    request({ payment_method: { number: '4111111111111111' } }),
    request({ payment_method: { exp_year: undefined } }),
    request({ colour: 'red' }),
    {},
    '{',
  ];
  for (const body of wrong) {
    const refused = await delegate(standIn, body);
    expect([400, 422]).toContain(refused.status);
    expect(refused.body).toMatchObject({ type: 'invalid_request', code: 'invalid_card' });
    expect(
      Object.keys(refused.body).filter((field) => !['type', 'code', 'message', 'param', 'supported_versions'].includes(field)),
    ).toEqual([]);
    expect(refused.text).not.toContain('4111');
  }
});

test('keys work as ACP has it: required, replayed, 422 for another body, key order no difference', async () => {
  const standIn = testStandIn(database.db);
  expect((await delegate(standIn, request(), { 'Idempotency-Key': '' })).body.code).toBe('idempotency_key_required');
  const key = { 'Idempotency-Key': 'vault-twice' };
  const first = await delegate(standIn, request(), key);
  const again = await delegate(standIn, Object.fromEntries(Object.entries(request()).reverse()), key);
  expect(again.text).toBe(first.text);
  expect(again.status).toBe(201);
  expect(again.headers.get('idempotent-replayed')).toBe('true');
  const other = await delegate(standIn, request({ allowance: { max_amount: 1 } }), key);
  expect([other.status, other.body.code]).toEqual([422, 'idempotency_conflict']);
  const many = await Promise.all(Array.from({ length: 20 }, () => delegate(standIn, request(), { 'Idempotency-Key': 'vault-many' })));
  expect(new Set(many.filter((answer) => answer.status === 201).map((answer) => answer.body.id)).size).toBe(1);
  for (const waiting of many.filter((answer) => answer.status !== 201)) {
    expect([waiting.status, waiting.body.code, waiting.headers.get('retry-after')]).toEqual([409, 'idempotency_in_flight', '1']);
  }
});

test("only the agent's key and a known version are let in", async () => {
  const standIn = testStandIn(database.db);
  expect((await delegate(standIn, request(), { Authorization: '' })).status).toBe(401);
  expect((await delegate(standIn, request(), { Authorization: `Bearer ${fellmark}` })).status).toBe(403);
  const version = await delegate(standIn, request(), { 'API-Version': '2020-01-01' });
  expect([version.status, version.body.supported_versions]).toEqual([400, ['2026-04-17']]);
});

test('where a key was agreed on only what it signed is heard, and a refusal uses up no key', async () => {
  const agreed = 'hmac-sha256:the-secret-of-this-test';
  const standIn = testStandIn(database.db, {}, { keys: readVerifyingKeys(agreed) });
  const body = request();
  const signed = (seconds = 0, over: object = body) =>
    signRequest(readSigningKey(agreed), over, new Date(Date.parse('2026-11-20T12:00:00Z') + seconds * 1000));
  for (const headers of [{}, signed(301), signed(-301), signed(0, request({ metadata: { campaign: 'q3' } }))] as Record<string, string>[]) {
    const refused = await delegate(standIn, body, { ...headers, 'Idempotency-Key': 'vault-signed' });
    expect([refused.status, refused.body.type, refused.body.code]).toEqual([401, 'invalid_request', 'invalid_card']);
  }
  expect((await delegate(standIn, body, { ...signed(), 'Idempotency-Key': 'vault-signed' })).status).toBe(201);
});

test('paying too often, and trying too many cards, is answered 429 with a time to come again', async () => {
  const now = { at: Date.parse('2026-11-20T12:00:00Z') };
  const limit = (perMinute: number) => rateLimit(perMinute, () => new Date(now.at));
  const often = testStandIn(database.db, {}, { requests: limit(2) });
  const statuses = async (standIn: typeof often, body: object, times: number) => {
    const all = [];
    for (let n = 0; n < times; n++) all.push(await delegate(standIn, body));
    return all;
  };
  const [, , refused] = await statuses(often, request(), 3);
  expect([refused?.status, refused?.body.type, refused?.body.code]).toEqual([429, 'rate_limit_exceeded', 'too_many_requests']);
  expect(refused?.headers.get('retry-after')).toBe('30');
  now.at += 30_000;
  expect((await statuses(often, request(), 1)).map(({ status }) => status)).toEqual([201]);

  const trying = testStandIn(database.db, {}, { refusals: limit(3) });
  const wrongCard = request({ payment_method: { number: '4111111111111112' } });
  expect((await statuses(trying, wrongCard, 5)).map(({ status }) => status)).toEqual([400, 400, 400, 429, 429]);
  expect((await statuses(trying, request(), 1)).map(({ status }) => status)).toEqual([429]);
  now.at += 20_000;
  expect((await statuses(trying, request(), 4)).map(({ status }) => status)).toEqual([201, 201, 201, 201]);
});

test('nesting without end is refused, not run into', async () => {
  const standIn = testStandIn(database.db);
  const deep = await delegate(standIn, `{"metadata":${'['.repeat(9999)}${']'.repeat(9999)}}`);
  expect([deep.status, deep.body.param]).toEqual([400, '$']);
});
