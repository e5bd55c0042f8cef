import { expect, test } from 'vitest';
import { checkoutDesk } from '../testing/checkout';
import { shopOfFile } from '../testing/file';
import { payment } from '../testing/shop';

const { db, shop } = await shopOfFile();

const lastOne = 'pi-shoe-black-us-10';
const desk = checkoutDesk(db, shop);
const { complete, stockOf, ordersOf, chargesOf } = desk;
const ready = (items: object[] = [{ id: lastOne }], more: object = {}) => desk.ready({ line_items: items, ...more });

const outcome_details = {
  three_ds_cryptogram: 'AAIBBYNoEwAAAAAAhHNxdQAAAAA=',
  electronic_commerce_indicator: '05',
  transaction_id: 't',
  version: '2.2.0',
};
const authenticated = { ...payment('tok_3ds'), authentication_result: { outcome: 'authenticated', outcome_details } };
const asked = async () => {
  const { id } = await ready();
  return { id, answer: await complete(id, payment('tok_3ds')) };
};
const free = async () => {
  expect(await stockOf(lastOne)).toBe(1);
};

test('the bank wants the payment confirmed: the session says how, and the goods stay reserved', async () => {
  const { id, answer } = await asked();
  expect(answer.status).toBe(200);
  expect(answer.body).toMatchObject({
    status: 'authentication_required',
    authentication_metadata: { directory_server: 'visa', acquirer_details: { merchant_name: 'Pine', acquirer_country: 'US' } },
    messages: [{ type: 'error', code: 'requires_3ds', param: '$.authentication_result' }, { code: 'low_stock' }],
  });
  expect(await stockOf(lastOne)).toBe(0);
  expect(await complete(id, payment())).toMatchObject({ status: 400, body: { code: 'requires_3ds', param: '$.authentication_result' } });

  shop.pay.confirm();
  const done = await complete(id, authenticated);
  expect([done.status, done.body.status]).toEqual([200, 'completed']);
  expect(done.body).not.toHaveProperty('authentication_metadata');
  expect([chargesOf(id).length, await ordersOf(id), await stockOf(lastOne)]).toEqual([1, 1, 0]);
  await shop.stock(lastOne, { stock: 1 });
});

test('a shopper who did not pass is back at the review, and another card can pay', async () => {
  const { id } = await asked();
  const denied = await complete(id, { ...payment('tok_3ds'), authentication_result: { outcome: 'denied' } });
  expect(denied.body).toMatchObject({ status: 'ready_for_payment', messages: [{ code: 'payment_declined' }] });
  await free();
  shop.pay.confirm(); // too late: it was given up
  expect(chargesOf(id)).toEqual([]);
  expect((await complete(id)).body.status).toBe('completed');
  expect(chargesOf(id)).toHaveLength(1);
  await shop.stock(lastOne, { stock: 1 });
});

test('an agent that only says it went well is not believed: the provider’s word counts', async () => {
  const { id } = await asked();
  expect((await complete(id, authenticated)).body.messages[0]?.code).toBe('payment_declined');
  expect(chargesOf(id)).toEqual([]);
  await free();
});

test('a change of the session gives the waiting payment up', async () => {
  const { id } = await asked();
  const { status, body } = await shop.call('POST', `/checkout_sessions/${id}`, {});
  expect([status, body.status, body.authentication_metadata]).toEqual([200, 'ready_for_payment', undefined]);
  shop.pay.confirm();
  expect(chargesOf(id)).toEqual([]);
  await free();
});

test('so does a cancel; but a payment that was confirmed first is an order, and cannot be canceled', async () => {
  const first = await asked();
  expect((await shop.call('POST', `/checkout_sessions/${first.id}/cancel`)).body.status).toBe('canceled');
  await free();
  const second = await asked();
  shop.pay.confirm();
  expect((await shop.call('POST', `/checkout_sessions/${second.id}/cancel`)).status).toBe(405);
  expect([(await shop.call('GET', `/checkout_sessions/${second.id}`)).body.status, await ordersOf(second.id)]).toEqual(['completed', 1]);
  await shop.stock(lastOne, { stock: 1 });
});

test('a shopper who never comes back from the bank leaves no goods reserved and no money without an order', async () => {
  const lost = await asked();
  shop.pass(21 * 60_000);
  await shop.recover();
  expect((await shop.call('GET', `/checkout_sessions/${lost.id}`)).body.status).toBe('ready_for_payment');
  await free();
  const paid = await asked();
  shop.pay.confirm();
  shop.pass(21 * 60_000);
  await shop.recover();
  expect([(await shop.call('GET', `/checkout_sessions/${paid.id}`)).body.status, chargesOf(paid.id).length]).toEqual(['completed', 1]);
});

test('one result sent ten times makes one order', async () => {
  await shop.stock(lastOne, { stock: 1 });
  const { id } = await asked();
  shop.pay.confirm();
  const answers = await Promise.all(Array.from({ length: 10 }, () => complete(id, authenticated)));
  expect(answers.filter(({ body }) => body.status === 'completed')).toHaveLength(1);
  expect([chargesOf(id).length, await ordersOf(id)]).toEqual([1, 1]);
});

test('a change that races the bank’s word leaves no request without an answer', async () => {
  for (let round = 0; round < 5; round++) {
    await shop.stock(lastOne, { stock: 1 });
    const { id } = await asked();
    if (round % 2) shop.pay.confirm();
    const [changed, done] = await Promise.all([shop.call('POST', `/checkout_sessions/${id}`, {}), complete(id, authenticated)]);
    expect([changed.status, done.status].filter((status) => status >= 500)).toEqual([]);
    const { status } = (await shop.call('GET', `/checkout_sessions/${id}`)).body;
    // Not confirmed and changed first: the complete is a new try, and the bank is asked again.
    if (round % 2) expect([status, chargesOf(id).length]).toEqual(['completed', 1]);
    else expect([['ready_for_payment', 'authentication_required'].includes(status), chargesOf(id).length]).toEqual([true, 0]);
    await shop.call('POST', `/checkout_sessions/${id}`, {});
  }
});
