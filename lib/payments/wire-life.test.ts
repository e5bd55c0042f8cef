import { afterAll, beforeAll, expect, test } from 'vitest';
import type { OpenDatabase } from '@/lib/db';
import { testDatabase } from '@/lib/db/testing';
import { createCardWallet, createStripeIssuer, createStripeProcessor } from '.';
import { recordingDoor } from './testing/recording-door';

let opened: OpenDatabase;
beforeAll(async () => {
  opened = await testDatabase();
});
afterAll(() => opened.close());

const secretKey = 'sk_test_x';
const ok = (body: unknown) => ({ status: 200, body });
const calls = ({ seen }: ReturnType<typeof recordingDoor>) =>
  seen.map(
    ({ method, url, body }) =>
      `${method} ${decodeURIComponent(url.replace('https://api.stripe.com', ''))}${body ? ` ${decodeURIComponent(body)}` : ''}`,
  );
const card = { brand: 'visa', last4: '4242', exp_month: 1, exp_year: 2034, funding: 'credit' };

test('a token is taken back and its question read at its own address, always in the preview version', async () => {
  const next_action = { type: 'use_stripe_sdk', use_stripe_sdk: { value: 'hashed' } };
  const recorded = recordingDoor(
    ok({ id: 'spt_1' }),
    ok({ id: 'spt_1', status: 'requires_action', next_action }),
    ok({ id: 'spt_1', status: 'active' }),
  );
  const issuer = createStripeIssuer({ secretKey, door: recorded.door });
  await issuer.revoke('spt_1');
  expect(await issuer.challenge('spt_1')).toEqual({ hashedValue: 'hashed' });
  expect(await issuer.challenge('spt_1')).toBeUndefined();
  expect(calls(recorded)).toEqual([
    'POST /v1/shared_payment/issued_tokens/spt_1/revoke',
    'GET /v1/shared_payment/issued_tokens/spt_1',
    'GET /v1/shared_payment/issued_tokens/spt_1',
  ]);
  expect(recorded.seen.every(({ headers }) => headers['stripe-version'] === '2026-09-30.preview')).toBe(true);
});

test('a waiting payment is asked about with its card, and given up as abandoned', async () => {
  const waiting = { id: 'pi_1', status: 'requires_action' };
  const canceled = { id: 'pi_1', status: 'canceled' };
  const recorded = recordingDoor(ok(waiting), ok(canceled));
  const processor = createStripeProcessor({ secretKey, door: recorded.door });
  expect(await processor.outcome('pi_1')).toMatchObject({ ok: false, trouble: { kind: 'requires_action' } });
  expect(await processor.abandon('pi_1')).toMatchObject({ ok: false, trouble: { kind: 'declined', code: 'canceled' } });
  expect(calls(recorded)).toEqual([
    'GET /v1/payment_intents/pi_1?expand[0]=payment_method',
    'POST /v1/payment_intents/pi_1/cancel cancellation_reason=abandoned',
  ]);
});

test('giving up a payment that was faster says that it is paid', async () => {
  const late = { error: { type: 'invalid_request_error', code: 'payment_intent_unexpected_state', message: 'succeeded' } };
  const recorded = recordingDoor(
    { status: 400, body: late },
    ok({ id: 'pi_1', status: 'succeeded', payment_method: { id: 'pm_2', card } }),
  );
  expect(await createStripeProcessor({ secretKey, door: recorded.door }).abandon('pi_1')).toEqual({
    ok: true,
    charge: { paymentIntentId: 'pi_1', card: { brand: 'visa', last4: '4242' } },
  });
});

test('a card is kept at a customer that names the shopper and nothing else, and goes with the customer', async () => {
  const method = { id: 'pm_1', type: 'card', customer: 'cus_1', card };
  const kept: unknown[] = [];
  const sent: string[] = [];
  const answers: Record<string, () => unknown> = {
    'POST /v1/customers metadata[shopper]=shopper_wire': () => ({ id: 'cus_1' }),
    'GET /v1/payment_methods/pm_1 ': () => ({ ...method, customer: null }),
    'GET /v1/customers/cus_1/payment_methods type=card&limit=20': () => ({ object: 'list', data: kept }),
    'POST /v1/payment_methods/pm_1/attach customer=cus_1': () => kept.push(method) && method,
    'DELETE /v1/customers/cus_1 ': () => ({ id: 'cus_1', deleted: true }),
  };
  const door = async (request: Request) => {
    const { pathname, search } = new URL(request.url);
    const call = `${request.method} ${pathname} ${decodeURIComponent(search.slice(1) || (await request.text()))}`;
    sent.push(call);
    return Response.json(answers[call]?.() ?? {}, { status: answers[call] ? 200 : 500 });
  };
  const wallet = createCardWallet({ secretKey, door, db: opened.db, clock: () => new Date() });
  await wallet.save('shopper_wire', 'pm_1');
  expect((await wallet.list('shopper_wire')).map(({ last4, isDefault }) => [last4, isDefault])).toEqual([['4242', true]]);
  await wallet.erase('shopper_wire');
  expect(new Set(sent)).toEqual(new Set(Object.keys(answers)));
});
