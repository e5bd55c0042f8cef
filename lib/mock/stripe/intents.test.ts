import { afterAll, beforeAll, expect, test } from 'vitest';
import type { OpenDatabase } from '@/lib/db';
import { testDatabase } from '@/lib/db/testing';
import { call, fellmark, kilnfolk, schemaTroubles, testStandIn } from './testing';

let database: OpenDatabase;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.close());

const paying = { amount: '1200', currency: 'USD', confirm: 'true', payment_method: 'pm_card_visa' };
const create = (params: Record<string, string>, key: string = fellmark) =>
  call(testStandIn(database.db).door, key, 'POST', '/v1/payment_intents', params);

test('a merchant charges a test card of its own', async () => {
  const paid = await create(paying);
  expect(paid.body).toMatchObject({ status: 'succeeded', currency: 'usd', amount_received: 1200, livemode: false });
  expect(schemaTroubles('payment_intent', paid.body)).toEqual([]);
  const { door } = testStandIn(database.db);
  const shown = await call(door, fellmark, 'GET', `/v1/payment_intents/${paid.body.id}`, { 'expand[]': 'payment_method' });
  expect(shown.body.payment_method.card).toMatchObject({ brand: 'visa', last4: '4242' });
  expect((await call(door, kilnfolk, 'GET', `/v1/payment_intents/${paid.body.id}`)).status).toBe(404);
});

test('a card that was charged without a customer cannot be charged again', async () => {
  const paid = await create(paying);
  expect((await create({ ...paying, payment_method: paid.body.payment_method })).body.error.message).toContain('may not be used again');
});

test('the list is newest first, of the own account only, with pages', async () => {
  const ids = [];
  for (let i = 0; i < 3; i++) ids.unshift((await create(paying, kilnfolk)).body.id);
  const { door } = testStandIn(database.db);
  const first = await call(door, kilnfolk, 'GET', '/v1/payment_intents', { limit: '2' });
  expect(first.body).toMatchObject({ object: 'list', has_more: true, url: '/v1/payment_intents' });
  expect(first.body.data.map((intent: { id: string }) => intent.id)).toEqual(ids.slice(0, 2));
  const second = await call(door, kilnfolk, 'GET', '/v1/payment_intents', { limit: '2', starting_after: ids[1] ?? '' });
  expect(second.body.data.map((intent: { id: string }) => intent.id)).toEqual(ids.slice(2));
  expect(second.body.has_more).toBe(false);
});

test('a held payment is captured once, in part or whole, or canceled', async () => {
  const { door } = testStandIn(database.db);
  const held = await create({ ...paying, capture_method: 'manual' });
  expect(held.body).toMatchObject({ status: 'requires_capture', amount_capturable: 1200, amount_received: 0 });
  expect((await call(door, fellmark, 'POST', `/v1/payment_intents/${held.body.id}/capture`, { amount_to_capture: '1201' })).status).toBe(
    400,
  );
  const captured = await call(door, fellmark, 'POST', `/v1/payment_intents/${held.body.id}/capture`, { amount_to_capture: '1000' });
  expect(captured.body).toMatchObject({ status: 'succeeded', amount_received: 1000 });
  expect((await call(door, fellmark, 'POST', `/v1/payment_intents/${held.body.id}/capture`)).status).toBe(400);
  const dropped = await create({ ...paying, capture_method: 'manual' });
  const canceled = await call(door, fellmark, 'POST', `/v1/payment_intents/${dropped.body.id}/cancel`, {
    cancellation_reason: 'abandoned',
  });
  expect(canceled.body).toMatchObject({ status: 'canceled', amount_capturable: 0, cancellation_reason: 'abandoned' });
  const late = await call(door, fellmark, 'POST', `/v1/payment_intents/${captured.body.id}/cancel`);
  expect(late.body.error).toMatchObject({
    code: 'payment_intent_unexpected_state',
    message: 'You cannot cancel this PaymentIntent because it has a status of succeeded.',
  });
});

test('an intent without a card waits for one and is confirmed with it', async () => {
  const { door } = testStandIn(database.db);
  const open = await create({ amount: '500', currency: 'usd' });
  expect(open.body.status).toBe('requires_payment_method');
  expect((await call(door, fellmark, 'POST', `/v1/payment_intents/${open.body.id}/confirm`)).status).toBe(400);
  const declined = await call(door, fellmark, 'POST', `/v1/payment_intents/${open.body.id}/confirm`, {
    payment_method: 'pm_card_chargeDeclined',
  });
  expect(declined.status).toBe(402);
  const paid = await call(door, fellmark, 'POST', `/v1/payment_intents/${open.body.id}/confirm`, { payment_method: 'pm_card_visa' });
  expect(paid.body.status).toBe('succeeded');
  expect(paid.body.last_payment_error).toBeNull();
});

test.each([
  ['pm_card_chargeDeclined', 'card_declined', 'generic_decline', 'Your card was declined.'],
  ['pm_card_chargeDeclinedInsufficientFunds', 'card_declined', 'insufficient_funds', 'Your card has insufficient funds.'],
  ['pm_card_chargeDeclinedLostCard', 'card_declined', 'lost_card', 'Your card was declined.'],
  ['pm_card_chargeDeclinedStolenCard', 'card_declined', 'stolen_card', 'Your card was declined.'],
  ['pm_card_chargeDeclinedExpiredCard', 'expired_card', undefined, 'Your card has expired.'],
  ['pm_card_chargeDeclinedIncorrectCvc', 'incorrect_cvc', undefined, "Your card's security code is incorrect."],
  [
    'pm_card_chargeDeclinedProcessingError',
    'processing_error',
    undefined,
    'An error occurred while processing your card. Try again in a little bit.',
  ],
])('%s is declined as Stripe declines it', async (card, code, decline, message) => {
  const declined = await create({ ...paying, payment_method: card });
  expect(declined.status).toBe(402);
  expect(declined.body.error).toMatchObject({ type: 'card_error', code, message });
  expect(declined.body.error.decline_code).toBe(decline);
  expect(schemaTroubles('error', declined.body)).toEqual([]);
});

test.each([
  [{ amount: '12.5' }, 'Invalid integer: 12.5'],
  [{ amount: '0' }, 'This value must be greater than or equal to 1.'],
  [{ amount: '9007199254740993' }, 'Invalid integer: …'],
  [{ currency: 'dollars' }, 'Invalid currency: dollars'],
  [{ payment_method: 'pm_nobody' }, "No such PaymentMethod: 'pm_nobody'"],
  [{ colour: 'red', size: '10' }, 'Received unknown parameters: colour, size'],
  [{ 'payment_method_data[spt]': 'x' }, 'Received unknown parameter: payment_method_data[spt]'],
])('%o is refused in plain words', async (wrong, message) => {
  const refused = await create({ ...paying, ...(wrong as Record<string, string>) });
  expect(refused.status).toBeGreaterThanOrEqual(400);
  expect(refused.body.error).toMatchObject({ type: 'invalid_request_error', message });
});

test('a missing amount is named', async () => {
  expect((await create({ currency: 'usd' })).body.error).toMatchObject({
    code: 'parameter_missing',
    param: 'amount',
    message: 'Missing required param: amount.',
  });
});

test('refunds give back what was taken, and not a cent more', async () => {
  const { door, events } = testStandIn(database.db);
  const paid = await create(paying);
  const refund = (params: Record<string, string>, key: string = fellmark) =>
    call(door, key, 'POST', '/v1/refunds', { payment_intent: paid.body.id, ...params });
  const part = await refund({ amount: '200', reason: 'requested_by_customer' });
  expect(part.body).toMatchObject({ object: 'refund', amount: 200, status: 'succeeded', reason: 'requested_by_customer' });
  expect(schemaTroubles('refund', part.body)).toEqual([]);
  expect((await refund({ amount: '1001' })).body.error.message).toBe(
    'Refund amount ($10.01) is greater than unrefunded amount on charge ($10.00)',
  );
  expect((await refund({}, kilnfolk)).status).toBe(404);
  expect((await refund({})).body.amount).toBe(1000);
  expect((await refund({})).body.error.code).toBe('charge_already_refunded');
  const list = await call(door, fellmark, 'GET', '/v1/refunds', { payment_intent: paid.body.id });
  expect(list.body.data.map((each: { amount: number }) => each.amount)).toEqual([1000, 200]);
  expect((await call(door, fellmark, 'GET', `/v1/refunds/${part.body.id}`)).body).toEqual(part.body);
  expect(events.filter((event) => event.type === 'refund.created')).toHaveLength(2);
});

test('twenty refunds of the whole at once give the money back once', async () => {
  const { door } = testStandIn(database.db);
  const paid = await create(paying);
  const answers = await Promise.all(
    Array.from({ length: 20 }, () => call(door, fellmark, 'POST', '/v1/refunds', { payment_intent: paid.body.id })),
  );
  expect(answers.filter((answer) => answer.status === 200)).toHaveLength(1);
});

test('what happened is listed as events, each side seeing its own', async () => {
  const { door } = testStandIn(database.db);
  const paid = await create(paying);
  const events = await call(door, fellmark, 'GET', '/v1/events', { limit: '2' });
  expect(events.body.data.map((event: { type: string }) => event.type)).toEqual(['payment_intent.succeeded', 'payment_intent.created']);
  expect(events.body.data[0]).toMatchObject({ object: 'event', livemode: false, data: { object: { id: paid.body.id } } });
  expect((await call(door, fellmark, 'GET', `/v1/events/${events.body.data[0].id}`)).body).toEqual(events.body.data[0]);
  expect((await call(door, kilnfolk, 'GET', `/v1/events/${events.body.data[0].id}`)).status).toBe(404);
});

test('an address that does not exist, JSON, and broken brackets are refused', async () => {
  const { door } = testStandIn(database.db);
  expect((await call(door, fellmark, 'GET', '/v1/charges')).body.error.message).toContain('Unrecognized request URL (GET: /v1/charges)');
  expect((await call(door, fellmark, 'POST', '/v1/payment_intents', paying, { 'Content-Type': 'application/json' })).status).toBe(400);
  expect((await call(door, fellmark, 'POST', '/v1/payment_intents', { 'a[b': '1' })).status).toBe(400);
  expect((await call(door, fellmark, 'POST', '/v1/payment_intents', { 'metadata[__proto__]': '1', ...paying })).status).toBe(400);
});

test('the address may stand behind /api/psp', async () => {
  const { door } = testStandIn(database.db);
  expect((await call(door, fellmark, 'POST', '/api/psp/v1/payment_intents', paying)).body.status).toBe('succeeded');
});

test('less than Stripe charges in a currency is refused before anything else, and the least is charged', async () => {
  for (const [amount, currency] of [
    ['49', 'usd'],
    ['29', 'gbp'],
    ['49', 'jpy'],
  ] as const) {
    const refused = await create({ ...paying, amount, currency });
    expect(refused.status).toBe(400);
    expect(refused.body.error).toMatchObject({ type: 'invalid_request_error', code: 'amount_too_small', param: 'amount' });
    expect((await create({ ...paying, amount: String(Number(amount) + 1), currency })).body).toMatchObject({ status: 'succeeded' });
  }
});
