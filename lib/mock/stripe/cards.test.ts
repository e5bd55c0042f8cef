import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { OpenDatabase } from '@/lib/db';
import { testDatabase } from '@/lib/db/testing';
import { testCards } from './cards/test-cards';
import { agent, call, fellmark, keys, schemaTroubles, testStandIn, tokenParams } from './testing';

let database: OpenDatabase;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.close());

const typed = (number: string, more: Record<string, string> = {}) => ({
  type: 'card',
  'card[number]': number,
  'card[exp_month]': '12',
  'card[exp_year]': '2030',
  'card[cvc]': '123',
  'billing_details[address][postal_code]': '94131',
  ...more,
});
const create = (params: Record<string, string>, key: string = agent, headers: Record<string, string> = {}) =>
  call(testStandIn(database.db).door, key, 'POST', '/v1/payment_methods', params, headers);

test('a typed test card becomes a payment method of brand, last four and expiry', async () => {
  const made = await create(typed('4242 4242 4242 4242'));
  expect(made.status).toBe(200);
  expect(schemaTroubles('payment_method', made.body)).toEqual([]);
  expect(made.body).toMatchObject({
    type: 'card',
    card: { brand: 'visa', last4: '4242', exp_month: 12, exp_year: 2030, funding: 'credit' },
  });
  const { door } = testStandIn(database.db);
  expect((await call(door, agent, 'GET', `/v1/payment_methods/${made.body.id}`)).body).toEqual(made.body);
  expect((await call(door, fellmark, 'GET', `/v1/payment_methods/${made.body.id}`)).status).toBe(404);
});

test('the same card has the same fingerprint, and another card another', async () => {
  const [one, two, other] = [
    await create(typed('4242424242424242')),
    await create(typed('4242424242424242')),
    await create(typed('5555555555554444')),
  ];
  expect(two.body.card.fingerprint).toBe(one.body.card.fingerprint);
  expect(other.body.card.fingerprint).not.toBe(one.body.card.fingerprint);
});

test.each([
  ['4242424242424241', 'incorrect_number'],
  ['4111111111111111', 'incorrect_number'],
  ['1234', 'incorrect_number'],
])('%s is not taken, for it is no test card', async (number, code) => {
  const refused = await create(typed(number));
  expect(refused.status).toBe(402);
  expect(refused.body.error).toMatchObject({ type: 'card_error', code, param: 'number' });
  expect(refused.text).not.toContain(number);
});

test.each([
  [{ 'card[exp_year]': '2025' }, 'invalid_expiry_year'],
  [{ 'card[exp_year]': '2026', 'card[exp_month]': '10' }, 'invalid_expiry_year'],
  [{ 'card[exp_month]': '13' }, 'invalid_expiry_month'],
  [{ 'card[cvc]': '12' }, 'invalid_cvc'],
])('%o is refused with %s', async (wrong, code) => {
  expect((await create(typed('4242424242424242', wrong as Record<string, string>))).body.error.code).toBe(code);
});

test("only the agent's two keys may hand in a card", async () => {
  expect((await create(typed('4242424242424242'), keys.publishable)).status).toBe(200);
  expect((await create(typed('4242424242424242'), fellmark)).body.error.message).toContain('generally unsafe');
});

test('the card frame posts a plain form from its opaque origin, and only there is another origin answered', async () => {
  const made = await create({ ...typed('4242424242424242'), key: keys.publishable }, '', { Origin: 'null' });
  expect(made.status).toBe(200);
  expect(made.headers.get('access-control-allow-origin')).toBe('*');
  const { door } = testStandIn(database.db);
  const preflight = (path: string) =>
    door(new Request(`https://shop.example/api/psp${path}`, { method: 'OPTIONS', headers: { Origin: 'null' } }));
  expect((await preflight('/v1/payment_methods')).status).toBe(204);
  expect((await preflight('/v1/payment_intents')).status).toBe(403);
  expect((await call(door, fellmark, 'GET', '/v1/payment_intents')).headers.get('access-control-allow-origin')).toBeNull();
});

test('every test card of the list answers to its short names, without its number', async () => {
  const { door } = testStandIn(database.db);
  for (const { number, names } of testCards) {
    for (const name of names) {
      const shown = await call(door, agent, 'GET', `/v1/payment_methods/${name}`);
      expect(shown.body.card.last4).toBe(number.slice(-4));
      expect(shown.text).not.toContain(number);
    }
  }
});

test('no card number and no security code is in any table, used keys included', async () => {
  const { door, now } = testStandIn(database.db);
  for (const { number } of testCards) {
    const made = await create(typed(number, { 'card[cvc]': '987' }), agent, { 'Idempotency-Key': `canary-${number.slice(-6)}` });
    await call(door, agent, 'POST', '/v1/shared_payment/issued_tokens', tokenParams(now(), { payment_method: made.body.id }));
  }
  const { rows: tables } = (await database.db.execute(
    sql`select table_name as name from information_schema.tables where table_name like 'psp_%'`,
  )) as unknown as {
    rows: { name: string }[];
  };
  expect(tables.length).toBeGreaterThan(5);
  for (const { name } of tables) {
    const { rows } = (await database.db.execute(sql.raw(`select row_to_json(t)::text as line from ${name} t`))) as unknown as {
      rows: { line: string }[];
    };
    const all = rows.map((row) => row.line).join('\n');
    for (const { number } of testCards) expect(all.includes(number), `${name} holds ${number}`).toBe(false);
    expect(/"cvc":\s*"?987/.test(all), `${name} holds a security code`).toBe(false);
  }
});

test('cards are saved at a customer, listed newest first, and forgotten', async () => {
  const { door } = testStandIn(database.db);
  const customer = await call(door, agent, 'POST', '/v1/customers', { email: 'ada@example.com', 'metadata[shopper]': 's_1' });
  expect(customer.body).toMatchObject({ object: 'customer', email: 'ada@example.com' });
  const visa = await create(typed('4242424242424242'));
  const attach = (id: string) => call(door, agent, 'POST', `/v1/payment_methods/${id}/attach`, { customer: customer.body.id });
  expect((await attach(visa.body.id)).body.customer).toBe(customer.body.id);
  expect((await attach('pm_card_chargeDeclined')).body.error).toMatchObject({ type: 'card_error', code: 'card_declined' });
  expect((await attach('pm_card_chargeCustomerFail')).status).toBe(200);
  const saved = await call(door, agent, 'GET', `/v1/customers/${customer.body.id}/payment_methods`);
  expect(saved.body.data).toHaveLength(2);
  const detached = await call(door, agent, 'POST', `/v1/payment_methods/${visa.body.id}/detach`);
  expect(detached.body.customer).toBeNull();
  expect((await attach(visa.body.id)).body.error.message).toContain('may not be used again');
  expect((await call(door, fellmark, 'GET', `/v1/customers/${customer.body.id}`)).status).toBe(404);
  const gone = await call(door, agent, 'DELETE', `/v1/customers/${customer.body.id}`);
  expect(gone.body).toEqual({ id: customer.body.id, object: 'customer', deleted: true });
});
