import { afterAll, beforeAll, expect, test } from 'vitest';
import type { OpenDatabase } from '@/lib/db';
import { testDatabase } from '@/lib/db/testing';
import { agent, call, chargeParams, fellmark, kilnfolk, testStandIn, tokenParams } from './testing';

let database: OpenDatabase;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.close());

let count = 0;
const withKey = (key = `key-${++count}`) => ({ 'Idempotency-Key': key });
async function ready() {
  const standIn = testStandIn(database.db);
  const token = await call(standIn.door, agent, 'POST', '/v1/shared_payment/issued_tokens', tokenParams(standIn.now()));
  return { ...standIn, params: chargeParams(token.body.id) };
}

test('the same key and parameters give the first answer again, byte for byte, and charge once', async () => {
  const { door, params } = await ready();
  const key = withKey();
  const first = await call(door, fellmark, 'POST', '/v1/payment_intents', params, key);
  const again = await call(door, fellmark, 'POST', '/v1/payment_intents', params, key);
  expect(again.status).toBe(200);
  expect(again.text).toBe(first.text);
  expect(first.headers.get('idempotent-replayed')).toBeNull();
  expect(again.headers.get('idempotent-replayed')).toBe('true');
  expect(again.headers.get('original-request')).toBe(first.headers.get('request-id'));
});

test('the same key with other parameters or on another path is a 400, and nothing happens', async () => {
  const { door, params } = await ready();
  const key = withKey();
  await call(door, fellmark, 'POST', '/v1/payment_intents', { ...params, amount: '99999' }, key);
  const other = await call(door, fellmark, 'POST', '/v1/payment_intents', params, key);
  expect(other.status).toBe(400);
  expect(other.body.error.type).toBe('idempotency_error');
  expect((await call(door, fellmark, 'POST', '/v1/customers', {}, key)).body.error.type).toBe('idempotency_error');
  expect((await call(door, fellmark, 'POST', '/v1/payment_intents', params)).status).toBe(200);
});

test('of fifty at once under one key one runs; the others are told to wait or get its answer', async () => {
  const { door, params } = await ready();
  const key = withKey();
  const answers = await Promise.all(Array.from({ length: 50 }, () => call(door, fellmark, 'POST', '/v1/payment_intents', params, key)));
  const ran = answers.filter((answer) => answer.status === 200);
  expect(new Set(ran.map((answer) => answer.body.id)).size).toBe(1);
  for (const waiting of answers.filter((answer) => answer.status !== 200)) {
    expect(waiting.status).toBe(409);
    expect(waiting.body.error.code).toBe('idempotency_key_in_use');
  }
});

test("another account's key of the same name is another key", async () => {
  const { door } = await ready();
  const key = withKey();
  const mine = await call(door, fellmark, 'POST', '/v1/customers', { name: 'Ada' }, key);
  const theirs = await call(door, kilnfolk, 'POST', '/v1/customers', { name: 'Bo' }, key);
  expect([mine.status, theirs.status]).toEqual([200, 200]);
  expect(theirs.body.id).not.toBe(mine.body.id);
});

test('a decline and a refused token are kept under their key; wrong parameters are not', async () => {
  const { door, params } = await ready();
  const key = withKey();
  const refused = await call(door, fellmark, 'POST', '/v1/payment_intents', { ...params, amount: '9999' }, key);
  const again = await call(door, fellmark, 'POST', '/v1/payment_intents', { ...params, amount: '9999' }, key);
  expect(again.text).toBe(refused.text);
  expect(again.headers.get('idempotent-replayed')).toBe('true');
  const fresh = withKey();
  expect((await call(door, fellmark, 'POST', '/v1/payment_intents', { ...params, amount: 'much' }, fresh)).status).toBe(400);
  expect((await call(door, fellmark, 'POST', '/v1/payment_intents', params, fresh)).status).toBe(200);
});

test('after a day a key is new again', async () => {
  const { door, wait } = await ready();
  const key = withKey();
  const first = await call(door, fellmark, 'POST', '/v1/customers', { name: 'Ada' }, key);
  wait(24 * 60 * 60);
  const later = await call(door, fellmark, 'POST', '/v1/customers', { name: 'Bo' }, key);
  expect(later.status).toBe(200);
  expect(later.body.id).not.toBe(first.body.id);
});

test('a key of 256 characters is refused', async () => {
  const { door } = await ready();
  expect((await call(door, fellmark, 'POST', '/v1/customers', {}, withKey('k'.repeat(256)))).status).toBe(400);
  expect((await call(door, fellmark, 'POST', '/v1/customers', {}, withKey('k'.repeat(255)))).status).toBe(200);
});
