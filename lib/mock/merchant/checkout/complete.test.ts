import { sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { rowsOf } from '../store/sql';
import { checkoutDesk } from '../testing/checkout';
import { shopOfFile } from '../testing/file';
import { neverHeardOf } from '../testing/processor';
import { openShop, payment, totalOf } from '../testing/shop';

const { db, shop } = await shopOfFile();

const mug = 'pi-mug-1';
const lastOne = 'pi-shoe-black-us-10';
const desk = checkoutDesk(db, shop);
const { complete, stockOf, ordersOf, chargesOf } = desk;
const ready = (items: object[] = [{ id: mug }], more: object = {}) => desk.ready({ line_items: items, ...more });

describe('complete', () => {
  it('takes the stock once, also when it is repeated', async () => {
    const before = (await stockOf(mug)) ?? 0;
    const { id } = await ready([{ id: mug, quantity: 2 }]);
    const body = payment();
    const first = await complete(id, body, { 'idempotency-key': 'once' });
    const again = await complete(id, body, { 'idempotency-key': 'once' });
    expect([again.raw, again.headers.get('idempotent-replayed')]).toEqual([first.raw, 'true']);
    expect(await complete(id, payment())).toMatchObject({ status: 409, body: { code: 'conflict' } });
    expect([await stockOf(mug), await ordersOf(id), chargesOf(id).length]).toEqual([before - 2, 1, 1]);
  });

  it('charges nothing when a price has changed since it was shown, and the new total when it is confirmed', async () => {
    const { id } = await ready();
    await shop.stock(mug, { price: 1350 });
    const stopped = await complete(id);
    expect([stopped.status, stopped.body.status, totalOf(stopped.body)]).toEqual([200, 'ready_for_payment', 1350 + 500 + 98]);
    expect(stopped.body.messages).toMatchObject([{ type: 'warning', code: 'price_change' }]);
    expect(chargesOf(id)).toEqual([]);
    expect((await complete(id)).body.status).toBe('completed');
    expect(chargesOf(id)).toMatchObject([{ amount: 1948 }]);
    await shop.stock(mug, { price: 1250 });
  });

  it('charges nothing when the stock is gone', async () => {
    const { id } = await ready([{ id: lastOne }]);
    await shop.stock(lastOne, { stock: 0 });
    const { status, body } = await complete(id);
    expect([status, body.status, body.messages[0]?.code, body.messages[0]?.param]).toEqual([
      200,
      'not_ready_for_payment',
      'out_of_stock',
      '$.line_items[0].item.id',
    ]);
    expect([chargesOf(id).length, await ordersOf(id)]).toEqual([0, 0]);
    await shop.stock(lastOne, { stock: 1 });
  });

  it('sells the last unit to exactly one of twenty, and charges nobody else', async () => {
    await shop.stock(lastOne, { stock: 1 });
    const sessions = await Promise.all(Array.from({ length: 20 }, () => ready([{ id: lastOne }])));
    const answers = await Promise.all(sessions.map(({ id }) => complete(id)));
    const sold = answers.filter(({ body }) => body.status === 'completed');
    const codes = answers.filter(({ body }) => body.status !== 'completed').map(({ body }) => body.messages[0]?.code);
    expect([sold.length, codes.length, new Set(codes)]).toEqual([1, 19, new Set(['out_of_stock'])]);
    expect(sessions.flatMap(({ id }) => chargesOf(id)).length).toBe(1);
    expect(await stockOf(lastOne)).toBe(0);
    await shop.stock(lastOne, { stock: 1 });
  });

  it('gives the goods back after a decline', async () => {
    const { id } = await ready([{ id: lastOne }]);
    expect((await complete(id, payment('tok_declined'))).body.messages[0]?.code).toBe('payment_declined');
    expect(await stockOf(lastOne)).toBe(1);
    const [attempt] = await rowsOf<{ state: string; token: string | null }>(
      db,
      sql`select state, token from merchant_attempts where session_id = ${id}`,
    );
    expect(attempt).toEqual({ state: 'declined', token: null });
  });

  it('lets a code with a limit of one be used once', async () => {
    const sessions = await Promise.all(Array.from({ length: 3 }, () => ready([{ id: mug }], { discounts: { codes: ['once'] } })));
    expect(sessions.map((session) => totalOf(session, 'items_discount'))).toEqual([100, 100, 100]);
    const answers = await Promise.all(sessions.map(({ id }) => complete(id)));
    const won = answers.filter(({ body }) => body.status === 'completed');
    expect(won.length).toBe(1);
    const lost = answers.find(({ body }) => body.status !== 'completed')?.body;
    expect(lost?.messages.map(({ code }) => code).sort()).toEqual(['discount_code_usage_limit_reached', 'price_change']);
  });

  it('takes the buyer, the note and the last touch, and completes what only lacked an e-mail address', async () => {
    const { id, status } = await ready([{ id: 'pi-card-1' }]);
    expect(status).toBe('not_ready_for_payment');
    const { body } = await complete(id, {
      ...payment(),
      buyer: { email: 'ada@example.com' },
      marketing_consents: [{ channel: 'email', opted_in: true }],
    });
    expect(body).toMatchObject({ status: 'completed', buyer: { email: 'ada@example.com' }, order: { status: 'completed' } });
    expect(body.order?.fulfillments?.[0]).toMatchObject({
      type: 'digital',
      status: 'delivered',
      digital_delivery: { license_key: expect.any(String) },
    });
  });

  it('refuses a handler that was not offered, a missing instrument and a missing payment', async () => {
    const { id } = await ready();
    expect((await complete(id, {})).body).toMatchObject({ code: 'missing_required_field', param: '$.payment_data' });
    expect((await complete(id, { payment_data: { handler_id: 'card_tokenized' } })).body.param).toBe('$.payment_data.instrument');
    const { payment_data } = payment();
    expect((await complete(id, { payment_data: { ...payment_data, handler_id: 'other' } })).body.code).toBe('invalid_payment_handler');
    expect((await complete(id, { payment_data: { purchase_order_number: 'PO1' } })).body.code).toBe('unsupported');
    expect(chargesOf(id)).toEqual([]);
    expect((await shop.call('GET', `/checkout_sessions/${id}`)).body.status).toBe('ready_for_payment');
  });

  it('without an address charges nothing and says what is missing', async () => {
    const { id } = await ready([{ id: mug }], { fulfillment_details: undefined });
    const { status, body } = await complete(id);
    expect([status, body.status, body.messages[0]?.code]).toEqual([200, 'not_ready_for_payment', 'missing']);
    expect(chargesOf(id)).toEqual([]);
  });
});

describe('a race', () => {
  it('between fifty presses of Pay with one key runs one', async () => {
    const { id } = await ready();
    const body = payment();
    const answers = await Promise.all(Array.from({ length: 50 }, () => complete(id, body, { 'idempotency-key': 'fifty' })));
    const statuses = answers.map(({ status }) => status).sort();
    expect(statuses.filter((status) => status === 200).length).toBeGreaterThanOrEqual(1);
    expect(statuses.every((status) => status === 200 || status === 409)).toBe(true);
    expect([chargesOf(id).length, await ordersOf(id)]).toEqual([1, 1]);
  });

  it('between fifty presses with fifty keys makes one order', async () => {
    const { id } = await ready();
    const answers = await Promise.all(Array.from({ length: 50 }, () => complete(id)));
    expect(answers.filter(({ status, body }) => status === 200 && body.status === 'completed').length).toBe(1);
    expect(answers.filter(({ status }) => status === 409).length).toBe(49);
    expect([chargesOf(id).length, await ordersOf(id)]).toEqual([1, 1]);
  });

  it('between cancel and complete has one winner', async () => {
    const { id } = await ready();
    shop.pay.beforeCharge(async () => {
      const canceled = await shop.call('POST', `/checkout_sessions/${id}/cancel`);
      expect([canceled.status, canceled.headers.get('retry-after')]).toEqual([409, '1']);
      expect((await shop.call('POST', `/checkout_sessions/${id}`, {})).status).toBe(409);
    });
    expect((await complete(id)).body.status).toBe('completed');
    shop.pay.beforeCharge(undefined);
    expect((await shop.call('POST', `/checkout_sessions/${id}/cancel`)).status).toBe(405);

    const other = await ready();
    const [canceled, completed] = await Promise.all([shop.call('POST', `/checkout_sessions/${other.id}/cancel`), complete(other.id)]);
    expect([canceled.body.status === 'canceled', completed.body.status === 'completed'].filter(Boolean)).toHaveLength(1);
    expect(chargesOf(other.id).length).toBe(completed.body.status === 'completed' ? 1 : 0);
  });
});

describe('when the provider does not answer', () => {
  it('nobody is charged twice: the same request again finds out what happened', async () => {
    const { id } = await ready();
    shop.pay.silence(2);
    const body = payment('tok_silent');
    const unknown = await complete(id, body, { 'idempotency-key': 'silent' });
    expect([unknown.status, unknown.body.code, unknown.headers.get('retry-after')]).toEqual([503, 'payment_outcome_unknown', '2']);
    expect((await shop.call('GET', `/checkout_sessions/${id}`)).body.status).toBe('complete_in_progress');
    expect(await complete(id)).toMatchObject({ status: 409 });
    const known = await complete(id, body, { 'idempotency-key': 'silent' });
    expect(known.body.status).toBe('completed');
    expect([chargesOf(id).length, await ordersOf(id)]).toEqual([1, 1]);
  });

  it('the merchant finds out by itself when the agent never comes back', async () => {
    const { id } = await ready();
    shop.pay.silence(2);
    const body = payment('tok_silent2');
    await complete(id, body, { 'idempotency-key': 'silent2' });
    expect(await shop.recover()).toBe(1);
    const session = await shop.call('GET', `/checkout_sessions/${id}`);
    expect([session.body.status, chargesOf(id).length]).toEqual(['completed', 1]);
    const late = await complete(id, body, { 'idempotency-key': 'silent2' });
    expect([late.raw, late.headers.get('idempotent-replayed')]).toEqual([session.raw, 'true']);
  });

  it('a process that died between charge and order is survived by the next one', async () => {
    const { id } = await ready([{ id: lastOne }]);
    const body = payment();
    const dying = await openShop(db, { processorFor: () => neverHeardOf(shop.pay.processor) });
    void dying.call('POST', `/checkout_sessions/${id}/complete`, body, { 'idempotency-key': 'dead' });
    while (chargesOf(id).length === 0) await new Promise((resolve) => setImmediate(resolve));
    const next = await openShop(db, { exclusive: true, processorFor: () => shop.pay.processor });
    const done = await next.call('POST', `/checkout_sessions/${id}/complete`, body, { 'idempotency-key': 'dead' });
    expect(done.body.status).toBe('completed');
    expect([chargesOf(id).length, await ordersOf(id), await stockOf(lastOne)]).toEqual([1, 1, 0]);
    expect((await next.call('POST', `/checkout_sessions/${id}/complete`, body, { 'idempotency-key': 'dead' })).raw).toBe(done.raw);
  });
});
