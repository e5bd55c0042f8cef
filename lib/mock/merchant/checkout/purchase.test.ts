import { expect, test } from 'vitest';
import { shopOfFile } from '../testing/file';
import { address } from '../testing/fixtures';
import { payment, totalOf } from '../testing/shop';

const { shop } = await shopOfFile();

const create = (items: unknown = [{ id: 'pi-shoe-black-us-9', quantity: 1 }], more: object = {}) =>
  shop.call('POST', '/checkout_sessions', { line_items: items, currency: 'usd', capabilities: {}, ...more });
const ready = (items?: unknown, more: object = {}) => create(items, { fulfillment_details: { address }, ...more });

test('a shopper buys a pair of shoes', async () => {
  const session = await create();
  expect(session.status).toBe(201);
  expect(session.body).toMatchObject({ status: 'not_ready_for_payment', currency: 'usd' });
  expect(session.body.messages.map((message) => [message.code, message.param])).toEqual([['missing', '$.fulfillment_details.address']]);
  expect(totalOf(session.body)).toBe(6900);

  const updated = await shop.call('POST', `/checkout_sessions/${session.body.id}`, {
    buyer: { email: 'ada@example.com' },
    fulfillment_details: { address },
  });
  expect(updated.status).toBe(200);
  expect(updated.body.status).toBe('ready_for_payment');
  expect(updated.body.selected_fulfillment_options).toEqual([
    { type: 'shipping', option_id: 'standard', item_ids: ['li_pi-shoe-black-us-9'] },
  ]);
  expect(updated.body.totals.map(({ type, amount }) => [type, amount])).toEqual([
    ['items_base_amount', 6900],
    ['subtotal', 6900],
    ['fulfillment', 500],
    ['tax', 500],
    ['total', 7900],
  ]);

  const completed = await shop.call('POST', `/checkout_sessions/${session.body.id}/complete`, { ...payment(), order_notes: 'Ring twice.' });
  expect(completed.status).toBe(200);
  expect(completed.body).toMatchObject({
    status: 'completed',
    order: { status: 'confirmed', confirmation: { order_notes: 'Ring twice.' } },
  });
  expect(shop.pay.captured).toMatchObject([{ amount: 7900, currency: 'usd', session: session.body.id }]);

  await shop.outbox.deliverDue();
  expect(shop.events).toMatchObject([
    { type: 'order_create', data: { id: completed.body.order?.id, checkout_session_id: session.body.id } },
  ]);
  const again = await shop.call('GET', `/checkout_sessions/${session.body.id}`);
  expect(again.body).toEqual(completed.body);
  expect(totalOf(again.body)).toBe(7900);

  const permalink = new URL(completed.body.order?.permalink_url ?? '');
  const page = await shop.pages.order('pine', permalink.pathname.split('/').at(-1) ?? '', permalink.searchParams.get('key') ?? '');
  expect(page?.order).toEqual(completed.body.order);
  expect(await shop.pages.order('pine', completed.body.order?.id ?? '', 'wrong')).toBeUndefined();
});

test('a declined card leaves the session payable, and the next card pays once', async () => {
  const { body } = await ready();
  const declined = await shop.call('POST', `/checkout_sessions/${body.id}/complete`, payment('tok_declined'));
  expect(declined.status).toBe(200);
  expect(declined.body).toMatchObject({ status: 'ready_for_payment', messages: [{ type: 'error', code: 'payment_declined' }] });
  expect(declined.body).not.toHaveProperty('order');
  const paid = await shop.call('POST', `/checkout_sessions/${body.id}/complete`, payment());
  expect(paid.body.status).toBe('completed');
  expect(shop.pay.captured.filter((charge) => charge.session === body.id).map(({ key }) => key)).toEqual([`${body.id}:2`]);
});
